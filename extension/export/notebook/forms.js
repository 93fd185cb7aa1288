// The forms in which the notebook is saved. One row a form.

import * as annotations from "./annotations.js";
import * as csv from "./csv.js";
import * as markdown from "./markdown.js";
import * as saved from "./saved.js";

/** @typedef {import("../../entries.js").Entry} Entry */

/**
 * @type
 *   {readonly { id: string, words: string, extension: string, type: string, write: (entries: Entry[]) => string }[]}
 */
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
