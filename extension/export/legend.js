// The legend of the marks, and what every printout begins with: where the article is from, when it was printed, what the marks are.

import { date, words } from "../common/words.js";
import { linkTo } from "./link.js";

/** @typedef {import("./pen.js").Pen} Pen */

/** A sample of each kind's mark, with its name. @param {Pen} pen @param {boolean} [own] whether the reader's own marks are among them */
export function legend(pen, own = false) {
  const sample = (/** @type {string} */ kind, /** @type {string} */ key) => pen.el("span", {}, pen.el("mark", { class: kind }, words(key)));
  return pen.el("p", { class: "legend" }, sample("quotation", "kindQuotations"), sample("reported", "reportedSpeech"), sample("opinion", "kindOpinions"),
    sample("wire", "kindWire"), sample("credit", "kindCredits"), own && sample("own", "ownTitle"));
}

/** The address and the day. @param {Pen} pen @param {string} url @param {Date} now */
export function provenance(pen, url, now) {
  const address = linkTo(url, "");
  const row = (/** @type {string} */ key, /** @type {Node | string} */ value) => pen.el("div", {}, pen.el("dt", {}, words(key)), pen.el("dd", {}, value));
  return pen.el("dl", { class: "provenance" },
    address !== "" && row("sheetAddress", pen.el("a", { href: address, rel: "noreferrer noopener", dir: "ltr" }, address)),
    row("sheetDate", date(now.toISOString())));
}
