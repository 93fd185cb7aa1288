// The legend of the marks, and what every printout begins with: where the article is from, when it was printed, what
// the marks are.

import { ownOf } from "../common/own.js";
import { date, words } from "../common/words.js";
import { linkTo } from "./link.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("./pen.js").Pen} Pen */

/** The kinds by their classes, in the order of the legend. */
const KINDS = /** @type {const} */ ([
  ["quotation", "kindQuotations"],
  ["reported", "reportedSpeech"],
  ["opinion", "kindOpinions"],
  ["wire", "kindWire"],
  ["credit", "kindCredits"],
]);

/**
 * A sample of each kind's mark, with its name; of the reader's own where there are some.
 * @param {Pen} pen @param {Analysis} analysis
 */
export function legend(pen, analysis) {
  const kinds = ownOf(analysis).length > 0 ? [...KINDS, /** @type {const} */ (["own", "ownTitle"])] : KINDS;
  return pen.el(
    "p",
    { class: "legend" },
    ...kinds.map(([kind, key]) => pen.el("span", {}, pen.el("mark", { class: kind }, words(key)))),
  );
}

/** The address and the day. @param {Pen} pen @param {string} url @param {Date} now */
export function provenance(pen, url, now) {
  const address = linkTo(url, "");
  const row = (/** @type {string} */ key, /** @type {Node | string} */ value) =>
    pen.el("div", {}, pen.el("dt", {}, words(key)), pen.el("dd", {}, value));
  return pen.el(
    "dl",
    { class: "provenance" },
    address !== "" &&
      row("sheetAddress", pen.el("a", { href: address, rel: "noreferrer noopener", dir: "ltr" }, address)),
    row("sheetDate", date(now.toISOString())),
  );
}
