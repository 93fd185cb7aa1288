// What the reader has put right, each with a way to take it back. The notebook has all of it.

import { allEntries, dropEntries, isOwn, siteOf } from "../stores/entries.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/** No more are listed, the latest first; all of them are in the notebook. */
const LISTED = 200;

/**
 * What a correction says, but for that of a speaker.
 * @type {Partial<Record<import("../stores/entries.js").Entry["kind"], string>>}
 */
const SAID = {
  notQuotation: "panelIsNotQuotation",
  notOpinion: "panelIsNotOpinion",
  notWire: "panelIsNotWire",
  notCredit: "panelIsNotCredit",
};

/** @param {HTMLElement} place */
export async function correctionList(place) {
  const all = (await allEntries())
    .filter((entry) => !isOwn(entry))
    .toReversed()
    .slice(0, LISTED);
  if (all.length === 0) {
    place.replaceChildren(el("p", { class: "soft" }, words("optionsCorrectionsNone")));
    return;
  }
  place.replaceChildren(
    el(
      "ul",
      { class: "rows" },
      ...all.map((entry) => {
        const { kind, exact, speaker, was } = entry;
        const nobody = words("speakerUnknown");
        const what =
          kind === "speaker" ? words("optionsWasSpeaker", speaker ?? nobody, was ?? nobody) : words(SAID[kind] ?? "");
        return el(
          "li",
          null,
          el(
            "div",
            null,
            el("span", { class: "exact", dir: "auto" }, exact),
            el("span", { class: "soft" }, `${what} · ${siteOf(entry)}`),
          ),
          el(
            "button",
            {
              type: "button",
              "aria-label": words("optionsTakeBackLabel", exact.slice(0, 60)),
              click: async () => {
                await dropEntries([entry]);
                await correctionList(place);
              },
            },
            words("optionsTakeBack"),
          ),
        );
      }),
    ),
  );
}
