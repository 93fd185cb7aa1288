// What cleaning left out, and the way to put it back: at its place where that is known, else behind the article.

import { el } from "../common/dom.js";
import { told } from "../common/reasons.js";
import { counted, words } from "../common/words.js";

/**
 * `before` is the block that the passage stood before, where cleaning knows it.
 * @typedef {import("../pkg/copydesk.js").Removal & { before?: number | null }} Removal
 */

/**
 * @param {Removal[]} removals
 * @param {HTMLElement} article
 * @param {(said: string) => void} say for a screen reader
 */
export function removedList(removals, article, say) {
  if (removals.length === 0) return null;
  return el(
    "details",
    { class: "removed" },
    el("summary", null, counted("removed", removals.length)),
    el("p", { class: "none" }, words("readerRemovedHint")),
    el("ul", null, ...removals.map((removal, i) => item(removal, i, article, say))),
  );
}

/** @param {Removal} removal @param {number} index @param {HTMLElement} article @param {(said: string) => void} say */
function item(removal, index, article, say) {
  const name = removal.text.slice(0, 60);
  const button = el(
    "button",
    { type: "button", "aria-pressed": "false", "aria-label": words("readerPutBackLabel", name) },
    words("readerPutBack"),
  );
  button.addEventListener("click", () => {
    const there = article.querySelector(`[data-removed="${index}"]`);
    if (there) takeAway(there, article);
    else putBack(removal, index, article).scrollIntoView({ block: "center" });
    button.setAttribute("aria-pressed", String(!there));
    button.textContent = words(there ? "readerPutBack" : "readerTakeAway");
    button.setAttribute("aria-label", words(there ? "readerPutBackLabel" : "readerTakeAwayLabel", name));
    say(words(there ? "readerTakenAway" : "readerWasPutBack"));
  });
  return el(
    "li",
    null,
    el(
      "div",
      null,
      el("strong", { dir: "auto" }, told(removal.reason)),
      el("span", { class: "text", dir: "auto" }, removal.text),
    ),
    button,
  );
}

/** @param {Removal} removal @param {number} index @param {HTMLElement} article */
function putBack({ text, before }, index, article) {
  const passage = el(
    "div",
    { class: "put-back", "data-removed": String(index), dir: "auto" },
    ...text
      .split(/\n+/)
      .filter((line) => line.trim() !== "")
      .map((line) => el("p", null, line)),
  );
  const next = Number.isInteger(before) ? article.querySelector(`[data-block="${before}"]`) : null;
  if (next) {
    // Passages that stood before one block keep their order.
    const top = topOf(next, article);
    const later = [...article.querySelectorAll(":scope > [data-removed]")].find(
      (other) =>
        other.nextElementSibling === top && Number(/** @type {HTMLElement} */ (other).dataset["removed"]) > index,
    );
    (later ?? top).before(passage);
    return passage;
  }
  let section = article.querySelector(":scope > .put-back-section");
  if (!section) {
    section = el("section", { class: "put-back-section" }, el("h2", null, words("readerPutBackTitle")));
    article.append(section);
  }
  const later = [...section.querySelectorAll("[data-removed]")].find(
    (other) => Number(/** @type {HTMLElement} */ (other).dataset["removed"]) > index,
  );
  if (later) later.before(passage);
  else section.append(passage);
  return passage;
}

/** @param {Element} element @param {HTMLElement} article */
function topOf(element, article) {
  let top = element;
  while (top.parentElement && top.parentElement !== article) top = top.parentElement;
  return top;
}

/** @param {Element} passage @param {HTMLElement} article */
function takeAway(passage, article) {
  passage.remove();
  const section = article.querySelector(":scope > .put-back-section");
  if (section && !section.querySelector("[data-removed]")) section.remove();
}
