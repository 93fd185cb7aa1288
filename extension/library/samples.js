// Three made-up reports to try the library with, and an article that took much of one of them: the same comparison as
// on a page.

import { byId, el } from "../common/dom.js";
import { Engine } from "../common/engine.js";
import { wireCard } from "../common/wire-card.js";
import { words } from "../common/words.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */

const fetched = async (/** @type {string} */ file) => (await fetch(new URL(file, import.meta.url))).text();

/** The reports, as a file that is added like any other. */
export const samplesFile = async () => new File([await fetched("samples.jsonl")], words("samplesName"));

/**
 * Shows how the article compares with the samples; nothing where they are not in the library.
 * @param {StoredPack | undefined} pack
 */
export async function showTried(pack) {
  byId("tried").hidden = pack === undefined;
  if (!pack) return;
  const [title = "", ...paragraphs] = (await fetched("../welcome/sample.txt")).trim().split("\n");
  const bytes = new Uint8Array(await pack.blob.arrayBuffer());
  const engine = new Engine(async (desk) => desk.addPack(pack.name, bytes));
  const { analysis } = await engine.with((desk) => desk.analyzeText(paragraphs.join("\n"), { title }));
  engine.renew();
  byId("tried-article").replaceChildren(el("strong", null, title), ...paragraphs.map((text) => el("p", null, text)));
  byId("tried-card").replaceChildren(wireCard(analysis, 1, { show: () => {} }));
}
