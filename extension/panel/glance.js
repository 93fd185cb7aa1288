// The article at one glance: where what stands, how much of each kind there is, and the switches of the kinds, which are the
// legend of their lines, too.

import { el } from "../common/dom.js";
import { opinionWasSought } from "../common/looked.js";
import { CLASSES, marksOf, spoken } from "../common/marks.js";
import { shares } from "../common/shares.js";
import { strip } from "../common/strip.js";
import { percent, words } from "../common/words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../common/marks.js").Kinds} Kinds */

const NAMES = Object.freeze({ quotations: "kindQuotations", reported: "kindReported", opinions: "kindOpinions", wire: "kindWire", credits: "kindCredits" });

/**
 * @param {Analysis} analysis
 * @param {Kinds} kinds
 * @param {{ show: (mark: string) => void, change: (kinds: Kinds, changed: Partial<Kinds>) => void, step: (by: 1 | -1) => void }} acts
 */
export function glance(analysis, kinds, acts) {
  const marks = marksOf(analysis, words);
  const share = shares(analysis);
  const counts = {
    ...spoken(analysis),
    opinions: analysis.opinions.length,
    wire: marks.filter(({ kind }) => kind === "wire").length,
    credits: analysis.credits.length,
  };
  const group = el("div", { class: "kinds", role: "group", "aria-label": words("showMarks") });
  for (const kind of /** @type {(keyof Kinds)[]} */ (Object.keys(CLASSES))) {
    const part = kind === "credits" ? 0 : share[kind];
    // Where nothing was sought, nothing was counted.
    const sought = kind !== "opinions" || opinionWasSought(analysis);
    const button = el("button", { type: "button", class: `kind ${kind}`, "aria-pressed": String(kinds[kind]), "data-kind": kind, title: sought ? "" : words("notSought") },
      el("span", { class: "sample" }, sought ? counts[kind].toLocaleString() : "–"), el("span", { class: "name" }, words(NAMES[kind])),
      kind !== "credits" && counts[kind] > 0 && el("span", { class: "share" }, percent(part / 100)));
    button.addEventListener("click", () => {
      kinds = { ...kinds, [kind]: !kinds[kind] };
      button.setAttribute("aria-pressed", String(kinds[kind]));
      acts.change(kinds, { [kind]: kinds[kind] });
    });
    group.append(button);
  }
  return el("section", { class: "glance", "aria-label": words("panelGlance") },
    analysis.article && strip(analysis.article, marks, acts.show),
    group,
    el("p", { class: "rest" }, words("panelUnmarked", percent(share.rest / 100))),
    marks.length > 0 && el("div", { class: "steps" },
      el("button", { type: "button", click: () => acts.step(-1), "aria-keyshortcuts": "p" }, words("panelPrevious")),
      el("button", { type: "button", click: () => acts.step(1), "aria-keyshortcuts": "n" }, words("panelNext"))));
}
