// What the extension's pages ask of the background, and what it answers. One request type for each thing a person can do.

/** @typedef {import("./pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("./common/marks.js").Kinds} Kinds */

/**
 * One page's result, as it is kept in `storage.session` until its tab goes on or closes.
 * @typedef {object} Result
 * @property {import("./pkg/copydesk.js").AnalyzeResult["outcome"]} outcome What the page was found to be.
 * @property {string} url
 * @property {string} title
 * @property {Analysis} analysis
 * @property {number} painted How many marks were painted on the page.
 * @property {number} dropped How many were not, because the page's text had changed.
 * @property {number} packs How many packs the article was looked up in.
 * @property {string[]} damaged The packs that could not be used.
 * @property {number} milliseconds From the click to the marks.
 */

/**
 * Why there is no result.
 * @typedef {"forbidden" | "gone" | "engine" | "request" | "internal"} FailureCode
 */

/** @typedef {{ code: FailureCode, message: string }} Failure */

/**
 * @typedef {{ type: "analyze", tabId: number, again: boolean }
 *   | { type: "kinds", tabId: number, kinds: Kinds }
 *   | { type: "show", tabId: number, mark: string }
 *   | { type: "clear", tabId: number }
 *   | { type: "report", library: string, id: string }
 *   | { type: "libraryChanged" }} Request
 */

/**
 * @typedef {object} Answers
 * @property {Result} analyze
 * @property {null} kinds
 * @property {boolean} show Whether the mark was still there.
 * @property {null} clear
 * @property {string | null} report The text of a report, or nothing where the library holds it no more.
 * @property {null} libraryChanged
 */

/** @typedef {{ ok: true, value: Answers[keyof Answers] } | { ok: false, failure: Failure }} Answer */

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
 * Asks the background.
 * @template {Request} R
 * @param {R} request
 * @returns {Promise<Answers[R["type"]]>}
 */
export async function ask(request) {
  /** @type {Answer | undefined} */
  const answer = await chrome.runtime.sendMessage(request);
  if (!answer) throw new DeskError("internal", "The background did not answer.");
  if (!answer.ok) throw new DeskError(answer.failure.code, answer.failure.message);
  return /** @type {Answers[R["type"]]} */ (answer.value);
}

/**
 * Whether a message is a request: its type is known and its fields are of their types.
 * @param {unknown} message
 * @returns {message is Request}
 */
export function isRequest(message) {
  if (typeof message !== "object" || message === null || !("type" in message)) return false;
  const fields = /** @type {Record<string, unknown>} */ (message);
  const tab = Number.isInteger(fields.tabId);
  switch (message.type) {
    case "analyze":
      return tab && typeof fields.again === "boolean";
    case "kinds":
      return tab && typeof fields.kinds === "object" && fields.kinds !== null;
    case "show":
      return tab && typeof fields.mark === "string" && fields.mark.length < 40;
    case "clear":
      return tab;
    case "report":
      return typeof fields.library === "string" && typeof fields.id === "string";
    case "libraryChanged":
      return true;
    default:
      return false;
  }
}
