// Many small packs into one: every pack costs a look-up reads of its own. What was taken out or replaced is left out for good.

import { shelf } from "../packs.js";
import { ReportImport } from "../pkg/import.js";
import { afterTrap, start, stored } from "./import.js";
import { reportOf, rowsOf } from "./table.js";

/** @typedef {import("../packs.js").StoredPack} StoredPack */

/** So many packs are worth merging: with fewer a look-up reads about as much as in one. */
export const MANY = 8;
/** Reports that are handed over at once. */
const AT_ONCE = 64;

/**
 * The packs that may be merged: a signed one would lose its signature, and this month's is still being filled by reading.
 * @param {StoredPack[]} packs @param {Date} [now]
 */
export const mergeable = (packs, now = new Date()) =>
  packs.filter(({ name, signer }) => signer === null && name !== `read-${now.toISOString().slice(0, 7)}`);

/**
 * One pack of all that may be merged, and the names of those that it stands for. It is not kept yet.
 * @param {AbortSignal} signal @param {(done: number, all: number) => void} progress
 */
export async function merged(signal, progress) {
  const kept = await shelf();
  const [packs, removed] = [mergeable(kept.packs), new Set(kept.removed)];
  await start();
  const reports = new ReportImport(Date.now());
  try {
    const all = packs.reduce((sum, { info }) => sum + info.reports, 0);
    /** @type {Blob[]} */
    const records = [];
    /** @type {string[]} */
    let lines = [];
    let done = 0;
    const hand = () => {
      reports.feed(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")));
      lines = [];
      const taken = reports.takeRecords();
      if (taken.length > 0) records.push(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (taken)]));
      progress(done, all);
      signal.throwIfAborted();
    };
    // Oldest first: of two reports with one identifier the later counts, as it does now.
    for (const pack of packs) {
      for await (const entry of rowsOf(pack)) {
        const { article, ...report } = await reportOf(entry);
        done++;
        if (!removed.has(report.id)) lines.push(JSON.stringify({ ...report, kind: article ? "article" : "report" }));
        if (lines.length >= AT_ONCE) hand();
      }
    }
    if (lines.length > 0) hand();
    const { header, rest } = reports.finish();
    const name = `merged-${new Date().toISOString().slice(0, 10)}`;
    const pack = await stored(name, new Blob([header, ...records, rest]), null);
    // It takes the place of the newest of them among the packs that stay.
    return { pack: { ...pack, added: packs.at(-1)?.added ?? pack.added }, names: packs.map(({ name }) => name) };
  } catch (error) {
    afterTrap(error);
    throw error;
  } finally {
    reports.free();
  }
}
