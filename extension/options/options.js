// The options: kinds and their colours, when opinion is marked, keys, sites, and everything that is kept, out to a file
// and in again.

import { all as allPacks } from "../stores/packs.js";
import { edgeStrip, save, saveEdgeStrip, settings } from "../stores/settings.js";
import { applyColours } from "../common/colours.js";
import { byId } from "../common/dom.js";
import { tellTrouble } from "../common/trouble.js";
import { counted, fillWords, words } from "../common/words.js";
import { choice } from "../reader/look.js";
import { correctionList } from "./corrections.js";
import { dataControls } from "./data.js";
import { kindRows } from "./kinds.js";
import { keyList } from "./keys.js";
import { noteForm } from "./note.js";
import { siteList } from "./sites.js";

/** From which confidence opinion is marked, as three words: what the cards call low, medium and high. */
const THRESHOLDS = Object.freeze(
  /** @type {const} */ ([
    ["0", "optionsThresholdAll"],
    ["0.5", "optionsThresholdMedium"],
    ["0.75", "optionsThresholdHigh"],
  ]),
);

async function draw() {
  const { kinds, colours, thresholds } = await settings();
  applyColours(colours);
  byId("kinds").replaceChildren(
    ...kindRows(kinds, colours, async (changed) => {
      const now = await save(changed);
      if (changed.colours) applyColours(now.colours);
    }),
  );
  // A threshold from a file may lie between the three: the highest that it reaches is shown.
  const chosen = [...THRESHOLDS].reverse().find(([least]) => thresholds.opinions >= Number(least))?.[0] ?? "0";
  byId("threshold").replaceChildren(
    choice("opinions", "optionsThresholdLegend", THRESHOLDS, chosen, (least) =>
      save({ thresholds: { opinions: Number(least) } }),
    ),
  );
  const packs = await allPacks();
  byId("library").textContent =
    packs.length === 0 ? words("optionsLibraryNone") : counted("optionsLibraryPacks", packs.length);
  byId("strip", HTMLInputElement).checked = await edgeStrip();
  await noteForm(byId("note"));
  await siteList(byId("sites"));
  await correctionList(byId("corrections"));
}

fillWords();
tellTrouble();
await keyList(byId("keys"));
dataControls(draw);
byId("strip").addEventListener("change", () => saveEdgeStrip(byId("strip", HTMLInputElement).checked));
await draw();
// What was chosen in a panel or on a page meanwhile.
addEventListener("focus", () => {
  siteList(byId("sites"));
  correctionList(byId("corrections"));
});
