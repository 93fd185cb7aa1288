// A note by a template of the reader's own: fields in double braces, filled in from a passage. What a page chose stays
// text, wherever the template puts it.

import { words } from "../common/words.js";
import { dayOf, line } from "./citations/work.js";
import { markdown, markdownAddress, yaml } from "./escape.js";

/** @typedef {import("./passage.js").Passage} Passage */

/**
 * What a template may ask for, as text. An address stays one.
 * @type {Readonly<Record<string, (passage: Passage, now: Date) => string>>}
 */
const VALUES = Object.freeze({
  quote: ({ quote }) => quote,
  speaker: ({ speaker }) => speaker ?? "",
  kind: ({ kind }) =>
    words(
      {
        quotation: "cardDirect",
        reported: "cardIndirect",
        opinion: "cardOpinion",
        wire: "kindWire",
        credit: "cardCredit",
      }[kind],
    ),
  title: ({ title }) => title,
  authors: ({ authors }) => authors.join(", "),
  outlet: ({ outlet }) => outlet,
  date: ({ published }) => dashed(dayOf(published)),
  url: ({ url }) => url,
  link: ({ link }) => link,
  today: (_, now) => dashed({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
});
const ADDRESSES = new Set(["url", "link"]);

/** The names of all fields. */
export const FIELDS = Object.freeze(Object.keys(VALUES));

/** A template asks for what there is not. */
export class UnknownField extends Error {
  /** @param {string} field */
  constructor(field) {
    super(`There is no field ${field}; there are ${FIELDS.join(", ")}.`);
    this.name = "UnknownField";
    this.field = field;
  }
}

/** What is wrong with a template, and what to do, in the reader's words. @param {UnknownField} error */
export const toldField = ({ field }) =>
  words("templateUnknown", field.slice(0, 40), FIELDS.map((name) => `{{${name}}}`).join(" "));

const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/g;
/** No name of a file or a folder is longer, in UTF-16 units. */
const MAX_NAME = 100;

/**
 * Fills a template, a field at a time: what is filled in is not looked through again.
 * @param {string} template
 * @param {(field: string) => string} value @throws {UnknownField}
 */
const filled = (template, value) =>
  template.replace(FIELD, (_, field) => {
    const known = String(field).toLowerCase();
    if (!Object.hasOwn(VALUES, known)) throw new UnknownField(String(field));
    return value(known);
  });

/**
 * The text of a note, in Markdown. In front matter (what stands between two lines `---` at the beginning) a value is a
 * YAML scalar, and so is a whole line's value that has a field in it; elsewhere it is escaped for Markdown.
 * @param {string} template @param {Passage} passage @param {Date} now
 * @throws {UnknownField}
 */
export function fill(template, passage, now) {
  const raw = (/** @type {string} */ field) => line(VALUES[field]?.(passage, now) ?? "");
  const inText = (/** @type {string} */ field) =>
    ADDRESSES.has(field) ? markdownAddress(raw(field)) : markdown(raw(field));
  const lines = template.replace(/\r\n?/g, "\n").split("\n");
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const head = lines.slice(0, end + 1).map((text) => inFrontMatter(text, raw));
  return [...head, ...lines.slice(end + 1).map((text) => filled(text, inText))].join("\n");
}

/** @param {string} text @param {(field: string) => string} raw */
function inFrontMatter(text, raw) {
  const [, key, value = ""] = /^(\s*(?:[\w-]+:\s+|-\s+))(.*)$/.exec(text) ?? [];
  // A list in brackets, or no value of a key: each field by itself.
  if (key === undefined || /^(?:\[|\{(?!\{))/.test(value)) return filled(text, (field) => yaml(raw(field)));
  FIELD.lastIndex = 0;
  if (!FIELD.test(value)) return text;
  return key + yaml(filled(value.trim().replace(/^(["'])(.*)\1$/, "$2"), raw));
}

/**
 * The name of a note: folders before it are the template's alone. No part is one that a system reads as something else.
 * @param {string} template @param {Passage} passage @param {Date} now
 * @throws {UnknownField}
 */
export function fillName(template, passage, now) {
  const parts = filled(template, (field) => plainName(VALUES[field]?.(passage, now) ?? ""))
    .split("/")
    .map(plainName)
    .filter((part) => part !== "");
  return parts.join("/") || "note";
}

/** Letters, digits and the few signs that no system and no vault minds. @param {string} text */
function plainName(text) {
  const name = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N},'’&–—-]+/gu, " ")
    .trim()
    .slice(0, MAX_NAME)
    .trim()
    .toWellFormed();
  return /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i.test(name) ? "note" : name;
}

/** @param {import("./citations/work.js").Day | null} day */
function dashed(day) {
  if (day === null) return "";
  return [day.year, day.month, day.day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** A note as it is made before a reader has written a template. */
export const DEFAULT_NOTE = Object.freeze({
  name: "{{date}} {{title}}",
  vault: "",
  body: `---
title: {{title}}
url: {{url}}
outlet: {{outlet}}
author: {{authors}}
published: {{date}}
speaker: {{speaker}}
read: {{today}}
---

> {{quote}}

{{speaker}} · [{{title}}]({{link}})
`,
});
