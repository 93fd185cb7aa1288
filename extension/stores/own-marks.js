// Where the reader's own marks stand in an article: where exactly their words stand, between the letters that were
// around them, and at one place alone. White space does not count: a page and an article break lines in other places.
// What is edited since is not looked for nearby.

import { addressOf, isOwn, MAX_SAMPLE } from "./entries.js";
import { caseOf } from "../export/case.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Article} Article */
/** @typedef {import("../pkg/copydesk.js").Span} Span */
/** @typedef {import("./entries.js").Entry} Entry */
/** @typedef {import("./entries.js").Own} Own */
/** @typedef {import("../common/own.js").OwnMark} OwnMark */

/** How many letters on each side must be the same, as in content/anchors.js. */
const CONTEXT = 16;
/** How many UTF-16 units of the text around a mark are kept. */
const AROUND = 48;
/** Fewer letters stand in too many places. */
const LEAST = 2;

/**
 * What a reader selected: its words, and what stands around them.
 * @typedef {{ words: string, before: string, after: string }} Selected
 */

/** Without white space, and without the signs that a snapshot does not carry. @param {string} text */
export const squashed = (text) =>
  text
    .toWellFormed()
    .replace(/[\0-\x05]/g, "\uFFFD")
    .replace(/\s+/g, "");

/** The letters of an article, and where each of them stands. @param {Article} article */
function index({ blocks }) {
  /** @type {number[]} */ const block = [];
  /** @type {number[]} */ const unit = [];
  const letters = blocks
    .map(({ text }, b) => {
      for (let at = 0; at < text.length; at += 1) {
        if (/\s/.test(text[at] ?? "")) continue;
        block.push(b);
        unit.push(at);
      }
      return text.replace(/\s+/g, "");
    })
    .join("");
  return { letters, block, unit };
}

/** @typedef {ReturnType<typeof index>} Index */

/** The only place of some letters, and nothing where they stand twice. @param {string} letters @param {string} whole */
function onlyPlace(letters, whole) {
  const at = letters.indexOf(whole);
  return at < 0 || letters.indexOf(whole, at + 1) >= 0 ? -1 : at;
}

/**
 * The spans over a stretch of letters, one a block.
 * @param {Index} index
 * @param {number} from
 * @param {number} length
 * @returns {Span[]}
 */
function spansOver({ block, unit }, from, length) {
  /** @type {Span[]} */
  const spans = [];
  for (let at = from; at < from + length; at += 1) {
    const [b = 0, u = 0] = [block[at], unit[at]];
    const last = spans.at(-1);
    if (last?.block === b) last.end = u + 1;
    else spans.push({ block: b, start: u, end: u + 1 });
  }
  return spans;
}

/**
 * Where entries stand in an article: those that are found, each at one place.
 * @param {Article | null} article
 * @param {Entry[]} entries
 * @returns {OwnMark[]}
 */
export function anchored(article, entries) {
  const own = entries.filter(isOwn);
  if (!article || own.length === 0) return [];
  const indexed = index(article);
  return own.flatMap(({ id, kind, exact, before, after, speaker, note }) => {
    const [words, head, tail] = [squashed(exact), squashed(before).slice(-CONTEXT), squashed(after).slice(0, CONTEXT)];
    if (words === "") return [];
    const at = onlyPlace(indexed.letters, head + words + tail);
    if (at < 0) return [];
    const spans = spansOver(indexed, at + head.length, words.length);
    return [{ entry: id, kind: /** @type {Own} */ (kind), spans, text: exact, speaker, note }];
  });
}

/**
 * An entry for words that were selected on a page, or why there is none: they are not in the article, or stand in it
 * more than once.
 * @param {Analysis} analysis
 * @param {string} url
 * @param {Selected} selected
 * @param {Own} kind
 * @param {string | null} speaker
 * @param {string} note
 * @returns {Entry | "notFound" | "twice"}
 */
export function ownEntry(analysis, url, selected, kind, speaker, note) {
  const { article } = analysis;
  const [words, head, tail] = [
    squashed(selected.words),
    squashed(selected.before).slice(-CONTEXT),
    squashed(selected.after).slice(0, CONTEXT),
  ];
  if (!article || words.length < LEAST || !index(article).letters.includes(words)) return "notFound";
  const indexed = index(article);
  const alone = onlyPlace(indexed.letters, words);
  const within = alone < 0 ? onlyPlace(indexed.letters, head + words + tail) : -1;
  if (alone < 0 && within < 0) return "twice";
  const spans = spansOver(indexed, alone < 0 ? within + head.length : alone, words.length);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return "notFound";
  const text = (/** @type {number} */ block) => article.blocks[block]?.text ?? "";
  const above = article.blocks
    .slice(0, first.block)
    .map((block) => block.text)
    .join("\n");
  const below = article.blocks
    .slice(last.block + 1)
    .map((block) => block.text)
    .join("\n");
  const layer = { quotation: /** @type {const} */ ("quotes"), opinion: /** @type {const} */ ("opinion"), note: null }[
    kind
  ];
  const sample = layer ? caseOf(analysis, layer, spans, speaker, true) : "";
  return {
    id: crypto.randomUUID(),
    url: addressOf(url),
    kind,
    exact: spans.map(({ block, start, end }) => text(block).slice(start, end)).join("\n"),
    before: `${above.slice(-AROUND)}\n${text(first.block).slice(0, first.start)}`.slice(-AROUND),
    after: `${text(last.block).slice(last.end)}\n${below.slice(0, AROUND)}`.slice(0, AROUND),
    was: null,
    speaker,
    note,
    title: article.title ?? "",
    outlet: article.siteName ?? "",
    sample: sample.length <= MAX_SAMPLE ? sample : "",
    at: Date.now(),
  };
}
