// The reader view's keys: what each does, and the list of them under `?`.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** @typedef {{ key: string, words: string, act: () => void }} Key */

/**
 * Makes keys work wherever nothing is typed and no sheet is open.
 * @param {Key[]} keys
 */
export function listen(keys) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (
      event.target instanceof HTMLInputElement ||
      event.target instanceof HTMLSelectElement ||
      event.target instanceof HTMLTextAreaElement
    )
      return;
    const key = keys.find(({ key }) => key === event.key);
    if (!key) return;
    event.preventDefault();
    key.act();
  });
}

/** The list of keys. @param {HTMLElement} sheet @param {Key[]} keys */
export function keysSheet(sheet, keys) {
  sheet.replaceChildren(
    el("h2", null, words("readerKeys")),
    el(
      "dl",
      { class: "keys-list" },
      ...keys.flatMap(({ key, words: name }) => [el("dt", null, el("kbd", null, key)), el("dd", null, words(name))]),
    ),
    el("p", { class: "soft" }, words("readerKeysHint")),
  );
}
