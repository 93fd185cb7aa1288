// Everything that was chosen, as a file: out of this browser and into another. A bad file is refused whole.

import { addEntries, allEntries, ENTRY } from "../stores/entries.js";
import { edgeStrip, present, save, saveEdgeStrip, settings, SHAPE } from "../stores/settings.js";
import { giveBack, MAX_SITES, setAllOff, sites } from "../stores/sites.js";
import { checked, flag, list, maybe, oneOf, record, text } from "../common/shape.js";

/** @typedef {import("../stores/settings.js").Settings} Settings */
/** @typedef {import("../stores/entries.js").Entry} Entry */
/** @typedef {{ settings: Partial<Settings>, edgeStrip: boolean | null, corrections: Entry[], off: string[] }} Backup */

const FORMAT = "copydesk-settings";
const VERSION = 1;
/** No larger file is read: ten thousand corrections take 10 MB. */
export const MAX_BYTES = 50_000_000;

/** The shape of a file. Permissions are not in it: a browser asks for each itself. */
const FILE = record({
  format: oneOf(FORMAT),
  version: oneOf(VERSION),
  settings: maybe(SHAPE),
  edgeStrip: maybe(flag),
  corrections: maybe(list(ENTRY)),
  off: maybe(list(text, MAX_SITES)),
});

/** @returns {Promise<string>} */
export async function exported() {
  const off = (await sites()).filter((site) => site.off).map(({ host }) => host);
  const all = {
    format: FORMAT,
    version: VERSION,
    settings: await settings(),
    edgeStrip: await edgeStrip(),
    corrections: await allEntries(),
    off,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Reads a file without taking anything from it.
 * @param {string} file
 * @returns {Backup}
 * @throws {import("../common/shape.js").ShapeError} says what is wrong with the file
 */
export function read(file) {
  const taken = checked(FILE, file);
  const groups = Object.entries(present(taken.settings ?? {})).map(([name, group]) => [
    name,
    present(/** @type {Record<string, unknown>} */ (group)),
  ]);
  return {
    settings: Object.fromEntries(groups),
    edgeStrip: taken.edgeStrip,
    corrections: taken.corrections ?? [],
    off: (taken.off ?? []).filter(
      (host) => URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).hostname === host,
    ),
  };
}

/**
 * Takes a file's choices over those that are there; corrections are added to those that are there.
 * @param {Backup} backup
 */
export async function restore({ settings: given, edgeStrip, corrections: brought, off }) {
  await save(given);
  if (edgeStrip !== null) await saveEdgeStrip(edgeStrip);
  await setAllOff(off);
  await addEntries(brought);
}

/**
 * Forgets everything that was chosen. Packs are the library's; permissions for sites go with what was chosen for them.
 */
export async function erase() {
  await giveBack();
  await chrome.storage.local.clear();
}
