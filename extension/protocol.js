// What is asked of the background, and what it answers: by the extension's pages, one request type for each thing a
// person can do; and by the scripts in a page, which may speak of the marks in their own tab and of nothing else.

import { FIXES, MAX_NOTE, OWN } from "./stores/entries.js";
import { ALL_KINDS } from "./common/marks.js";

/** @typedef {import("./pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("./common/marks.js").Kinds} Kinds */
/** @typedef {import("./stores/corrections.js").Verdict} Verdict */
/** @typedef {import("./stores/entries.js").Entry} Entry */

/**
 * One page's result, as it is kept in `storage.session` until its tab goes on or closes.
 * @typedef {object} Result
 * @property {import("./pkg/copydesk.js").AnalyzeResult["outcome"]} outcome What the page was found to be.
 * @property {string} url
 * @property {string} title
 * @property {Analysis} analysis With the reader's corrections applied.
 * @property {string[]} reports The text of each match's report, to be shown beside the article.
 * @property {Entry[]} corrections Those that were.
 * @property {number} painted How many marks are painted on the page.
 * @property {number} dropped How many are not, because the page's text has changed.
 * @property {boolean} robbed Whether the page took the marks away again and again.
 * @property {boolean} [changed] Whether the page's words are others by now than those that were read.
 * @property {number} packs How many packs the article was looked up in.
 * @property {Coverage} library
 * @property {string[]} damaged The packs that could not be used.
 * @property {import("./stores/remember.js").Kept} [kept] What the library has of the agency, where this page was kept
 *   just now.
 * @property {string} [agency] Whose page it is, where it is an agency's own.
 * @property {number} [folded] How many marks are in text that is folded away.
 * @property {Trouble[]} [troubles] What did not work, though there is a result.
 * @property {number} milliseconds From the click to the marks.
 */

/**
 * What an article was compared with: how many reports, the dates of the first and the last, and the spans of days
 * between them.
 * @typedef {{ reports: number, from: string | null, to: string | null, spans: import("./common/days.js").Days[] }}
 *   Coverage
 */

/**
 * What did not work: the result could not be kept, so that cards and the reader view have none; the library could not
 * be read; the page could not be added to it.
 * @typedef {"notKept" | "libraryUnread" | "notRemembered"} Trouble
 */

/**
 * Why there is no result.
 * @typedef {"forbidden" | "off" | "gone" | "restless" | "engine" | "store" | "request" | "internal"} FailureCode
 */

/** @typedef {{ code: FailureCode, message: string }} Failure */

/**
 * @typedef {{ type: "analyze", tabId: number, again: boolean }
 *   | { type: "kinds", tabId: number, kinds: Kinds }
 *   | { type: "strip", tabId: number }
 *   | { type: "show", tabId: number, mark: string }
 *   | { type: "open", tabId: number, mark: string }
 *   | { type: "step", tabId: number, by: 1 | -1 }
 *   | { type: "takeBack", tabId: number, entry: string }
 *   | { type: "choose", tabId: number }
 *   | { type: "clear", tabId: number }
 *   | { type: "feeds", tabId: number }
 *   | { type: "libraryChanged" }
 *   | { type: "ready" }} Request
 */

/**
 * @typedef {object} Answers
 * @property {Result} analyze
 * @property {null} kinds
 * @property {null} strip
 * @property {boolean} show Whether the mark was still there.
 * @property {boolean} open The same.
 * @property {boolean} step Whether there was a mark to go to.
 * @property {boolean} takeBack Whether it was there.
 * @property {boolean} choose Whether there was something to choose for.
 * @property {null} clear
 * @property {string[]} feeds The addresses of the feeds that the page declares.
 * @property {null} libraryChanged
 * @property {null} ready
 */

/**
 * What became of what a reader said from a page: it is kept, there is no room for it, its words are not in the article
 * or stand in it twice, or it could not be.
 * @typedef {true | "full" | "notFound" | "twice" | false} Kept
 */

/** @typedef {{ ok: true, value: Answers[keyof Answers] } | { ok: false, failure: Failure }} Answer */

/**
 * What a page's scripts ask. The tab is the sender's, whatever the page may say.
 * @typedef {{ type: "card", mark: string }
 *   | { type: "compare", mark: string }
 *   | { type: "forms", mark: string }
 *   | { type: "note", mark: string }
 *   | { type: "correct", mark: string, verdict: Verdict }
 *   | { type: "takeBack", entry: string }
 *   | {
 *   type: "mark", as: import("./stores/entries.js").Own, speaker: string | null, note: string, words: string, before:
 *   string, after: string }
 *   | { type: "annotate", entry: string, note: string }
 *   | { type: "hide", kind: keyof Kinds }
 *   | { type: "kept", url: string, painted: number, dropped: number, robbed: boolean, changed: boolean,
 *     folded: number }
 *   | { type: "dress" }
 *   | { type: "moved" }
 *   | { type: "back" }} PageRequest
 */

