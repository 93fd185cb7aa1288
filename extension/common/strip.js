// A picture of the article as one line: where quotations, opinion and wire passages stand, and how much there is of
// each.

import { words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Article} Article */
/** @typedef {import("../pkg/copydesk.js").Mark} Mark */

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1000;
const HEIGHT = 16;
/** Wire passages lie under the rest; each kind has a height of its own, so that colour is not the only cue. */
const ROWS = Object.freeze({
  wire: { y: 0, height: HEIGHT },
  quotation: { y: 4, height: 8 },
  reported: { y: 9, height: 3 },
  opinion: { y: 2, height: 12 },
});

/**
 * @param {Article} article
 * @param {Mark[]} marks
 * @param {(mark: string) => void} show
 */
export function strip(article, marks, show) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "strip");
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", words("strip"));
  /** Where each block begins. @type {number[]} */
  const starts = [];
  let length = 0;
  for (const block of article.blocks) {
    starts.push(length);
    length += block.text.length;
  }
  const x = (/** @type {number} */ at) => (at / Math.max(length, 1)) * WIDTH;
  const bar = (
    /** @type {string} */ kind,
    /** @type {number} */ from,
    /** @type {number} */ to,
    /** @type {{ y: number, height: number }} */ row,
  ) => {
    const rect = document.createElementNS(SVG, "rect");
    rect.setAttribute("class", kind);
    rect.setAttribute("x", String(x(from)));
    rect.setAttribute("width", String(Math.max(x(to) - x(from), 1.5)));
    rect.setAttribute("y", String(row.y));
    rect.setAttribute("height", String(row.height));
    svg.append(rect);
    return rect;
  };
  article.blocks.forEach((block, i) => {
    bar("text", starts[i] ?? 0, (starts[i] ?? 0) + block.text.length * 0.985, { y: 0, height: HEIGHT });
  });
  for (const kind of /** @type {(keyof typeof ROWS)[]} */ (Object.keys(ROWS))) {
    for (const mark of marks.filter((mark) => mark.kind === kind)) {
      const start = starts[mark.block] ?? 0;
      bar(kind, start + mark.start, start + mark.end, ROWS[kind]).addEventListener("click", () => show(mark.id));
    }
  }
  return svg;
}
