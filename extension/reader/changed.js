// The line that says first of all that the page is another by now than the article in this view, with one press to
// read it again.

import { keyOf, resultIn } from "../stores/kept.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** @typedef {import("../protocol.js").Result} Result */

/** The words of a result's article, as far as they tell it from another. @param {Result} result */
const wordsOf = ({ analysis }) => JSON.stringify(analysis.article?.blocks.map(({ text }) => text) ?? null);

/**
 * Keeps the line before an article while its page is another, or was read again with other words.
 * @param {number} tab @param {Result} result what is shown @param {HTMLElement} article
 * @param {() => void} again reads the page again
 */
export function tellChanges(tab, result, article, again) {
  const shown = wordsOf(result);
  const line = el(
    "p",
    { class: "changed", role: "status" },
    words("pageChanged"),
    " ",
    el("button", { type: "button", click: again }, words("again")),
  );
  const tell = (/** @type {Result} */ now) => {
    if (now.changed || wordsOf(now) !== shown) article.before(line);
    else line.remove();
  };
  tell(result);
  chrome.storage.session.onChanged.addListener((changes) => {
    const now = resultIn(changes[keyOf(tab)]?.newValue);
    if (now) tell(now);
  });
}
