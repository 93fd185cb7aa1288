// The keys: those of the browser, which the browser lets one change, and those of our own pages.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** Where Chromium has its list of keys; Firefox has a call for it. */
const CHROMIUM = "chrome://extensions/shortcuts";

/** @param {HTMLElement} place */
export async function keyList(place) {
  // Firefox for Android has none.
  const commands = (await chrome.commands?.getAll()) ?? [];
  const change = el(
    "button",
    {
      type: "button",
      id: "change-keys",
      click: () => {
        const open = /** @type {{ openShortcutSettings?: () => Promise<void> }} */ (chrome.commands)
          .openShortcutSettings;
        if (open) open();
        else chrome.tabs.create({ url: CHROMIUM });
      },
    },
    words("optionsKeysChange"),
  );
  place.replaceChildren(
    el(
      "dl",
      { class: "keys" },
      ...commands.flatMap(({ name, shortcut, description }) => [
        el("dt", null, shortcut ? el("kbd", null, shortcut) : el("span", { class: "soft" }, words("optionsKeysUnset"))),
        el("dd", null, name === "_execute_action" ? words("actionTitle") : description || name || ""),
      ]),
    ),
    el("p", { class: "soft" }, words("optionsKeysReader")),
    ...(commands.length > 0 ? [el("p", { class: "acts" }, change)] : []),
  );
}
