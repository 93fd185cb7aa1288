// What the snapshot leaves open, as far as it touches the article: text that the page may not have put into the
// document yet, and passages that count although it cannot be known whether anybody sees them.

import { counted, words } from "../common/words.js";

/**
 * @typedef {object} Doubts
 * @property {[before: number, after: number][]} gaps Between which texts there are long stretches without any.
 * @property {number[]} unsure Texts that perhaps nobody sees.
 */

/** As many as our scripts tell: MAX in common/gaps.js, MAX_UNSURE in common/snapshot.js. */
const MOST = { gaps: 100, unsure: 10_000 };

const isNumber = (/** @type {unknown} */ value) => Number.isInteger(value);

/**
 * What a page's process hands over, believed no more than the page.
 * @param {unknown} gaps @param {unknown} unsure @returns {Doubts}
 */
export function doubtsIn(gaps, unsure) {
  const pairs = (Array.isArray(gaps) ? gaps : [])
    .slice(0, MOST.gaps)
    .filter((gap) => Array.isArray(gap) && gap.length === 2 && gap.every(isNumber));
  return { gaps: pairs, unsure: (Array.isArray(unsure) ? unsure : []).slice(0, MOST.unsure).filter(isNumber) };
}

/**
 * What of it is the article's, as warnings beside those of the engine, which knows nothing of places on a page.
 * @param {Doubts} doubts @param {number[][]} anchors for each block `[at, text, offset, length]` again and again
 * @returns {import("../pkg/copydesk.js").Reason[]}
 */
export function doubtsAbout({ gaps, unsure }, anchors) {
  const blocks = anchors.map((pieces) => pieces.filter((_, i) => i % 4 === 1));
  const numbers = blocks.flat().toSorted((a, b) => a - b);
  const [first = Infinity, last = -Infinity] = [numbers[0], numbers.at(-1)];
  const inside = (/** @type {number} */ number) => number >= first && number <= last;
  const partial = gaps.some(([before, after]) => inside(before) || inside(after));
  const doubtful = new Set(unsure);
  const count = blocks.filter((texts) => texts.some((number) => doubtful.has(number))).length;
  return [
    ...(partial ? [{ code: "partial", args: {}, text: words("doubtPartial") }] : []),
    ...(count > 0 ? [{ code: "unsure", args: { count }, text: counted("doubtUnsure", count) }] : []),
  ];
}
