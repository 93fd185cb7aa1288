// How much of the article's text is what. Each letter is counted once, so the shares come to 100 %: what is quoted is
// its speaker's, though a report has it, too, then what is told of their words; of the rest, opinion comes before wire
// copy.

import { WITH_WORDS } from "./marks.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */
/** @typedef {{ quotations: number, reported: number, opinions: number, wire: number, rest: number }} Shares */

/** @param {Analysis} analysis @returns {Shares} in whole per cent */
export function shares({ article, quotations, opinions, wire }) {
  const lengths = (article?.blocks ?? []).map(({ text }) => text.length);
  const copied = wire.matches
    .filter(({ tier }) => WITH_WORDS.has(tier))
    .flatMap(({ passages }) => passages.flatMap(({ kind, article }) => (kind === "narrative" ? [article] : [])));
  const quoted = quotations.flatMap(({ kind, spans }) => (kind === "indirect" ? [] : spans));
  const spoken = quotations.flatMap(({ spans }) => spans);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const upTo = [quoted, spoken, [...spoken, ...opinions], [...spoken, ...opinions, ...copied]].map((spans) =>
    covered(lengths, spans),
  );
  const [said = 0, told = 0, judged = 0, shared = 0] = upTo;
  const [q = 0, i = 0, o = 0, w = 0, r = 0] = whole(
    [said, told - said, judged - told, shared - judged, all - shared],
    all,
  );
  return { quotations: q, reported: i, opinions: o, wire: w, rest: r };
}

/**
 * Parts of a whole in whole per cent that come to 100: the largest remainders are rounded up.
 * @param {number[]} parts
 * @param {number} all
 */
export function whole(parts, all) {
  if (all <= 0) return parts.map((_, i) => (i === parts.length - 1 ? 100 : 0));
  const exact = parts.map((part) => (part / all) * 100);
  const down = exact.map(Math.floor);
  const missing = 100 - down.reduce((sum, part) => sum + part, 0);
  const order = exact.map((part, i) => ({ i, left: part - Math.floor(part) })).toSorted((a, b) => b.left - a.left);
  for (const { i } of order.slice(0, missing)) down[i] = (down[i] ?? 0) + 1;
  return down;
}

/** How many units spans cover, each counted once. @param {number[]} lengths of the blocks @param {Span[]} spans */
function covered(lengths, spans) {
  let units = 0;
  const ends = lengths.map(() => 0);
  for (const { block, start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, ends[block] ?? 0);
    const to = Math.min(end, lengths[block] ?? 0);
    if (to <= from) continue;
    units += to - from;
    ends[block] = to;
  }
  return units;
}
