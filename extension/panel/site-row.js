// What may be chosen for the site: off, or looked at without being asked. And the strip at the edge of the page.

import { edgeStrip, saveEdgeStrip } from "../stores/settings.js";
import { setAlways, setNotAlways, setOff, site } from "../stores/sites.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/**
 * @param {string} host
 * @param {boolean} apart whether the tab is of a private window: what is chosen there is forgotten with it, so there is
 *   no "always"
 * @param {{ off: () => void, strip: () => void }} changed what to do when the site was turned off, and when the strip
 *   was switched
 */
export async function siteRow(host, apart, changed) {
  const { always } = await site(host);
  const section = el("section", { class: "section site" }, el("h2", null, el("bdi", null, host)));
  const lookedAt = apart
    ? []
    : [
        choice("siteAlways", "siteAlwaysHint", always, async (on) => {
          if (!on) await setNotAlways(host);
          return on && (await setAlways(host));
        }),
      ];
  section.append(
    ...lookedAt,
    choice("siteStrip", null, await edgeStrip(), async (on) => {
      await saveEdgeStrip(on);
      changed.strip();
      return on;
    }),
    el(
      "button",
      {
        type: "button",
        class: "site-off",
        click: () => {
          setOff(host, true, apart).then(changed.off);
        },
      },
      words("siteTurnOff"),
    ),
  );
  return section;
}

/**
 * @param {string} label
 * @param {string | null} hint
 * @param {boolean} on
 * @param {(on: boolean) => Promise<boolean>} change what is so afterwards
 */
function choice(label, hint, on, change) {
  const box = el("input", { type: "checkbox", checked: on, "data-site": label });
  box.addEventListener("change", () => {
    change(box.checked).then((now) => {
      box.checked = now;
    });
  });
  return el(
    "label",
    { class: "choice" },
    box,
    el("span", null, words(label), hint && el("span", { class: "hint" }, words(hint))),
  );
}
