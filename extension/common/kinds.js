// The switches of the kinds: how much of the text each kind is, and the legend of its line.

import { el } from "./dom.js";
import { opinionWasSought } from "./looked.js";
import { CLASSES, marksOf, spoken } from "./marks.js";
import { shares } from "./shares.js";
import { percent, words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("./marks.js").Kinds} Kinds */

const NAMES = Object.freeze({
  quotations: "kindQuotations",
  reported: "kindReported",
  opinions: "kindOpinions",
  wire: "kindWire",
  credits: "kindCredits",
});

/**
 * @param {Analysis} analysis
 * @param {Kinds} kinds
 * @param {(kinds: Kinds, changed: Partial<Kinds>) => void} change
 */
export function kindSwitches(analysis, kinds, change) {
  const share = shares(analysis);
  const counts = {
    ...spoken(analysis),
    opinions: analysis.opinions.length,
    wire: marksOf(analysis, words).filter(({ kind }) => kind === "wire").length,
    credits: analysis.credits.length,
  };
  const group = el("div", { class: "kinds", role: "group", "aria-label": words("showMarks") });
  for (const kind of /** @type {(keyof Kinds)[]} */ (Object.keys(CLASSES))) {
    const part = kind === "credits" ? 0 : share[kind];
    // Where nothing was sought, nothing was counted.
    const sought = kind !== "opinions" || opinionWasSought(analysis);
    const button = el(
      "button",
      {
        type: "button",
        class: `kind ${kind}`,
        "aria-pressed": String(kinds[kind]),
        "data-kind": kind,
        title: sought ? "" : words("notSought"),
      },
      el("span", { class: "sample" }, sought ? counts[kind].toLocaleString() : "–"),
      el("span", { class: "name" }, words(NAMES[kind])),
      kind !== "credits" && counts[kind] > 0 && el("span", { class: "share" }, percent(part / 100)),
    );
    button.addEventListener("click", () => {
      kinds = { ...kinds, [kind]: !kinds[kind] };
      button.setAttribute("aria-pressed", String(kinds[kind]));
      change(kinds, { [kind]: kinds[kind] });
    });
    group.append(button);
  }
  return group;
}
