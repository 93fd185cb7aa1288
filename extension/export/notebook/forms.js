// The forms in which the notebook is saved. One row a form.

import * as annotations from "./annotations.js";
import * as csv from "./csv.js";
import * as markdown from "./markdown.js";
import * as saved from "./saved.js";

/** @typedef {import("../../stores/entries.js").Entry} Entry */

/**
 * One form of file.
 * @typedef {object} Form
 * @property {string} id
 * @property {string} words the key of its name
 * @property {string} extension
 * @property {string} type
 * @property {(entries: Entry[]) => string} write
 */

/** @type {readonly Form[]} */
export const FORMS = Object.freeze([
  { id: "markdown", words: "exportMarkdown", extension: "md", type: "text/markdown", write: markdown.write },
  { id: "csv", words: "notebookCsv", extension: "csv", type: "text/csv", write: csv.write },
  {
    id: "annotations",
    words: "exportAnnotations",
    extension: "jsonld",
    type: "application/ld+json",
    write: annotations.write,
  },
  { id: "json", words: "notebookJson", extension: "json", type: "application/json", write: saved.write },
]);
