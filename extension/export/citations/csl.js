// CSL-JSON, which Zotero, pandoc and citeproc read (https://github.com/citation-style-language/schema).

import { key } from "./bibtex.js";
import { line } from "./work.js";

/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Day} Day */

/** @param {Work} work */
export function csl(work) {
  const { title, authors, published, accessed, outlet, url, lang, note } = work;
  const item = {
    id: key(work),
    type: "article-newspaper",
    title: line(title),
    ...(authors.length > 0 && {
      author: authors.map((name) =>
        "literal" in name
          ? name
          : { family: name.family, given: name.given, ...(name.suffix && { suffix: name.suffix }) },
      ),
    }),
    ...(outlet && { "container-title": outlet }),
    ...(published && { issued: parts(published) }),
    accessed: parts(accessed),
    ...(url && { URL: url }),
    ...(lang && { language: lang }),
    ...(note && { note: line(note) }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** @param {Day} day */
const parts = ({ year, month, day }) => ({ "date-parts": [[year, month, day].filter((part) => part !== null)] });
