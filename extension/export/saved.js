// An analysis in a file of our own: everything there is, to be opened again in any browser. What comes in is checked
// field by field.

import { webAddress } from "../common/address.js";
import { ownOf, withOwn } from "../common/own.js";
import { between, checked, ShapeError, flag, list, maybe, number, oneOf, or, record, text } from "../common/shape.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

const FORMAT = "copydesk-analysis";
const VERSION = 1;
/** No more than this is read: a long article takes 200 kB. */
export const MAX_BYTES = 8_000_000;

/** @param {Analysis} analysis @returns {string} */
export function write(analysis) {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, analysis }, null, 2)}\n`;
}

/** A number that counts. */
const whole = /** @type {import("../common/shape.js").Shape<number>} */ (
  (value, path) => Math.floor(between(0, 1_000_000)(value, path))
);
const span = record({ block: number, start: number, end: number });
/** An address that a link may lead to: any other is none. @type {import("../common/shape.js").Shape<string | null>} */
const address = (value, path) => webAddress(text(value, path))?.href ?? null;
const inline = record({
  start: number,
  end: number,
  kind: oneOf("a", "strong", "em", "code", "sup", "sub"),
  href: maybe(address),
  to: maybe(number),
});
const block = record({
  kind: oneOf("paragraph", "heading", "listItem", "blockquote", "caption", "preformatted", "tableRow"),
  text,
  level: maybe(oneOf(1, 2, 3, 4, 5, 6)),
  number: maybe(whole),
  continued: or(flag, false),
  depth: or(whole, 0),
  heads: or(whole, 0),
  columns: or(list(whole, 64), []),
  inlines: or(list(inline), []),
});
const tier = oneOf("verbatim", "lightEdit", "partial", "sharedQuotes", "sameStory", "none");
const words = maybe(text);
const range = record({ start: number, end: number });
const none = or(number, 0);
const features = record({
  longestRun: none,
  sentenceParts: none,
  longestPassage: none,
  verbatim: none,
  coverage: none,
  longestQuote: none,
  twoQuotes: none,
});

/**
 * A reason; a sentence alone is one of the files of schema 1.
 * @type {import("../common/shape.js").Shape<import("../pkg/copydesk.js").Reason>}
 */
const reason = (value, path) =>
  typeof value === "string"
    ? { code: "", args: {}, text: text(value, path) }
    : record({ code: text, args: args(1), text })(value, path);
/**
 * @param {number} deep how many phrases may stand in one another
 * @returns {import("../common/shape.js").Shape<import("../pkg/copydesk.js").Reason["args"]>}
 */
const args = (deep) => (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeError(path, "an object is wanted");
  const given = Object.entries(value)
    .filter(([name]) => /^[a-z]+$/.test(name))
    .slice(0, 8);
  return Object.fromEntries(given.map(([name, arg]) => [name, argOf(arg, deep)(arg, `${path}.${name}`)]));
};
/**
 * @param {unknown} arg
 * @param {number} deep
 * @returns {import("../common/shape.js").Shape<import("../pkg/copydesk.js").Reason["args"][string]>}
 */
const argOf = (arg, deep) => {
  if (typeof arg === "number") return number;
  if (Array.isArray(arg)) return list(text);
  return typeof arg === "string" || deep === 0 ? text : record({ code: text, args: args(deep - 1), text });
};

/** The shape of an analysis. What is not named here does not come in. */
const analysisShape = record({
  schema: oneOf(1, 2),
  url: maybe(text),
  article: record({
    title: words,
    authors: list(text),
    published: words,
    modified: words,
    siteName: words,
    lang: words,
    genre: maybe(oneOf("news", "opinion", "analysis")),
    section: words,
    blocks: list(block),
  }),
  quotations: list(
    record({
      spans: list(span),
      text,
      kind: oneOf("direct", "mixed", "indirect"),
      cue: maybe(span),
      source: maybe(span),
      speaker: words,
      unnamed: or(flag, false),
      certain: or(flag, true),
      confidence: number,
      why: list(reason),
    }),
  ),
  opinions: list(
    record({
      block: number,
      start: number,
      end: number,
      text,
      strength: oneOf("opinion", "maybe", "analysis"),
      confidence: number,
      why: list(reason),
    }),
  ),
  mostlyOpinion: or(flag, false),
  credits: list(
    record({
      agency: text,
      kind: oneOf("text", "photo", "mention"),
      from: oneOf("line", "dateline", "signoff", "byline", "metadata"),
      block: maybe(number),
      start: maybe(number),
      end: maybe(number),
      text,
      unnamed: or(flag, false),
    }),
  ),
  wire: record({
    tier,
    matches: list(
      record({
        report: record({
          id: text,
          agency: text,
          title: text,
          published: text,
          url: maybe(text),
          kind: maybe(oneOf("article")),
          library: text,
          signer: maybe(text),
          withoutText: maybe(flag),
          source: or(oneOf("agency", "credited", "unknown"), "unknown"),
          credits: or(list(text), []),
        }),
        tier,
        articleCoverage: number,
        reportCoverage: number,
        commonSentences: none,
        sentences: none,
        passages: list(
          record({ article: span, report: range, words: number, kind: oneOf("narrative", "quote"), reportText: text }),
        ),
        variants: or(list(record({ article: span, report: range, reportText: text })), []),
        takes: or(list(record({ id: text, published: text, library: text })), []),
        features: or(features, features({}, "")),
        why: list(reason),
      }),
    ),
    largelyFrom: none,
  }),
  warnings: list(reason),
  own: or(
    list(
      record({
        entry: text,
        kind: oneOf("quotation", "opinion", "note"),
        spans: list(span),
        text,
        speaker: words,
        note: text,
      }),
    ),
    [],
  ),
});

/**
 * Reads a saved analysis.
 * @param {string} file
 * @returns {Analysis}
 * @throws {import("../common/shape.js").ShapeError} says what is wrong with the file
 */
export function read(file) {
  const { analysis: saved } = checked(
    record({ format: oneOf(FORMAT), version: oneOf(VERSION), analysis: analysisShape }),
    file,
  );
  // Analyses that were saved earlier do not say what was looked for.
  const analysis = /** @type {Analysis} */ ({ coverage: null, ...saved });
  const blocks = analysis.article?.blocks ?? [];
  const fits = (/** @type {import("../pkg/copydesk.js").Span} */ { block, start, end }) =>
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= (blocks[block]?.text.length ?? -1);
  // A mark that does not fit its text is left out: it would be drawn over other words.
  analysis.quotations = analysis.quotations.filter(({ spans, cue, source }) =>
    [...spans, cue, source].every((span) => !span || fits(span)),
  );
  analysis.opinions = analysis.opinions.filter(fits);
  const marked = withOwn(
    analysis,
    ownOf(analysis).filter(({ spans }) => spans.every(fits)),
  );
  analysis.credits = analysis.credits.filter(
    ({ block, start, end }) => block === null || start === null || end === null || fits({ block, start, end }),
  );
  for (const match of analysis.wire.matches) {
    match.passages = match.passages.filter(({ article }) => fits(article));
    match.variants = match.variants.filter(({ article }) => fits(article));
  }
  return marked;
}
