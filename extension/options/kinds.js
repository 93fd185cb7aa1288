// A row for each kind of mark: whether it is shown, how it looks, which colour it has.

import { COLOURED, COLOURS } from "../stores/settings.js";
import { CLASSES } from "../common/marks.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** @typedef {import("../stores/settings.js").Settings} Settings */
/** @typedef {keyof import("../common/marks.js").Kinds} Kind */

/** @type {Record<string, { name: string, hint: string, sample: string }>} */
const ROWS = {
  quotations: { name: "kindQuotations", hint: "optionsQuotationsHint", sample: "optionsQuotationsSample" },
  reported: { name: "kindReported", hint: "optionsReportedHint", sample: "optionsReportedSample" },
  opinions: { name: "kindOpinions", hint: "optionsOpinionsHint", sample: "optionsOpinionsSample" },
  credits: { name: "kindCredits", hint: "optionsCreditsHint", sample: "optionsCreditsSample" },
  wire: { name: "kindWire", hint: "optionsWireHint", sample: "optionsWireSample" },
};
const COLOUR_WORDS = /** @type {const} */ ({
  blue: "optionsBlue",
  violet: "optionsViolet",
  rose: "optionsRose",
  amber: "optionsAmber",
  green: "optionsGreen",
  teal: "optionsTeal",
});

/**
 * @param {Settings["kinds"]} kinds
 * @param {Settings["colours"]} colours
 * @param {(changed: import("../stores/settings.js").Changes) => void} change
 */
export function kindRows(kinds, colours, change) {
  return /** @type {Kind[]} */ (Object.keys(kinds)).flatMap((kind) => {
    const row = ROWS[kind];
    if (!row) return [];
    const shown = el("input", { type: "checkbox", id: `kind-${kind}` });
    shown.checked = kinds[kind] !== false;
    // As the page is news or not, until it is pressed.
    shown.indeterminate = kinds[kind] === null;
    shown.addEventListener("change", () => {
      change({ kinds: { [kind]: shown.checked } });
    });
    const coloured = COLOURED.find((name) => name === kind);
    const swatches =
      coloured &&
      el(
        "fieldset",
        { class: "swatches" },
        el("legend", { class: "out-of-sight" }, words("optionsColour", words(row.name))),
        ...COLOURS.map((colour) => {
          const input = el("input", { type: "radio", class: "out-of-sight", name: `colour-${kind}`, value: colour });
          input.checked = colours[coloured] === colour;
          input.addEventListener("change", () => {
            colours = { ...colours, [coloured]: colour };
            change({ colours });
          });
          return el(
            "label",
            { class: `swatch ${colour}`, title: words(COLOUR_WORDS[colour]) },
            input,
            el("span", { class: "out-of-sight" }, words(COLOUR_WORDS[colour])),
          );
        }),
      );
    return [
      el(
        "div",
        { class: "kind-row" },
        el("label", { class: "switch", for: `kind-${kind}` }, shown, el("strong", null, words(row.name))),
        swatches,
        el(
          "div",
          { class: "article sample" },
          el("p", null, el("mark", { class: CLASSES[kind][0] ?? kind }, words(row.sample))),
        ),
        el("p", { class: "soft" }, words(row.hint)),
      ),
    ];
  });
}
