// Every mark of an analysis in reading order, with what a reader is told of it: what the exports list.

import { ownOf } from "../common/own.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */

/**
 * A mark of any kind. The kinds are those of `src/export`, for the command line writes the same files, and the reader's
 * own.
 * @typedef {object} Found
 * @property {Span} span
 * @property {"quotation" | "reported" | "opinion" | "credit" | "wire" | "own"} kind
 * @property {string} note the speaker, the agency, "the author’s own view"
 * @property {import("../pkg/copydesk.js").Reason[]} why
 */

/**
 * Reasons in one line, in English: these files are read by other programs.
 * @param {import("../pkg/copydesk.js").Reason[]} why
 */
export const because = (why) => why.map(({ text }) => text).join("; ");

/** @param {Analysis} analysis @returns {Found[]} */
export function found(analysis) {
  /** @type {Found[]} */
  const marks = [];
  for (const { spans, kind, speaker, why } of analysis.quotations) {
    const note = speaker ?? "speaker not named";
    for (const span of spans) marks.push({ span, kind: kind === "indirect" ? "reported" : "quotation", note, why });
  }
  for (const { block, start, end, strength, why } of analysis.opinions) {
    const note = strength === "opinion" ? "the author’s own view" : "may be the author’s own view";
    marks.push({ span: { block, start, end }, kind: "opinion", note, why });
  }
  for (const { agency, kind, block, start, end } of analysis.credits) {
    if (kind !== "text" || block === null || start === null || end === null) continue;
    marks.push({ span: { block, start, end }, kind: "credit", note: `credits ${agency}`, why: [] });
  }
  for (const { report, passages, why } of analysis.wire.matches) {
    const note = `also in a ${report.agency} report of ${report.published}`;
    for (const { article } of passages) marks.push({ span: article, kind: "wire", note, why });
  }
  for (const { spans, kind, speaker, note } of ownOf(analysis)) {
    const said = { quotation: `quotation, ${speaker ?? "speaker not named"}`, opinion: "opinion", note: "note" }[kind];
    for (const span of spans) marks.push({ span, kind: "own", note: note === "" ? said : `${said}: ${note}`, why: [] });
  }
  return marks.sort(({ span: a }, { span: b }) => a.block - b.block || a.start - b.start || b.end - a.end);
}

/** The words under a span. @param {Analysis} analysis @param {Span} span */
export function wordsAt(analysis, { block, start, end }) {
  return analysis.article?.blocks[block]?.text.slice(start, end) ?? "";
}
