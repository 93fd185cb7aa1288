// The forms in which an analysis can be saved, and the way to a file. One row a form.

import * as annotations from "./annotations.js";
import * as csv from "./csv.js";
import { fileName } from "./escape.js";
import { saveFile } from "./file.js";
import * as markdown from "./markdown.js";
import * as report from "./report.js";
import * as saved from "./saved.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/**
 * @typedef {object} Format
 * @property {string} id what the buttons and the tests call it
 * @property {string} words the key of its name
 * @property {string} extension
 * @property {string} type
 * @property {(analysis: Analysis) => string} write
 */

/** @type {readonly Format[]} */
export const FORMATS = Object.freeze([
  { id: "markdown", words: "exportMarkdown", extension: "md", type: "text/markdown", write: markdown.write },
  { id: "report", words: "exportReport", extension: "html", type: "text/html", write: report.write },
  {
    id: "annotations",
    words: "exportAnnotations",
    extension: "jsonld",
    type: "application/ld+json",
    write: annotations.write,
  },
  { id: "csv", words: "exportCsv", extension: "csv", type: "text/csv", write: csv.write },
  { id: "json", words: "exportJson", extension: "json", type: "application/json", write: saved.write },
]);

/** Saves an analysis to a file. @param {Format} format @param {Analysis} analysis */
export function save(format, analysis) {
  saveFile(`${fileName(analysis.article?.title ?? "")}.${format.extension}`, format.type, format.write(analysis));
}
