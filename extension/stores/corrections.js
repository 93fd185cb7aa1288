// What a reader says of a finding, as an entry; and an analysis in the light of a page's entries. A correction whose
// words are gone does nothing.

import { addressOf, isOwn, MAX_SAMPLE } from "./entries.js";
import { anchored } from "./own-marks.js";
import { caseOf } from "../export/case.js";
import { withOwn } from "../common/own.js";
import { words } from "../common/words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */
/** @typedef {import("../pkg/copydesk.js").WireMatch} WireMatch */
/** @typedef {import("./entries.js").Entry} Entry */
/** @typedef {import("./entries.js").Fix} Fix */
/** @typedef {{ is: "speaker", speaker: string | null } | { is: Exclude<Fix, "speaker"> }} Verdict */

/** How many UTF-16 units before a finding tell it from another with the same words. */
const BEFORE = 32;
/** What may be said of each kind of mark, by the letter of its name. @type {Record<string, readonly Fix[]>} */
const FITTING = Object.freeze({ q: ["speaker", "notQuotation"], o: ["notOpinion"], w: ["notWire"], c: ["notCredit"] });
/** From the least to the most. */
const TIERS = /** @type {const} */ (["none", "sameStory", "sharedQuotes", "partial", "lightEdit", "verbatim"]);

/**
 * A correction of a finding of an analysis: `q3` or `o0`. Nothing where there is no such finding, or this cannot be
 * said of it.
 * @param {Analysis} analysis @param {string} address @param {string} mark @param {Verdict} verdict
 * @returns {Entry | null}
 */
export function correctionOf(analysis, address, mark, verdict) {
  const span = spanOf(analysis, mark);
  if (!span || !FITTING[mark[0] ?? ""]?.includes(verdict.is)) return null;
  const quotation = mark.startsWith("q") ? analysis.quotations[Number(mark.slice(1))] : undefined;
  /** @type {Entry} */
  const entry = {
    id: crypto.randomUUID(),
    url: addressOf(address),
    kind: verdict.is,
    exact: quotation?.text ?? textAt(analysis, span),
    before: before(analysis, span),
    after: "",
    was: quotation?.speaker ?? null,
    speaker: verdict.is === "speaker" ? verdict.speaker : null,
    note: "",
    title: analysis.article?.title ?? "",
    outlet: analysis.article?.siteName ?? "",
    sample: "",
    at: Date.now(),
  };
  const layer = quotation ? "quotes" : verdict.is === "notOpinion" ? "opinion" : null;
  const sample = layer
    ? caseOf(corrected(analysis, [entry]).analysis, layer, quotation?.spans ?? [span], entry.speaker)
    : "";
  return { ...entry, sample: sample.length <= MAX_SAMPLE ? sample : "" };
}

/**
 * Where a mark's words stand, the first of them.
 * @param {Analysis} analysis
 * @param {string} mark
 * @returns {Span | null}
 */
function spanOf({ quotations, opinions, credits, wire }, mark) {
  const [number = -1, part = -1] = mark.slice(1).split(".").map(Number);
  switch (mark[0]) {
    case "q":
      return quotations[number]?.spans[0] ?? null;
    case "o":
      return opinions[number] ?? null;
    case "w":
      return wire.matches[number]?.passages[part]?.article ?? null;
    case "c":
      return placeOf(credits[number]);
    default:
      return null;
  }
}

/**
 * Where a credit stands in the text, if it does.
 * @param {import("../pkg/copydesk.js").Credit | undefined} credit
 * @returns {Span | null}
 */
function placeOf(credit) {
  const { block = null, start = null, end = null } = credit ?? {};
  return block === null || start === null || end === null ? null : { block, start, end };
}

/**
 * An analysis with a page's entries: corrections applied, and the reader's own marks where their words stand. Also the
 * entries that were applied, and all of the reader's own, whether they were found or not.
 * @param {Analysis} analysis
 * @param {Entry[]} list
 * @returns {{ analysis: Analysis, applied: Entry[] }}
 */
