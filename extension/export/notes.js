// Annotations from a file, put onto an article: W3C Web Annotations, of this program or another (Hypothesis writes
// them). A note stands where its words stand, or nowhere: it is verified, never moved to a look-alike.

import { checked, ShapeError } from "../common/shape.js";
import { blockStarts, wholeText } from "./annotations.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */
/** @typedef {{ exact: string, prefix: string, suffix: string, start: number | null, text: string }} Note */

export const MAX_BYTES = 8_000_000;
const MAX_NOTES = 2_000;
/** A note of fewer characters stands in too many places to be found again. */
const LEAST = 3;

/** @param {unknown} value @param {string} name @returns {unknown} */
const field = (value, name) =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
/** @param {unknown} value @returns {unknown[]} */
const many = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const string = (/** @type {unknown} */ value) => (typeof value === "string" ? value.toWellFormed() : "");

/**
 * Reads a file of annotations: a page, a collection's first page, a list, or one annotation. What has no quote is not a
 * note.
 * @param {string} file
 * @returns {Note[]}
 */
export function read(file) {
  const root = checked((value) => value, file);
  const items = Array.isArray(root) ? root : many(field(root, "items") ?? field(field(root, "first"), "items") ?? root);
  const notes = items.slice(0, MAX_NOTES).flatMap((item) => {
    const target = many(field(item, "target"))[0];
    const selectors = many(field(target, "selector"));
    const of = (/** @type {string} */ type) => selectors.find((selector) => field(selector, "type") === type);
    const quote = of("TextQuoteSelector");
    const exact = string(field(quote, "exact"));
    if (exact.trim().length < LEAST) return [];
    const start = field(of("TextPositionSelector"), "start");
    const text = many(field(item, "body"))
      .map((body) => string(field(body, "value")) || string(body))
      .filter(Boolean)
      .join(" · ");
    return [
      {
        exact,
        prefix: string(field(quote, "prefix")),
        suffix: string(field(quote, "suffix")),
        start: Number.isInteger(start) ? Number(start) : null,
        text: text.slice(0, 2_000),
      },
    ];
  });
  if (notes.length === 0) throw new ShapeError("items", "annotations with a TextQuoteSelector are wanted");
  return notes;
}

/**
 * Where notes stand in an article; those that do not are counted.
 * @param {Analysis} analysis
 * @param {Note[]} notes
 * @returns {{ placed: { note: Note, spans: Span[] }[], dropped: number }}
 */
export function anchored(analysis, notes) {
  const whole = wholeText(analysis);
  const placed = notes.flatMap((note) => {
    const at = placeOf(whole, note);
    return at === null ? [] : [{ note, spans: spansOf(analysis, at, at + note.exact.length) }];
  });
  return { placed, dropped: notes.length - placed.length };
}

/** @param {string} whole @param {Note} note @returns {number | null} */
function placeOf(whole, { exact, prefix, suffix, start }) {
  const around = (/** @type {number} */ at) =>
    whole.slice(0, at).endsWith(prefix) && whole.startsWith(suffix, at + exact.length);
  if (start !== null && whole.startsWith(exact, start) && around(start)) return start;
  /** @type {number[]} */
  const places = [];
  for (let at = whole.indexOf(exact); at >= 0 && places.length < 50; at = whole.indexOf(exact, at + 1)) places.push(at);
  const fitting = places.filter(around);
  // The words around may differ, as another program reads the page otherwise; then the words must stand here once.
  const [only, second] = fitting.length > 0 ? fitting : places;
  return only === undefined || second !== undefined ? null : only;
}

/**
 * A stretch of the whole text, block by block.
 * @param {Analysis} analysis
 * @param {number} from
 * @param {number} to
 * @returns {Span[]}
 */
function spansOf(analysis, from, to) {
  const starts = blockStarts(analysis);
  return (analysis.article?.blocks ?? []).flatMap(({ text }, block) => {
    const first = starts[block] ?? 0;
    const [start, end] = [Math.max(from - first, 0), Math.min(to - first, text.length)];
    return start < end ? [{ block, start, end }] : [];
  });
}
