// What the card of a mark says: drawn up when it is asked for, from the result that is kept for the tab.

import { speakerSaid } from "../stores/corrections.js";
import { differences } from "../common/differences.js";
import { ownOf } from "../common/own.js";
import { told } from "../common/reasons.js";
import { fromLibrary } from "../common/from-library.js";
import { words } from "../common/words.js";
import { forms, plain as plainText } from "../export/clips.js";
import { noteOf } from "../export/note.js";
import { passageOf } from "../export/passage.js";
import { toldField, UnknownField } from "../export/template.js";
import { settings } from "../stores/settings.js";
import { isWithoutText } from "../common/without-text.js";

/** @typedef {import("../protocol.js").Result} Result */
/** @typedef {import("../common/differences.js").Stretch} Stretch */
/** @typedef {import("../stores/entries.js").Fix} Fix */

/**
 * @typedef {object} Card
 * @property {string} mark
 * @property {"quotation" | "reported" | "opinion" | "wire" | "credit" | "own"} kind
 * @property {keyof import("../common/marks.js").Kinds | null} group The kind that its switch hides, if one does.
 * @property {string} label What the kind is called.
 * @property {string} title Who speaks, or what it is.
 * @property {string[]} notes
 * @property {string[]} why How we know.
 * @property {{ level: 1 | 2 | 3, text: string } | null} sure
 * @property {{ here: Stretch[], there: Stretch[] } | null} pair The passage here and in the report.
 * @property {number | null} compare The report that the article can be put beside, of a passage of wire copy.
 * @property {string[] | null} speakers Who else might have said it: the other people of the article.
 * @property {{ is: Exclude<Fix, "speaker">, text: string }[]} fixes What else may be wrong
 *   with it, and what the button says.
 * @property {{ entry: string, note: string } | null} own What the reader wrote, of a mark of the reader's own.
 * @property {string | null} undo The entry by which it says what the reader said, which can be taken back.
 * @property {string} hide What the button says that hides the kind.
 * @property {string} copy The words with where they are from.
 */

/**
 * From here on 95 of 100 speakers are right on the articles that the weights were tuned on; from where the analysis
 * says "certain" on, 92.
 */
const SURE = 0.8;

/** @param {Result} result @param {string} mark @returns {Card | null} */
export function cardOf(result, mark) {
  switch (mark[0]) {
    case "q":
      return quotationCard(result, mark);
    case "o":
      return opinionCard(result, mark);
    case "w":
      return wireCard(result, mark);
    case "c":
      return creditCard(result, mark);
    case "m":
      return ownCard(result, mark);
    default:
      return null;
  }
}

/**
 * A mark's words in every form that they can be taken along in.
 * @param {Result} result
 * @param {string} mark
 * @returns {import("../export/clips.js").Form[] | null}
 */
export function formsOf(result, mark) {
  const passage = passageOf(result, mark);
  return passage && forms(passage, new Date());
}

/**
 * A mark's words as a note by the reader's template, or what is wrong with that, in words.
 * @param {Result} result
 * @param {string} mark
 * @returns {Promise<import("../export/note.js").Note | { wrong: string } | null>}
 */
export async function toldNote(result, mark) {
  const passage = passageOf(result, mark);
  if (!passage) return null;
  try {
    return noteOf(passage, (await settings()).note, new Date());
  } catch (error) {
    if (error instanceof UnknownField) return { wrong: toldField(error) };
    throw error;
  }
}

/** @type {(result: Result, mark: string) => Card | null} */
function quotationCard(result, mark) {
  const { analysis, corrections } = result;
  const quotation = analysis.quotations[Number(mark.slice(1))];
  if (!quotation) return null;
  const { speaker, kind, source } = quotation;
  const mention = source && wordsAt(result, source);
  const mine = speakerSaid(analysis, corrections, mark);
  const others = new Set(analysis.quotations.flatMap((other) => other.speaker ?? []));
  for (const { was } of corrections) if (was) others.add(was);
  if (speaker) others.delete(speaker);
  return {
    mark,
    kind: kind === "indirect" ? "reported" : "quotation",
    group: kind === "indirect" ? "reported" : "quotations",
    label: words({ direct: "cardDirect", mixed: "cardMixed", indirect: "cardIndirect" }[kind]),
    // Whoever is only mentioned ("he", a last name) is not "not named".
    title: speaker ?? (mention || words("speakerUnknown")),
    notes: [
      mention && speaker && mention !== speaker ? words("cardMention", mention) : "",
      mention && !speaker ? words("cardMentionAlone") : "",
      mine ? words("cardWas", mine.was ?? words("cardNobody")) : "",
    ].filter(Boolean),
    why: quotation.why.map(told),
    sure: mine ? null : speakerSure(quotation),
    pair: null,
    compare: null,
    speakers: [...others],
    fixes: [{ is: "notQuotation", text: words("cardNotQuotation") }],
    undo: mine?.id ?? null,
    own: null,
    hide: words(kind === "indirect" ? "cardHideReported" : "cardHideQuotations"),
    copy: copied(result, mark),
  };
}

