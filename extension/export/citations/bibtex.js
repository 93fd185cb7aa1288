// BibTeX: an entry `@misc`, which BibTeX and biblatex both know for what has an address (Patashnik, BibTeXing, 1988).

import { line } from "./work.js";

/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Name} Name */
/** @typedef {import("./work.js").Day} Day */

/**
 * BibTeX counts braces behind a backslash, too, so that `\{` would open one that nothing closes: braces have names
 * here.
 * @type {Record<string, string>}
 */
const SIGNS = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "%": "\\%",
  "&": "\\&",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** Text for a field in braces. @param {string} text */
export const bibtexText = (text) => line(text).replace(/[\\{}~^%&$#_]/g, (sign) => SIGNS[sign] ?? sign);

/** @param {Work} work */
export function bibtex(work) {
  const { title, published, accessed, outlet, url, lang, note } = work;
  const fields = /** @type {[string, string][]} */ ([
    ["author", work.authors.map(author).join(" and ")],
    // Twice in braces: BibTeX leaves the capitals as they are.
    ["title", title && `{${bibtexText(title)}}`],
    ["howpublished", bibtexText(outlet)],
    ["year", published ? String(published.year) : ""],
    ["month", published?.month ? String(published.month) : ""],
    ["day", published?.day ? String(published.day) : ""],
    // An address is read letter by letter: what could end the field or begin a command is percent-encoded.
    ["url", url.replace(/[\\{}\s]/g, encodeURIComponent)],
    ["urldate", dashed(accessed)],
    ["language", bibtexText(lang)],
    ["annote", bibtexText(note)],
  ]).filter(([, value]) => value !== "");
  return `@misc{${key(work)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

/** A house is in braces of its own: its words are no person's, and an "and" in it parts no names. @param {Name} name */
function author(name) {
  if ("literal" in name) return `{${bibtexText(name.literal)}}`;
  const bare = (/** @type {string} */ part) => (/,|\sand\s/i.test(part) ? `{${bibtexText(part)}}` : bibtexText(part));
  return [name.family, name.suffix, name.given].filter(Boolean).map(bare).join(", ");
}

/** Author, year and first word, in the few letters that every program takes in a key. @param {Work} work */
export function key({ authors: [first], published, title, outlet }) {
  const letters = (/** @type {string} */ text) =>
    text
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9 ]/g, "")
      .toLowerCase()
      .trim()
      .split(" ");
  const name = first ? ("literal" in first ? first.literal : first.family) : outlet;
  const word = letters(title).find((word) => word.length > 3) ?? letters(title)[0] ?? "";
  return `${letters(name).join("")}${published?.year ?? ""}${word}`.slice(0, 60) || "article";
}

/** @param {Day} day */
const dashed = ({ year, month, day }) =>
  [String(year), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
