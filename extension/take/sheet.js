// Taking passages along from a list: the button beside a finding opens a sheet with the forms, and a finding can be
// dragged to where it is wanted.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { html, plain } from "../export/clips.js";
import { passageOf } from "../export/passage.js";
import { takeMenu } from "./menu.js";

/** @typedef {import("../export/passage.js").Passage} Passage */
/** @typedef {import("../export/passage.js").Source} Source */

/** How far the sheet keeps from its button and the window's edge, in CSS pixels. */
const GAP = 8;

/** The button beside a finding. @param {string} mark */
export const takeButton = (mark) =>
  el(
    "button",
    { type: "button", class: "take-along", "data-take": mark, "aria-haspopup": "dialog" },
    words("takeAlong"),
  );

/**
 * Has a list's buttons open their sheets and its findings be dragged. One listener for all of them: lists are drawn
 * anew.
 * @param {HTMLElement} list @param {() => Source | null} source what is shown
 */
export function takeFrom(list, source) {
  const sheet = el("div", { class: "take-sheet", popover: "auto", role: "dialog", "aria-label": words("takeAlong") });
  list.after(sheet);
  const passageAt = (/** @type {Element | null | undefined} */ button) => {
    const mark = button?.getAttribute("data-take");
    const shown = source();
    return mark && shown ? passageOf(shown, mark) : null;
  };
  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-take]") : null;
    const passage = passageAt(button);
    if (passage && button instanceof HTMLElement) open(sheet, passage, button);
  });
  list.addEventListener("dragstart", (event) => {
    const finding = event.target instanceof Element ? event.target.closest(".finding") : null;
    const passage = passageAt(finding?.querySelector("[data-take]"));
    if (passage && event.dataTransfer) carry(event.dataTransfer, passage);
  });
}

/** @param {HTMLElement} sheet @param {Passage} passage @param {HTMLElement} button */
function open(sheet, passage, button) {
  sheet.replaceChildren(
    el("h2", null, words("takeAlong")),
    el("blockquote", { dir: "auto" }, passage.quote),
    takeMenu(passage),
  );
  sheet.showPopover();
  const [box, own] = [button.getBoundingClientRect(), sheet.getBoundingClientRect()];
  const below =
    box.bottom + GAP + own.height <= innerHeight ? box.bottom + GAP : Math.max(box.top - own.height - GAP, GAP);
  const top = Math.min(below, Math.max(innerHeight - own.height - GAP, GAP));
  const left = Math.max(Math.min(box.left, document.documentElement.clientWidth - own.width - GAP), GAP);
  sheet.style.inset = `${top}px auto auto ${left}px`;
  sheet.querySelector("button")?.focus();
  sheet.addEventListener(
    "toggle",
    () => {
      // A press elsewhere has taken the focus there.
      if (
        !sheet.matches(":popover-open") &&
        (document.activeElement === document.body || sheet.contains(document.activeElement))
      )
        button.focus({ preventScroll: true });
    },
    { once: true },
  );
}

/**
 * What a dragged passage brings, for whatever it is dropped on.
 * @param {DataTransfer} transfer
 * @param {Passage} passage
 */
function carry(transfer, passage) {
  transfer.setData("text/plain", plain(passage));
  transfer.setData("text/html", html(passage));
  if (passage.link) transfer.setData("text/uri-list", `${passage.link}\r\n`);
  transfer.effectAllowed = "copy";
}
