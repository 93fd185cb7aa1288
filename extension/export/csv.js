// CSV: a row for each quotation, for spreadsheets. No field can be read as a formula.

import { csv } from "./escape.js";
import { ownOf } from "../common/own.js";
import { blockStarts } from "./annotations.js";
import { because, wordsAt } from "./found.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */

const COLUMNS = [
  "speaker",
  "kind",
  "quotation",
  "cue",
  "source",
  "confidence",
  "paragraph",
  "start",
  "end",
  "why",
  "title",
  "published",
  "url",
];

/**
 * The quotations as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel guesses; lines end in CR LF.
 * Marks of the reader's own follow, with their notes.
 * @param {Analysis} analysis
 * @returns {string}
 */
export function write(analysis) {
  const starts = blockStarts(analysis);
  const { article, url } = analysis;
  const at = (/** @type {Span | undefined} */ span, /** @type {"start" | "end"} */ edge) =>
    span ? (starts[span.block] ?? 0) + span[edge] : "";
  const row = (/** @type {(string | number)[]} */ said, /** @type {Span[]} */ spans, /** @type {string} */ why) => [
    ...said,
    spans[0] ? spans[0].block + 1 : "",
    at(spans[0], "start"),
    at(spans.at(-1), "end"),
    why,
    article?.title ?? "",
    article?.published ?? "",
    url ?? "",
  ];
  const words = (/** @type {Span | null} */ span) => (span ? wordsAt(analysis, span) : "");
  const quotations = analysis.quotations.map(({ speaker, kind, text, cue, source, confidence, spans, why }) =>
    row([speaker ?? "", kind, text, words(cue), words(source), confidence], spans, because(why)),
  );
  const own = ownOf(analysis).map(({ kind, text, speaker, note, spans }) =>
    row([speaker ?? "", `own ${kind}`, text, "", "", ""], spans, note),
  );
  return `\uFEFF${[COLUMNS, ...quotations, ...own].map((row) => `${row.map(csv).join(",")}\r\n`).join("")}`;
}
