// Chicago, 17th edition, notes and bibliography: an entry of the bibliography for an article on a news site (14.191,
// 14.199, 14.205).

import { inner, inOrder, inverted, isByHouse, line, monthOf, stopped } from "./work.js";

/** @typedef {import("./work.js").Work} Work */
/** @typedef {import("./work.js").Day} Day */

/** Of more than ten authors the first seven are named (14.76). */
const MOST = 10;
const FIRST = 7;

/** @param {Work} work */
export function chicago(work) {
  const { title, published, accessed, outlet, url } = work;
  const name = `“${stopped(inner(line(title)))}”`;
  const when = published === null ? `Accessed ${day(accessed)}` : day(published);
  const where = [outlet, when].filter(Boolean).join(published === null ? ". " : ", ");
  // The outlet stands in an unsigned article's author's place (14.199).
  const unsigned = work.authors.length === 0 || isByHouse(work);
  const parts = unsigned ? [stopped(outlet), name, `${when}.`] : [stopped(authors(work.authors)), name, `${where}.`];
  return [...parts, url && `${url}.`].filter(Boolean).join(" ");
}

/** @param {Work["authors"]} names */
function authors([first, ...others]) {
  if (!first) return "";
  const all = [inverted(first), ...others.map(inOrder)];
  if (all.length === 1) return all[0] ?? "";
  if (all.length > MOST) return `${all.slice(0, FIRST).join(", ")}, et al.`;
  return `${all.slice(0, -1).join(", ")}, and ${all.at(-1)}`;
}

/** @param {Day} day */
const day = (day) => [[monthOf(day), day.day].filter(Boolean).join(" "), day.year].filter(Boolean).join(", ");