/** A failure as an error, so that it can be thrown to where it is answered. */
export class DeskError extends Error {
  /** @param {FailureCode} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "DeskError";
    this.code = code;
  }
}

/**
 * How often the background is asked before it is given up: browsers stop it when they like, and start it again for the
 * next question.
 */
const ATTEMPTS = 3;

/**
 * Asks the background. What was stopped on the way is asked again, but for a step, which would lead on from where it
 * led: all else comes to the same when it is done twice.
 * @template {Request} R
 * @param {R} request
 * @returns {Promise<Answers[R["type"]]>}
 */
export async function ask(request) {
  for (let left = request.type === "step" ? 0 : ATTEMPTS - 1; ; left -= 1) {
    /** @type {Answer | undefined} */
    const answer = await chrome.runtime.sendMessage(request).catch((error) => {
      if (left === 0) throw new DeskError("internal", error instanceof Error ? error.message : String(error));
    });
    if (answer?.ok) return /** @type {Answers[R["type"]]} */ (answer.value);
    if (answer) throw new DeskError(answer.failure.code, answer.failure.message);
    if (left === 0) throw new DeskError("internal", "The background did not answer.");
  }
}

/** An id of a mark is a letter and a number or two. */
const isMark = (/** @type {unknown} */ value) => typeof value === "string" && /^[a-z]\d{1,6}(\.\d{1,6})?$/.test(value);
const isCount = (/** @type {unknown} */ value) => Number.isInteger(value) && Number(value) >= 0;
const isText = (/** @type {unknown} */ value, most = 300) => typeof value === "string" && value.length <= most;
const isRecord = (/** @type {unknown} */ value) => typeof value === "object" && value !== null;

/** @param {unknown} message @returns {Record<string, unknown> | null} */
const fieldsOf = (message) => (isRecord(message) ? /** @type {Record<string, unknown>} */ (message) : null);
/**
 * Whether it has these fields and no other: what nobody reads is not taken along.
 * @param {Record<string, unknown>} fields
 * @param {...string} names
 */
const hasOnly = (fields, ...names) =>
  Object.keys(fields).length === names.length && names.every((name) => Object.hasOwn(fields, name));

/**
 * Whether a message is a request of one of our pages: its type is known and its fields are of their types.
 * @param {unknown} message
 * @returns {message is Request}
 */
export function isRequest(message) {
  const fields = fieldsOf(message);
  if (!fields) return false;
  const tab = (/** @type {string[]} */ ...more) =>
    Number.isInteger(fields["tabId"]) && hasOnly(fields, "type", "tabId", ...more);
  switch (fields["type"]) {
    case "analyze":
      return tab("again") && typeof fields["again"] === "boolean";
    case "kinds":
      return tab("kinds") && isKinds(fieldsOf(fields["kinds"]));
    case "show":
    case "open":
      return tab("mark") && isMark(fields["mark"]);
    case "step":
      return tab("by") && (fields["by"] === 1 || fields["by"] === -1);
    case "takeBack":
      return tab("entry") && isText(fields["entry"], 64);
    case "strip":
    case "choose":
    case "clear":
    case "feeds":
      return tab();
    case "libraryChanged":
    case "ready":
      return hasOnly(fields, "type");
    default:
      return false;
  }
}

/**
 * Whether a message is a request of the scripts in a page.
 * @param {unknown} message
 * @returns {message is PageRequest}
 */
export function isPageRequest(message) {
  const fields = fieldsOf(message);
  if (!fields) return false;
  switch (fields["type"]) {
    case "card":
    case "compare":
    case "forms":
    case "note":
      return hasOnly(fields, "type", "mark") && isMark(fields["mark"]);
    case "correct":
      return (
        hasOnly(fields, "type", "mark", "verdict") && isMark(fields["mark"]) && isVerdict(fieldsOf(fields["verdict"]))
      );
    case "takeBack":
      return hasOnly(fields, "type", "entry") && isText(fields["entry"], 64);
    case "mark":
      return (
        hasOnly(fields, "type", "as", "speaker", "note", "words", "before", "after") &&
        OWN.some((own) => own === fields["as"]) &&
        (fields["speaker"] === null || isText(fields["speaker"])) &&
        isText(fields["note"], MAX_NOTE) &&
        isText(fields["words"], 10_000) &&
        isText(fields["before"], 64) &&
        isText(fields["after"], 64)
      );
    case "annotate":
      return (
        hasOnly(fields, "type", "entry", "note") && isText(fields["entry"], 64) && isText(fields["note"], MAX_NOTE)
      );
    case "hide":
      return (
        hasOnly(fields, "type", "kind") &&
        typeof fields["kind"] === "string" &&
        Object.hasOwn(ALL_KINDS, fields["kind"])
      );
    case "kept":
      return (
        hasOnly(fields, "type", "url", "painted", "dropped", "robbed", "changed", "folded") &&
        isText(fields["url"], 4_000) &&
        ["painted", "dropped", "folded"].every((name) => isCount(fields[name])) &&
        typeof fields["changed"] === "boolean" &&
        typeof fields["robbed"] === "boolean"
      );
    case "dress":
    case "moved":
    case "back":
      return hasOnly(fields, "type");
    default:
      return false;
  }
}

/** @param {Record<string, unknown> | null} verdict */
function isVerdict(verdict) {
  if (verdict?.["is"] === "speaker")
    return hasOnly(verdict, "is", "speaker") && (verdict["speaker"] === null || isText(verdict["speaker"]));
  return verdict !== null && hasOnly(verdict, "is") && FIXES.some((fix) => fix === verdict["is"]);
}

/** @param {Record<string, unknown> | null} kinds */
function isKinds(kinds) {
  return (
    kinds !== null &&
    hasOnly(kinds, ...Object.keys(ALL_KINDS)) &&
    Object.values(kinds).every((shown) => typeof shown === "boolean")
  );
}
