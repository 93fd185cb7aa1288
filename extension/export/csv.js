// CSV: a row for each quotation, for spreadsheets. No field can be read as a formula.

import { csv } from "./escape.js";
import { ownOf } from "../common/own.js";
import { blockStarts } from "./annotations.js";
import { because, wordsAt } from "./found.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

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
 * @param {Analysis} analysis
 * @returns {string}
 */
export function write(analysis) {
  const starts = blockStarts(analysis);
  const { article, url } = analysis;
  const rows = analysis.quotations.map(({ speaker, kind, text, cue, source, confidence, spans, why }) => {
    const [first, last] = [spans[0], spans.at(-1)];
    const at = (
      /** @type {import("../pkg/copydesk.js").Span | undefined} */ span,
      /** @type {"start" | "end"} */ edge,
    ) => (span ? (starts[span.block] ?? 0) + span[edge] : "");
    return [
      speaker ?? "",
      kind,
      text,
      cue ? wordsAt(analysis, cue) : "",
      source ? wordsAt(analysis, source) : "",
      confidence,
      first ? first.block + 1 : "",
      at(first, "start"),
      at(last, "end"),
      because(why),
      article?.title ?? "",
      article?.published ?? "",
      url ?? "",
    ];
  });
  const own = ownOf(analysis).map(({ kind, text, speaker, note, spans }) => {
    const [first, last] = [spans[0], spans.at(-1)];
    const at = (
      /** @type {import("../pkg/copydesk.js").Span | undefined} */ span,
      /** @type {"start" | "end"} */ edge,
    ) => (span ? (starts[span.block] ?? 0) + span[edge] : "");
    return [
      speaker ?? "",
      `own ${kind}`,
      text,
      "",
      "",
      "",
      first ? first.block + 1 : "",
      at(first, "start"),
      at(last, "end"),
      note,
      article?.title ?? "",
      article?.published ?? "",
      url ?? "",
    ];
  });
  return `\uFEFF${[COLUMNS, ...rows, ...own].map((row) => `${row.map(csv).join(",")}\r\n`).join("")}`;
}
