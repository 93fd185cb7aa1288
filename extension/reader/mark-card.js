// The card of one mark in the reader view: the same that the page shows (background/cards.js says what stands on it),
// and a link to copy.

import { cardOf } from "../background/cards.js";
import { byId, el } from "../common/dom.js";
import { words } from "../common/words.js";
import { linkTo } from "../export/link.js";
import { passageOf } from "../export/passage.js";
import { takeMenu } from "../take/menu.js";
import { putRight } from "./put-right.js";

/** @typedef {import("../background/cards.js").Card} Card */
/** @typedef {import("../common/differences.js").Stretch} Stretch */
/** @typedef {import("../protocol.js").Result} Result */

/**
 * @typedef {object} Acts
 * @property {(kind: keyof import("../common/marks.js").Kinds) => void} hide
 * @property {(said: string) => void} say for a screen reader
 * @property {(match: number) => void} [compare] puts the article beside a report, where it can be
 * @property {(() => Promise<void>) | null} corrected called when the reader has put a mark right; nothing where that
 *   cannot be kept
 */

/**
 * The card of a mark, the mention of a speaker being that of its quotation.
 * @param {Result} result
 * @param {string} id
 */
export const cardFor = (result, id) => cardOf(result, id.replace(/^s/, "q"));

/**
 * Shows the card beside a mark. The focus goes in, and back to the mark when it is closed.
 * @param {Result} result
 * @param {string} id
 * @param {HTMLElement} mark
 * @param {Acts} acts
 */
export function showCard(result, id, mark, acts) {
  const sheet = byId("card");
  const card = cardFor(result, id);
  if (!card) return;
  const outcome = el("p", { class: "outcome", role: "status" });
  const copy = async (/** @type {string} */ text, /** @type {string} */ said) => {
    await navigator.clipboard.writeText(text);
    outcome.textContent = words(said);
  };
  const button = (/** @type {string} */ name, /** @type {string} */ text, /** @type {() => void} */ click) =>
    el("button", { type: "button", class: name, click }, text);
  const address = linkOf(result, mark);
  const passage = passageOf(result, id);
  sheet.replaceChildren(
    ...[
      ...about(card),
      el(
        "p",
        { class: "acts" },
        ...[
          card.compare !== null &&
            acts.compare &&
            button("compare", words("wireCompare"), () => acts.compare?.(card.compare ?? 0)),
          button("cite", words("cardCopy"), () => copy(card.copy, "exportCopied")),
          address && button("link", words("exportLink"), () => copy(address, "exportLinkCopied")),
          card.group &&
            button("hide", card.hide, () => {
              sheet.hidePopover();
              if (card.group) acts.hide(card.group);
            }),
        ].filter((part) => part instanceof Node),
      ),
      passage && el("details", { class: "take" }, el("summary", null, words("takeAlong")), takeMenu(passage)),
      acts.corrected && putRight(result, card, acts.corrected, outcome),
      outcome,
    ].filter((part) => part instanceof Node),
  );
  sheet.showPopover();
  place(sheet, mark);
  sheet.querySelector("button")?.focus();
  const open = new AbortController();
  addEventListener("resize", () => place(sheet, mark), { signal: open.signal });
  sheet.addEventListener(
    "toggle",
    () => {
      if (sheet.matches(":popover-open")) return;
      open.abort();
      mark.focus({ preventScroll: true });
    },
    { signal: open.signal },
  );
}

/** What a card says. @param {Card} card @returns {Node[]} */
export function about({ kind, label, title, notes, pair, why, sure, own }) {
  const side = (/** @type {string} */ name, /** @type {Stretch[]} */ stretches) =>
    el(
      "div",
      { dir: "auto" },
      el("span", { class: "side" }, words(name)),
      ...stretches.map(({ text, only }) => (only ? el("b", null, text) : text)),
    );
  return [
    el("h2", { class: `kind-${kind}` }, label),
    el("p", { class: "who" }, el("bdi", null, title)),
    ...notes.map((note) => el("p", { class: "soft" }, note)),
    own?.note && el("p", { class: "own-note", dir: "auto" }, own.note),
    pair && el("div", { class: "pair" }, side("wireHere", pair.here), side("wireThere", pair.there)),
    why.length > 0 &&
      el(
        "div",
        null,
        el("h3", null, words("cardWhy")),
        el("ul", { class: "why" }, ...why.map((reason) => el("li", null, el("bdi", null, reason)))),
      ),
    sure && el("p", { class: "soft sure" }, "●".repeat(sure.level) + "○".repeat(3 - sure.level), " ", sure.text),
  ].filter((part) => part instanceof Node);
}

/** A link to a mark's first words on its page. @param {Result} result @param {HTMLElement} mark */
function linkOf({ url }, mark) {
  const label = mark.querySelector(":scope > .label")?.textContent ?? "";
  return linkTo(url, (mark.textContent ?? "").replace(label, "")) || null;
}

/**
 * Under the mark where there is room, else above; a narrow window gets it at the bottom.
 * @param {HTMLElement} card
 * @param {HTMLElement} mark
 */
function place(card, mark) {
  const narrow = innerWidth < 600;
  card.classList.toggle("narrow", narrow);
  card.style.inset = "";
  if (narrow) return;
  const [box, own] = [mark.getClientRects()[0] ?? mark.getBoundingClientRect(), card.getBoundingClientRect()];
  const below = box.bottom + 8 + own.height <= innerHeight;
  // A mark may be out of sight after the window has changed.
  const lowest = innerHeight - own.height - 8;
  const top = Math.max(Math.min(below ? box.bottom + 8 : box.top - own.height - 8, lowest), 8);
  const left = Math.min(Math.max(box.left, 12), innerWidth - own.width - 12);
  card.style.inset = `${top}px auto auto ${left}px`;
}
