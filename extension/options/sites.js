// What was chosen for sites: off, or looked at without being asked. Each can be taken back.

import { forgetSite, sites } from "../stores/sites.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** @param {HTMLElement} place */
export async function siteList(place) {
  const chosen = await sites();
  if (chosen.length === 0) {
    place.replaceChildren(el("p", { class: "soft" }, words("optionsSitesNone")));
    return;
  }
  place.replaceChildren(
    el("p", { class: "soft" }, words("optionsSitesHint")),
    el(
      "ul",
      { class: "rows" },
      ...chosen.map(({ host, off }) =>
        el(
          "li",
          null,
          el(
            "div",
            null,
            el("strong", null, el("bdi", null, host)),
            el("span", { class: "soft" }, words(off ? "optionsSiteOff" : "optionsSiteAlways")),
          ),
          el(
            "button",
            {
              type: "button",
              "aria-label": `${words("remove")}: ${words("optionsSiteRevoke", host)}`,
              click: async () => {
                await forgetSite(host);
                await siteList(place);
              },
            },
            words("remove"),
          ),
        ),
      ),
    ),
  );
}
