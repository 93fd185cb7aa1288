// Every reason that the engine gives is said in every language, in full, and in none of the others in English.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { told } from "../../extension/common/reasons.js";
import { speak } from "./spoken.js";

/** @typedef {import("../../extension/pkg/copydesk.js").Reason} Reason */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, "extension/_locales");
/** What the engine says, by code: written by `tests/reasons.rs`. @type {Record<string, string>} */
const english = JSON.parse(fs.readFileSync(path.join(root, "tests/reasons.json"), "utf8"));
const languages = fs.readdirSync(folder);
/** @type {Map<string, Record<string, { message: string }>>} */
const locales = new Map(
  languages.map((name) => [name, JSON.parse(fs.readFileSync(path.join(folder, name, "messages.json"), "utf8"))]),
);

/** Words that are the same in another language. */
const SAME = new Set(["fr opinionLong"]);

/**
 * A reason with arguments that can be found again in what is said.
 * @param {string} code
 * @param {string} template
 * @param {number} count
 * @returns {Reason}
 */
function sample(code, template, count) {
  const names = [...template.matchAll(/\{(\w+)/g)].map(([, name]) => String(name));
  const value = (/** @type {string} */ name) => {
    if (name === "count") return count;
    if (name === "document") return sample("documentOf", english["documentOf"] ?? "", 1);
    if (name === "agencies") return ["Xagency", "Yagency"];
    return ["all", "least", "longest", "depth", "nodes", "megabytes"].includes(name) ? 77 : `X${name}`;
  };
  return { code, args: Object.fromEntries(names.map((name) => [name, value(name)])), text: `English of ${code}` };
}

/** What must be seen of a reason's arguments. @param {Reason} reason @returns {string[]} */
const seen = ({ args }) =>
  Object.entries(args).flatMap(([name, arg]) => {
    // The words for one and two may leave the number out, and then the longest of one is the one.
    if (typeof arg === "number")
      return (name === "count" && arg < 3) || name === "longest" ? [] : [new Intl.NumberFormat("de").format(arg)];
    return typeof arg === "string" ? [arg] : Array.isArray(arg) ? arg : seen(arg);
  });

for (const language of languages.filter((name) => name !== "en")) {
  test(`every reason in ${language}`, () => {
    speak(language);
    for (const [code, template] of Object.entries(english)) {
      for (const count of template.includes("{count") ? [0, 1, 2, 3, 11, 100] : [0]) {
        const reason = sample(code, template, count);
        const line = told(reason);
        assert.notEqual(line, reason.text, `${code} is not said in ${language}`);
        assert.ok(!/[{}]/.test(line), `${code}: ${line}`);
        // Digits may be those of the language.
        const plain = line
          .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
          .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
        for (const part of seen(reason)) assert.ok(plain.includes(part), `${code}: “${part}” is lost in “${line}”`);
        const own = filledEnglish(template, reason);
        assert.ok(line !== own || SAME.has(`${language} ${code}`), `${code} is English in ${language}: ${line}`);
      }
    }
  });
}

/** @param {string} template @param {Reason} reason */
const filledEnglish = (template, { args }) => template.replace(/\{(\w+)[^}]*\}/g, (_, name) => String(args[name]));

test("no language has words for a reason that is not given", () => {
  const known = new Set([...Object.keys(english), "words"]);
  for (const [language, entries] of locales) {
    const codes = Object.keys(entries).flatMap((key) =>
      key.startsWith("why_") ? [key.slice(4).replace(/_(?:zero|one|two|few|many|other)$/, "")] : [],
    );
    assert.deepEqual(
      codes.filter((code) => !known.has(code)),
      [],
      language,
    );
  }
});

/** @param {string} language @param {Reason} reason @param {string} expected */
function check(language, reason, expected) {
  speak(language);
  assert.equal(told(reason), expected);
}

test("words of the page follow what they do, and phrases stand in sentences", () => {
  const harsh = {
    code: "opinionJudgesHarshly",
    args: { words: ["shame", "cowardly"] },
    text: "judges harshly: shame, cowardly",
  };
  check("en", harsh, "judges harshly: shame, cowardly");
  check("de", harsh, "urteilt hart: shame, cowardly");
  check("fr", harsh, "juge durement : shame, cowardly");
  check("ar", harsh, "يحكم بقسوة: \u2068shame\u2069، \u2068cowardly\u2069");
  const same = {
    code: "wireSentences",
    args: { count: 1, all: 9, document: { code: "documentCredits", args: { agencies: ["AFP", "dpa"] }, text: "" } },
    text: "",
  };
  check("de", same, "1 von 9 Sätzen steht auch dort: Artikel, der AFP, dpa nennt");
  check("fr", same, "1 phrase sur 9 s’y trouve aussi : article qui crédite AFP, dpa");
  check("de", { code: "", args: {}, text: "from an older file" }, "from an older file");
  check("de", { code: "unknownCode", args: {}, text: "from a newer file" }, "from a newer file");
});
