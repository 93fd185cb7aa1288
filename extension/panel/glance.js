// The article at one glance: where what stands, how much of each kind there is, and the switches of the kinds, which are the
// legend of their lines, too.

import { el } from "../common/dom.js";
import { CLASSES, marksOf, WITH_WORDS } from "../common/marks.js";
import { strip } from "../common/strip.js";
import { percent, words } from "../common/words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../common/marks.js").Kinds} Kinds */
/** @typedef {import("../pkg/copydesk.js").Span} Span */

const NAMES = Object.freeze({ quotations: "kindQuotations", opinions: "kindOpinions", wire: "kindWire", credits: "kindCredits" });

/**
 * @param {Analysis} analysis
 * @param {Kinds} kinds
 * @param {{ show: (mark: string) => void, change: (kinds: Kinds, changed: Partial<Kinds>) => void, step: (by: 1 | -1) => void }} acts
 */
export function glance(analysis, kinds, acts) {
  const marks = marksOf(analysis, words);
  const share = shares(analysis);
  const counts = {
    quotations: analysis.quotations.length,
    opinions: analysis.opinions.length,
    wire: marks.filter(({ kind }) => kind === "wire").length,
    credits: analysis.credits.length,
  };
  const group = el("div", { class: "kinds", role: "group", "aria-label": words("showMarks") });
  for (const kind of /** @type {(keyof Kinds)[]} */ (Object.keys(CLASSES))) {
    const part = share[kind];
    const button = el("button", { type: "button", class: `kind ${kind}`, "aria-pressed": String(kinds[kind]), "data-kind": kind },
      el("span", { class: "sample" }, counts[kind].toLocaleString()), el("span", { class: "name" }, words(NAMES[kind])),
      part !== null && counts[kind] > 0 && el("span", { class: "share" }, percent(part)));
    button.addEventListener("click", () => {
      kinds = { ...kinds, [kind]: !kinds[kind] };
      button.setAttribute("aria-pressed", String(kinds[kind]));
      acts.change(kinds, { [kind]: kinds[kind] });
    });
    group.append(button);
  }
  return el("section", { class: "glance", "aria-label": words("panelGlance") },
    analysis.article && strip(analysis.article, marks, acts.show),
    group,
    el("p", { class: "rest" }, words("panelRest", percent(share.rest))),
    marks.length > 0 && el("div", { class: "steps" },
      el("button", { type: "button", click: () => acts.step(-1), "aria-keyshortcuts": "p" }, words("panelPrevious")),
      el("button", { type: "button", click: () => acts.step(1), "aria-keyshortcuts": "n" }, words("panelNext"))));
}

/**
 * The share of the article's text that each kind has. What is copied is counted as the card of the reports counts it, outside
 * quotation marks; `rest` is what is none of them.
 * @param {Analysis} analysis
 */
export function shares(analysis) {
  const blocks = analysis.article?.blocks ?? [];
  const quoted = analysis.quotations.flatMap(({ spans }) => spans);
  const copied = analysis.wire.matches.filter(({ tier }) => WITH_WORDS.has(tier))
    .flatMap(({ passages }) => passages.filter(({ kind }) => kind === "narrative").map(({ article }) => article));
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const of = (/** @type {Span[]} */ spans) => (length > 0 ? covered(blocks.map(({ text }) => text.length), spans) / length : 0);
  const nearest = analysis.wire.matches.find(({ tier }) => WITH_WORDS.has(tier));
  return {
    quotations: of(quoted),
    opinions: of(analysis.opinions),
    wire: nearest ? nearest.articleCoverage : null,
    credits: null,
    rest: 1 - of([...quoted, ...analysis.opinions, ...copied]),
  };
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