export function corrected(analysis, list) {
  const own = list.filter(isOwn);
  const marked = own.length > 0 ? withOwn(analysis, anchored(analysis.article, own)) : analysis;
  const fixes = list.filter((one) => !isOwn(one));
  if (fixes.length === 0) return { analysis: marked, applied: own };
  /** @type {Set<Entry>} */
  const applied = new Set();
  const said = (
    /** @type {Fix} */ kind,
    /** @type {Span | null | undefined} */ span,
    /** @type {string | null} */ exact = null,
  ) => {
    if (!span) return undefined;
    const found = fixes.find(
      (one) =>
        one.kind === kind && one.exact === (exact ?? textAt(analysis, span)) && one.before === before(analysis, span),
    );
    if (found) applied.add(found);
    return found;
  };
  const quotations = analysis.quotations.flatMap((quotation) => {
    const {
      spans: [span],
      text,
    } = quotation;
    if (said("notQuotation", span, text)) return [];
    const found = said("speaker", span, text);
    return [
      found
        ? { ...quotation, speaker: found.speaker, certain: true, confidence: 1, why: byYou("cardByYou") }
        : quotation,
    ];
  });
  const opinions = analysis.opinions.filter((opinion) => !said("notOpinion", opinion, opinion.text));
  const credits = analysis.credits.filter((credit) => !said("notCredit", placeOf(credit)));
  const wire = withoutPassages(analysis.wire, (span) => said("notWire", span) !== undefined);
  return { analysis: { ...marked, quotations, opinions, credits, wire }, applied: [...applied, ...own] };
}

/** @param {string} key */
const byYou = (key) => [{ code: "byYou", args: {}, text: words(key) }];

/**
 * The reports without passages that are none. One that has no passage in the article's own words left keeps its place
 * and has no tier.
 * @param {Analysis["wire"]} wire @param {(span: Span) => boolean} isNone
 * @returns {Analysis["wire"]}
 */
function withoutPassages(wire, isNone) {
  const out = wire.matches.flatMap(({ passages }) => passages.map(({ article }) => article).filter(isNone));
  if (out.length === 0) return wire;
  const matches = wire.matches.map((match) => {
    const passages = match.passages.filter(({ article }) => !out.some((span) => overlap(span, article)));
    if (passages.length === match.passages.length) return match;
    return passages.some(({ kind }) => kind === "narrative")
      ? withOnly(match, passages)
      : {
          ...match,
          tier: /** @type {const} */ ("none"),
          passages: [],
          articleCoverage: 0,
          reportCoverage: 0,
          commonSentences: 0,
        };
  });
  const tier = TIERS[Math.max(0, ...matches.map((match) => TIERS.indexOf(match.tier)))] ?? "none";
  return { ...wire, matches, tier };
}

/**
 * A report with fewer passages: what is told of it as a share of the article is told of these.
 * @param {WireMatch} match
 * @param {WireMatch["passages"]} passages
 * @returns {WireMatch}
 */
function withOnly(match, passages) {
  const count = (/** @type {WireMatch["passages"]} */ some) =>
    some.reduce((sum, { words, kind }) => sum + (kind === "narrative" ? words : 0), 0);
  const left = count(passages) / Math.max(count(match.passages), 1);
  return {
    ...match,
    passages,
    articleCoverage: match.articleCoverage * left,
    reportCoverage: match.reportCoverage * left,
    commonSentences: Math.round(match.commonSentences * left),
    why: byYou("cardByYouWire"),
  };
}

/**
 * What the reader said of a quotation's speaker, if anything.
 * @param {Analysis} analysis
 * @param {Entry[]} entries
 * @param {string} mark
 */
export function speakerSaid(analysis, entries, mark) {
  const [quotation, span] = [analysis.quotations[Number(mark.slice(1))], spanOf(analysis, mark)];
  return entries.find(
    (one) =>
      one.kind === "speaker" && one.exact === quotation?.text && span !== null && one.before === before(analysis, span),
  );
}

/** @param {Span} a @param {Span} b */
const overlap = (a, b) => a.block === b.block && a.start < b.end && b.start < a.end;

/** @param {Analysis} analysis @param {Span} span */
const textAt = ({ article }, { block, start, end }) => article?.blocks[block]?.text.slice(start, end) ?? "";

/** @param {Analysis} analysis @param {Span} span */
const before = ({ article }, { block, start }) =>
  article?.blocks[block]?.text.slice(Math.max(start - BEFORE, 0), start) ?? "";
