// The days that a library covers: in spans, so that a gap of years is not hidden between the first day and the last.

import { date, words } from "./words.js";

/** @typedef {{ from: string, to: string }} Days */

/** Spans that are farther apart than this are told apart, in milliseconds: a year without a report is a gap. */
const APART = 366 * 86_400_000;
/** No more spans than this are told one by one. */
const TOLD = 3;

/** Spans in order, those that are near each other as one. @param {Days[]} spans @returns {Days[]} */
export function together(spans) {
  /** @type {Days[]} */
  const found = [];
  for (const { from, to } of spans.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    const last = found.at(-1);
    if (!last || Date.parse(from) - Date.parse(last.to) > APART) found.push({ from, to });
    else if (Date.parse(to) > Date.parse(last.to)) last.to = to;
  }
  return found;
}

/** Spans in words. @param {Days[]} spans */
export function toldDays(spans) {
  const told = (/** @type {Days} */ { from, to }) =>
    date(from) === date(to) ? date(from) : words("span", date(from), date(to));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return "";
  return spans.length <= TOLD
    ? spans.map(told).join(words("listComma"))
    : words("spanGaps", date(first.from), date(last.to));
}
