// The sites on which the extension may run without a click, each with a way to take the right back.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** @param {HTMLElement} place */
export async function siteList(place) {
  const origins = ((await chrome.permissions.getAll()).origins ?? []).sort();
  if (origins.length === 0) {
    place.replaceChildren(el("p", { class: "soft" }, words("optionsSitesNone")));
    return;
  }
  place.replaceChildren(el("p", { class: "soft" }, words("optionsSitesHint")), el("ul", { class: "sites" }, ...origins.map((origin) => {
    const button = el("button", { type: "button", "aria-label": words("optionsSiteRevoke", origin), click: async () => {
      await chrome.permissions.remove({ origins: [origin] });
      await siteList(place);
    } }, words("remove"));
    return el("li", null, el("code", null, origin), button);
  })));
}