/** @type {(result: Result, mark: string) => Card | null} */
function opinionCard(result, mark) {
  const opinion = result.analysis.opinions[Number(mark.slice(1))];
  if (!opinion) return null;
  const authors = result.analysis.article?.authors.join(", ") ?? "";
  return {
    ...plain(mark, "opinion", "opinions"),
    label: words("cardOpinion"),
    title: opinion.strength === "maybe" ? words("interpretation") : words("ownView"),
    notes: authors ? [words("cardAuthor", authors)] : [],
    why: opinion.why.map(told),
    sure: sure(opinion.strength === "maybe" ? 2 : 3),
    fixes: [{ is: "notOpinion", text: words("cardNotOpinion") }],
    hide: words("cardHideOpinions"),
    copy: copied(result, mark),
  };
}

/** @type {(result: Result, mark: string) => Card | null} */
function wireCard(result, mark) {
  const [m, p] = mark.slice(1).split(".").map(Number);
  const match = result.analysis.wire.matches[m ?? -1];
  const passage = match?.passages[p ?? -1];
  if (!match || !passage) return null;
  const here = wordsAt(result, passage.article);
  const [left, right] = differences(here, passage.reportText);
  const { agency, title } = match.report;
  return {
    ...plain(mark, "wire", "wire"),
    label: words("kindWire"),
    title: words("cardAlso", agency),
    notes: [title, fromLibrary(match.report)],
    why: match.why.map(told),
    pair: isWithoutText(match.report) ? null : { here: left, there: right },
    compare: m ?? null,
    fixes: [{ is: "notWire", text: words("cardNotWire") }],
    hide: words("cardHideWire"),
    copy: copied(result, mark),
  };
}

/** @type {(result: Result, mark: string) => Card | null} */
function creditCard(result, mark) {
  const credit = result.analysis.credits[Number(mark.slice(1))];
  if (!credit) return null;
  return {
    ...plain(mark, "credit", "credits"),
    label: words("cardCredit"),
    title: credit.agency,
    notes: [words({ text: "cardCreditText", photo: "cardCreditPhoto", mention: "cardCreditMention" }[credit.kind])],
    why: [
      words(
        {
          line: "cardFromLine",
          dateline: "cardFromDateline",
          signoff: "cardFromSignoff",
          byline: "cardFromByline",
          metadata: "cardFromMetadata",
        }[credit.from],
      ),
    ],
    fixes: [{ is: "notCredit", text: words("cardNotCredit") }],
    hide: words("cardHideCredits"),
    copy: copied(result, mark),
  };
}

/** @type {(result: Result, mark: string) => Card | null} */
function ownCard(result, mark) {
  const own = ownOf(result.analysis)[Number(mark.slice(1))];
  if (!own) return null;
  const title = {
    quotation: own.speaker ?? words("speakerUnknown"),
    opinion: words("choiceOpinion"),
    note: words("choiceNote"),
  }[own.kind];
  return {
    ...plain(mark, "own", null),
    label: words("ownLabel"),
    title,
    notes: [],
    fixes: [],
    hide: "",
    copy: copied(result, mark),
    own: { entry: own.entry, note: own.note },
  };
}

/** @param {Result} result @param {import("../pkg/copydesk.js").Span | undefined} span */
const wordsAt = (result, span) =>
  span ? (result.analysis.article?.blocks[span.block]?.text.slice(span.start, span.end) ?? "") : "";

/** @param {Result} result @param {string} mark */
function copied(result, mark) {
  const passage = passageOf(result, mark);
  return passage ? plainText(passage) : "";
}

/**
 * What most cards have in common.
 * @template {Card["kind"]} K
 * @param {string} mark
 * @param {K} kind
 * @param {Card["group"]} group
 */
const plain = (mark, kind, group) => ({
  mark,
  kind,
  group,
  why: /** @type {string[]} */ ([]),
  sure: null,
  pair: null,
  compare: null,
  speakers: null,
  undo: null,
  own: null,
});

/** How sure something is, in words. @param {1 | 2 | 3} level @returns {NonNullable<Card["sure"]>} */
const sure = (level) => ({ level, text: words({ 1: "cardSureLow", 2: "cardSureMedium", 3: "cardSureHigh" }[level]) });

/**
 * How sure a speaker is: nothing is claimed where nobody is named.
 * @param {import("../pkg/copydesk.js").Quotation} quotation
 */
function speakerSure({ speaker, certain, confidence }) {
  if (speaker === null) return null;
  return sure(certain ? (confidence >= SURE ? 3 : 2) : 1);
}
