// Two texts as the comparison shows them: lines cut into pieces, each only here, or part of a passage that both have.

import { differences } from "../differences.js";
import { isWithoutText } from "../without-text.js";

/** @typedef {import("../../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../../pkg/copydesk.js").WireMatch} WireMatch */
/** @typedef {import("../differences.js").Stretch} Stretch */

/**
 * A piece of a line; `passage` is the index of the match's passage, or null where only this text has the words.
 * @typedef {{ passage: number | null, stretches: Stretch[] }} Piece
 */
/** @typedef {{ kind: string, pieces: Piece[] }} Line */
/** @typedef {{ article: Line[], report: Line[] }} Sides */
/**
 * A passage's place in one text: the line, and from where to where in it.
 * @typedef {{ passage: number, line: number, start: number, end: number, stretches: Stretch[] }} Place
 */

/**
 * @param {Analysis} analysis
 * @param {WireMatch} match one of its matches
 * @param {string} report the report's text
 * @returns {Sides}
 */
export function sidesOf(analysis, match, report) {
  const blocks = analysis.article?.blocks ?? [];
  const withoutText = isWithoutText(match.report);
  const lines = report.split("\n");
  /** Where each line of the report begins. @type {number[]} */
  const starts = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  /** @type {Place[]} */
  const here = [];
  /** @type {Place[]} */
  const there = [];
  match.passages.forEach((passage, index) => {
    const { block, start, end } = passage.article;
    const ours = blocks[block]?.text.slice(start, end) ?? "";
    if (withoutText) {
      here.push({ passage: index, line: block, start, end, stretches: [{ text: ours, only: false }] });
      return;
    }
    const [left, right] = differences(ours, passage.reportText);
    here.push({ passage: index, line: block, start, end, stretches: left });
    const line = starts.findLastIndex((first) => first <= passage.report.start);
    const first = starts[line] ?? 0;
    there.push({
      passage: index,
      line,
      start: passage.report.start - first,
      end: passage.report.end - first,
      stretches: right,
    });
  });
  return {
    article: blocks.map(({ kind, text }, line) => ({
      kind,
      pieces: cut(
        text,
        here.filter((place) => place.line === line),
      ),
    })),
    report: (withoutText ? [] : lines).map((text, line) => ({
      kind: "paragraph",
      pieces: cut(
        text,
        there.filter((place) => place.line === line),
      ),
    })),
  };
}

/**
 * Cuts a line at its passages. A passage that the report has once and the article twice is shown where it comes first.
 * @param {string} text
 * @param {Place[]} places
 */
function cut(text, places) {
  /** @type {Piece[]} */
  const pieces = [];
  let at = 0;
  const own = (/** @type {number} */ to) => {
    if (to > at) pieces.push({ passage: null, stretches: [{ text: text.slice(at, to), only: true }] });
  };
  for (const { passage, start, end, stretches } of places.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    own(start);
    pieces.push({ passage, stretches });
    at = end;
  }
  own(text.length);
  return pieces;
}
