// Many small packs into one: every pack costs a look-up reads of its own. What was taken out or replaced is left out
// for good.

import { hasText, shelf } from "../stores/packs.js";
import { packOfDay } from "../stores/remember.js";
import { afterTrap, packed, start } from "../reports/import.js";
import { reportOf, reportsOf, rowsOf } from "../reports/table.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */

/** So many packs are worth merging: with fewer a look-up reads about as much as in one. */
export const MANY = 8;
/** Reports between two words on how far it is. */
const AT_ONCE = 64;

/**
 * The packs that may be merged: a signed one would lose its signature, that of a source goes with its source, today's
 * is still being filled by reading, and a pack can only be made of reports that have a text.
 * @param {StoredPack[]} packs @param {Date} [now]
 */
export const mergeable = (packs, now = new Date()) =>
  packs.filter((pack) => {
    const { name, signer, source } = pack;
    return signer === null && source === undefined && name !== packOfDay(now) && hasText(pack);
  });

/**
 * One pack of all that may be merged, and the names of those that it stands for. It is not kept yet.
 * @param {AbortSignal} signal @param {(done: number, all: number) => void} progress
 */
export async function merged(signal, progress) {
  const kept = await shelf();
  const [packs, removed] = [mergeable(kept.packs), new Set(kept.removed)];
  await start();
  const stays = await latestOf(kept.packs.filter((pack) => !packs.includes(pack)));
  const all = packs.reduce((sum, { info }) => sum + info.reports, 0);
  // Oldest first: of two reports with one identifier the later counts, as it does now.
  async function* reports() {
    let done = 0;
    for (const pack of packs) {
      for await (const entry of rowsOf(pack)) {
        const report = await reportOf(entry);
        if (done++ % AT_ONCE === 0) progress(done, all);
        signal.throwIfAborted();
        // What a pack that stays has replaced would come back: the merged one stands behind it.
        const replaced = (stays.get(report.id) ?? -Infinity) > entry.pack.added;
        if (!removed.has(report.id) && !replaced) yield report;
      }
    }
  }
  const pack = await packed(`merged-${new Date().toISOString().slice(0, 10)}`, reports());
  // It takes the place of the newest of them among the packs that stay.
  return { pack: { ...pack, added: packs.at(-1)?.added ?? pack.added }, names: packs.map(({ name }) => name) };
}

/**
 * When the latest of some packs was added that holds a report, by the report's identifier.
 * @param {StoredPack[]} packs
 */
async function latestOf(packs) {
  /** @type {Map<string, number>} */
  const latest = new Map();
  for (const pack of packs) {
    try {
      for await (const { id } of reportsOf(pack)) latest.set(id, Math.max(latest.get(id) ?? -Infinity, pack.added));
    } catch (error) {
      // A damaged pack replaces nothing; it is named where packs are listed.
      afterTrap(error);
    }
  }
  return latest;
}
