// An article on a page of our own: drawn by the renderer, with marks that can be switched, found and stepped through.

import { webAddress } from "./address.js";
import { draw } from "./engine.js";
import { CLASSES } from "./marks.js";
import { date } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Article} Article */
/** @typedef {import("../pkg/copydesk.js").Mark} Mark */
/** @typedef {import("./marks.js").Kinds} Kinds */

/**
 * Draws an article: links lead to the web alone and to other blocks; its date is written as the reader's language
 * does.
 * @param {HTMLElement} target
 * @param {Article} article
 * @param {Mark[]} marks
 */
export function drawArticle(target, article, marks) {
  draw(target, article, marks);
  for (const time of target.querySelectorAll("time")) time.textContent = date(time.dateTime);
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (target.querySelectorAll("a[target]"))) {
    // Without a name and a password, which let one host look like another.
    link.href = webAddress(link.href)?.href ?? "";
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (target.querySelectorAll("a[href^='#']"))) {
    const block = target.querySelector(`[data-block="${link.hash.slice("#block-".length)}"]`);
    if (block) block.id = link.hash.slice(1);
  }
  for (const line of target.querySelectorAll("blockquote > :last-child:not(:first-child)")) {
    line.classList.toggle("by", isSignature(line.textContent));
  }
}

/** Whether the last line of a quotation says whose it is, as that of an embedded post does. @param {string} line */
const isSignature = (line) => /^[—–―]\s*\S/.test(line) && line.length <= 160;

/** Shows and hides kinds of marks. @param {HTMLElement} surface @param {Kinds} kinds */
export function showKinds(surface, kinds) {
  for (const [kind, shown] of Object.entries(kinds)) surface.classList.toggle(`hide-${kind}`, !shown);
}

/**
 * Lets a mark stand out, in the article and in the lists, and scrolls to it.
 * @param {HTMLElement} surface
 * @param {string} id
 * @param {boolean} scroll
 */
export function showMark(surface, id, scroll = true) {
  for (const element of surface.querySelectorAll(".current")) element.classList.remove("current");
  const parts = [...surface.querySelectorAll(`[data-mark="${CSS.escape(id)}"]`)];
  for (const part of parts) part.classList.add("current");
  const inArticle = parts.find((part) => part.localName === "mark");
  const inList = parts.find((part) => part.localName !== "mark");
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  for (let fold = inList?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  if (scroll) inArticle?.scrollIntoView({ block: "center", behavior });
  else if (inList && isInOwnScroller(inList)) inList.scrollIntoView({ block: "nearest", behavior });
}

/**
 * Whether a list scrolls by itself. In a narrow window it runs below the article: going to its entry would take the
 * page away from what was pressed.
 * @param {Element} entry
 */
function isInOwnScroller(entry) {
  for (let list = entry.parentElement; list && list !== document.body; list = list.parentElement) {
    if (list.scrollHeight > list.clientHeight && /auto|scroll/.test(getComputedStyle(list).overflowY)) return true;
  }
  return false;
}

/** The mark under an event, if there is one. @param {Event} event */
export function markAt(event) {
  const mark = event.target instanceof Element ? event.target.closest("mark") : null;
  return mark?.getAttribute("data-mark") ?? null;
}

/**
 * The id of the mark that comes `step` marks after the current one; each mark counts once, hidden kinds and mentions of
 * speakers do not.
 * @param {HTMLElement} surface
 * @param {1 | -1} step
 */
export function neighbour(surface, step) {
  const hidden = Object.entries(CLASSES).flatMap(([kind, classes]) =>
    surface.classList.contains(`hide-${kind}`) ? classes : [],
  );
  const shown = [...surface.querySelectorAll(".article mark:not(.source, .teller)")].filter(
    (mark) => !hidden.includes(mark.className.split(" ")[0] ?? ""),
  );
  const ids = [...new Set(shown.map((mark) => mark.getAttribute("data-mark") ?? ""))];
  const current = surface.querySelector("mark.current")?.getAttribute("data-mark") ?? "";
  const at = ids.indexOf(current);
  if (ids.length === 0) return null;
  return ids[at < 0 ? (step > 0 ? 0 : ids.length - 1) : (at + step + ids.length) % ids.length] ?? null;
}
