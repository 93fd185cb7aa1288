// What the reader has put right, each with a way to take it back.

import { corrections, takeBack } from "../corrections.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** No more are listed, the latest first; all of them are in the exported file. */
const LISTED = 200;

/** @param {HTMLElement} place */
export async function correctionList(place) {
  const all = (await corrections()).toReversed().slice(0, LISTED);
  if (all.length === 0) {
    place.replaceChildren(el("p", { class: "soft" }, words("optionsCorrectionsNone")));
    return;
  }
  place.replaceChildren(el("ul", { class: "rows" }, ...all.map(({ id, kind, exact, speaker, was, url }) => {
    const nobody = words("speakerUnknown");
    const what = kind === "speaker" ? words("optionsWasSpeaker", speaker ?? nobody, was ?? nobody) : words("optionsWasOpinion");
    return el("li", null,
      el("div", null, el("span", { class: "exact", dir: "auto" }, exact), el("span", { class: "soft" }, `${what} · ${URL.canParse(url) ? new URL(url).host : ""}`)),
      el("button", { type: "button", "aria-label": words("optionsTakeBackLabel", exact.slice(0, 60)), click: async () => {
        await takeBack(id);
        await correctionList(place);
      } }, words("optionsTakeBack")));
  })));
}
