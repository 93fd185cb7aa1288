// From an analysis to its marks: what is marked, by which name, and where it stands in the page.

import { ownOf } from "./own.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Mark} Mark */

/**
 * The kinds that a reader can switch on and off.
 * @typedef {{ quotations: boolean, reported: boolean, opinions: boolean, wire: boolean, credits: boolean }} Kinds
 */

/** The classes that belong to each kind. A class is what styles are made for: common/article.css, content/marks.css. */
export const CLASSES = Object.freeze({
  quotations: ["quotation", "source"],
  // What is not certain has a dotted line; the mention of whoever is reported goes with what is reported.
  reported: ["reported", "unsure", "teller"],
  opinions: ["opinion"],
  wire: ["wire"],
  credits: ["credit"],
});

/**
 * From how many reports passages are marked: a story is put together from two or three, the rest says the same again.
 */
const MAX_REPORTS = 3;
/** The tiers in which words outside quotation marks are shared. */
export const WITH_WORDS = new Set(["verbatim", "lightEdit", "partial"]);

/** @type {Readonly<Kinds>} */
export const ALL_KINDS = Object.freeze({ quotations: true, reported: true, opinions: true, wire: true, credits: true });

/** How many quotations there are, and how many passages of reported speech. @param {Analysis} analysis */
export function spoken({ quotations }) {
  const reported = quotations.filter(({ kind }) => kind === "indirect").length;
  return { quotations: quotations.length - reported, reported };
}

/** A mark as the content script paints it: where it stands, and the words that must stand there.
 * @typedef {object} PageMark
 * @property {string} id
 * @property {string} kind
 * @property {number[]} pieces `[text, offset, length]` again and again
 * @property {string} text the words of all pieces, one after another
 * @property {string} before the words of its block before it, a few: what tells it from the same words elsewhere
 * @property {string} after those behind it
 */

/**
 * How many UTF-16 units of its block before and after a mark go with it. Hypothesis takes 32 for its quote anchors,
 * too.
 */
const CONTEXT = 32;

/**
 * The marks of an analysis, in the article's order within each kind. A mark in several stretches has several entries of
 * one id: `q3` is the fourth quotation, `s3` the mention of its speaker, `o0` the first opinion passage, `w0.2` the
 * first report's third passage, `c1` the second credit, `m0` the reader's own first mark.
 * @param {Analysis} analysis
 * @param {(key: string, ...values: string[]) => string} words
 * @returns {Mark[]}
 */
export function marksOf(analysis, words) {
  /** @type {Mark[]} */
  const marks = [];
  // Wire passages first: they are the longest, so the others are drawn upon them.
  analysis.wire.matches.slice(0, MAX_REPORTS).forEach((match, m) => {
    if (!WITH_WORDS.has(match.tier)) return;
    match.passages.forEach(({ article, kind }, p) => {
      // A nearer report's mark stands where two reports have the same words.
      if (kind !== "narrative" || marks.some((mark) => overlap(mark, article))) return;
      marks.push({ ...article, id: `w${m}.${p}`, kind: "wire", label: words("labelWire", match.report.agency) });
    });
  });
  analysis.quotations.forEach((quotation, q) => {
    const label = quotation.speaker ? words("labelQuotation", quotation.speaker) : words("labelQuotationUnnamed");
    const reported = quotation.kind === "indirect";
    const kind = reported ? (quotation.certain ? "reported" : "unsure") : "quotation";
    for (const span of quotation.spans) marks.push({ ...span, id: `q${q}`, kind, label });
    if (quotation.source) marks.push({ ...quotation.source, id: `s${q}`, kind: reported ? "teller" : "source" });
  });
  analysis.opinions.forEach(({ block, start, end }, o) => {
    marks.push({ block, start, end, id: `o${o}`, kind: "opinion", label: words("labelOpinion") });
  });
  analysis.credits.forEach(({ block, start, end, agency }, c) => {
    // A credit in the page's metadata stands nowhere in the text.
    if (block === null || start === null || end === null) return;
    marks.push({ block, start, end, id: `c${c}`, kind: "credit", label: words("labelCredit", agency) });
  });
  ownOf(analysis).forEach(({ spans, kind, speaker }, m) => {
    const label =
      kind === "quotation"
        ? words("labelOwnQuotation", speaker ?? words("cardNobody"))
        : words(kind === "opinion" ? "labelOwnOpinion" : "labelOwnNote");
    for (const span of spans) marks.push({ ...span, id: `m${m}`, kind: "own", label });
  });
  return marks;
}

/**
 * Where marks stand in the page. A mark's words that no text of the page holds (a space for a line break) are left out.
 * @param {Analysis} analysis
 * @param {number[][]} anchors
 * @param {Mark[]} marks
 * @returns {PageMark[]}
 */
export function onPage(analysis, anchors, marks) {
  const blocks = analysis.article?.blocks ?? [];
  return marks.map(({ id, kind, block, start, end }) => {
    const words = blocks[block]?.text ?? "";
    const anchor = anchors[block] ?? [];
    /** @type {number[]} */
    const pieces = [];
    let text = "";
    for (let i = 0; i + 3 < anchor.length; i += 4) {
      const [at = 0, number = 0, offset = 0, length = 0] = anchor.slice(i, i + 4);
      const from = Math.max(start, at);
      const to = Math.min(end, at + length);
      if (from >= to) continue;
      pieces.push(number, offset + from - at, to - from);
      text += words.slice(from, to);
    }
    return {
      id,
      kind,
      pieces,
      text,
      before: words.slice(Math.max(start - CONTEXT, 0), start),
      after: words.slice(end, end + CONTEXT),
    };
  });
}

/** @param {import("../pkg/copydesk.js").Span} a @param {import("../pkg/copydesk.js").Span} b */
const overlap = (a, b) => a.block === b.block && a.start < b.end && b.start < a.end;
