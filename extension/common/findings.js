// The lists of what was found, for the panel, the reader view and the demo: the author's own view, what to know of
// the analysis.

import { el } from "./dom.js";
import { finding } from "./finding.js";
import { opinionWasSought } from "./looked.js";
import { told } from "./reasons.js";
import { counted, words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/** So many of a list are seen at once. */
const SEEN = 5;

/** Passages in the author's own voice. @param {Analysis} analysis @param {import("./finding.js").Acts} acts */
export function opinions(analysis, acts) {
  const found = analysis.opinions.map(({ text, strength, why }, o) =>
    finding(
      { mark: `o${o}`, kind: "opinion", parts: [text], meta: [strength === "maybe" && words("interpretation")], why },
      acts,
    ),
  );
  return section("ownView", found, opinionWasSought(analysis) ? "noOpinions" : "notSought");
}

/**
 * What a reader must know of the analysis; nothing where there is nothing to say.
 * @param {import("../pkg/copydesk.js").Reason[]} warnings @param {string[]} [more] in words
 */
export function notes(warnings, more = []) {
  const all = [...warnings.map(told), ...more];
  return all.length > 0
    ? section(
        "notes",
        all.map((note) => el("span", null, note)),
        undefined,
        "notes",
      )
    : null;
}

/**
 * @param {string} title
 * @param {HTMLElement[]} items
 * @param {string} [none] what is said where there are none
 * @param {string} [style]
 */
export function section(title, items, none, style = "findings") {
  return el(
    "section",
    { class: "section" },
    el("h2", null, words(title)),
    items.length > 0 ? folded(items, style) : el("p", { class: "none" }, words(none ?? "")),
  );
}

/**
 * A list of which the first are seen and the others can be unfolded.
 * @param {HTMLElement[]} items
 * @param {string} style
 */
export function folded(items, style) {
  const list = (/** @type {HTMLElement[]} */ some) =>
    el("ul", { class: style }, ...some.map((item) => el("li", null, item)));
  const rest = items.slice(SEEN);
  if (rest.length === 0) return list(items);
  return el(
    "div",
    null,
    list(items.slice(0, SEEN)),
    el("details", { class: "more" }, el("summary", null, counted("panelMore", rest.length)), list(rest)),
  );
}
