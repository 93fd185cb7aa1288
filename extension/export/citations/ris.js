// RIS: a record `NEWS`, a tag a line (the format of Reference Manager, as Zotero and EndNote read it).

import { inverted, line } from "./work.js";

/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Day} Day */

/** @param {Work} work */
export function ris({ title, authors, published, accessed, outlet, url, lang, note }) {
  const fields = /** @type {[string, string][]} */ ([
    ["TY", "NEWS"],
    ...authors.map((name) => ["AU", inverted(name)]),
    ["TI", title],
    ["T2", outlet],
    ["PY", published ? String(published.year) : ""],
    ["DA", published ? slashed(published) : ""],
    ["UR", url],
    ["Y2", slashed(accessed)],
    ["LA", lang],
    ["N1", note],
  ]);
  // A tag is known by its place at the beginning of a line: a value of several lines could bring its own.
  const lines = fields
    .map(([tag, value]) => [tag, line(value)])
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join("")}ER  - \r\n`;
}

/** Always three slashes; what is not known is left empty. @param {Day} day */
const slashed = ({ year, month, day }) =>
  `${[String(year), month, day].map((part) => (part === null ? "" : String(part).padStart(2, "0"))).join("/")}/`;
