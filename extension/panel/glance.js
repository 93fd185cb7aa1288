// The article at one glance: where what stands, how much of each kind there is, and the switches of the kinds, which
// are the legend of their lines, too.

import { el } from "../common/dom.js";
import { kindSwitches } from "../common/kinds.js";
import { marksOf } from "../common/marks.js";
import { shares } from "../common/shares.js";
import { strip } from "../common/strip.js";
import { percent, words } from "../common/words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../common/marks.js").Kinds} Kinds */

/**
 * @typedef {object} Acts
 * @property {(mark: string) => void} show
 * @property {(kinds: Kinds, changed: Partial<Kinds>) => void} change
 * @property {(by: 1 | -1) => void} step
 */

/**
 * @param {Analysis} analysis
 * @param {Kinds} kinds
 * @param {Acts} acts
 */
export function glance(analysis, kinds, acts) {
  const marks = marksOf(analysis, words);
  return el(
    "section",
    { class: "glance", "aria-label": words("panelGlance") },
    analysis.article && strip(analysis.article, marks, acts.show),
    kindSwitches(analysis, kinds, acts.change),
    el("p", { class: "rest" }, words("panelUnmarked", percent(shares(analysis).rest / 100))),
    marks.length > 0 &&
      el(
        "div",
        { class: "steps" },
        el("button", { type: "button", click: () => acts.step(-1), "aria-keyshortcuts": "p" }, words("panelPrevious")),
        el("button", { type: "button", click: () => acts.step(1), "aria-keyshortcuts": "n" }, words("panelNext")),
      ),
  );
}
