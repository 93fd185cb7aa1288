// MLA, 9th edition: an entry of the list of works cited for an article on a news site (MLA Handbook 5.2 to 5.99).

import { inner, inOrder, inverted, isByHouse, line, MONTHS, stopped } from "./work.js";

/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Day} Day */

/** @param {Work} work */
export function mla(work) {
  const { title, published, accessed, outlet, url } = work;
  // An author who is the publisher, too, is named there alone (5.21).
  const by = isByHouse(work) ? "" : authors(work.authors);
  const where = [outlet, published && day(published), url].filter(Boolean).join(", ");
  return [
    stopped(by),
    `“${stopped(inner(line(title)))}”`,
    stopped(where),
    published === null && `Accessed ${day(accessed)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * Of two authors the second is not turned round; of more, the first alone is named (5.7, 5.8).
 * @param {Work["authors"]} names
 */
function authors([first, second, ...more]) {
  if (!first) return "";
  if (!second) return inverted(first);
  return more.length === 0 ? `${inverted(first)}, and ${inOrder(second)}` : `${inverted(first)}, et al.`;
}

/** Months of more than four letters are cut short (Appendix 1). @param {Day} day */
function day({ year, month, day }) {
  const name = month === null ? "" : (MONTHS[month - 1] ?? "");
  const short = name.length <= 4 ? name : `${name.slice(0, name === "September" ? 4 : 3)}.`;
  return [day, short, year].filter(Boolean).join(" ");
}
