// The colours of the kinds of marks: given to our own pages by an attribute (common/colours.css has the values), to a
// live page by rules.

/** @typedef {import("../stores/settings.js").Colours} Colours */
/** @typedef {import("../stores/settings.js").Colour} Colour */

/** Gives the kinds their colours on a page of our own. @param {Colours} colours @param {HTMLElement} root */
export function applyColours(colours, root = document.documentElement) {
  for (const [kind, colour] of Object.entries(colours)) root.dataset[kind] = colour;
}

/** Of middle brightness, for a page may be light or dark. @type {Readonly<Record<Colour, string>>} */
const LINES = Object.freeze({
  blue: "60 120 220",
  violet: "145 95 205",
  rose: "205 75 125",
  amber: "205 120 0",
  green: "18 140 104",
  teal: "20 140 160",
});

/**
 * How each highlight of content/marks.css uses the colour of its kind: the tint's strength and the line. Reported
 * speech is grey, whatever the colour.
 */
const USES = /** @type {const} */ ([
  ["quotations", "cd-1", 0.13, "2px solid"],
  ["quotations", "cd-3", 0.13, ""],
  ["opinions", "cd-5", 0.18, "2px dotted"],
  ["wire", "cd-4", 0.1, "1px dashed"],
  ["credits", "cd-6", 0.1, "3px double"],
]);

/**
 * Rules for a live page, over those of content/marks.css; none where every kind has its first colour.
 * @param {Colours} colours
 * @param {Readonly<Colours>} first
 */
export function pageColours(colours, first) {
  return USES.filter(([kind]) => colours[kind] !== first[kind])
    .map(([kind, name, tint, line]) => {
      const colour = LINES[colours[kind]];
      const rules = [
        tint > 0 && `background-color: rgb(${colour} / ${tint})`,
        line && `text-decoration: underline ${line} rgb(${colour})`,
      ];
      return `@media (forced-colors: none) { ::highlight(${name}) { ${rules.filter(Boolean).join("; ")} } }`;
    })
    .join("\n");
}
