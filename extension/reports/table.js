// Looks into packs: their tables, which say when each report was published and by whom, and single reports.

import { PackView } from "../pkg/import.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */
/** @typedef {import("../pkg/import.js").StoredReport} StoredReport */
/**
 * @typedef {{ pack: StoredPack, start: number, end: number, minutes: number | null, agency: string, article: boolean }}
 *   Entry
 */

/** The day of minutes since 1970, in UTC: 2024-11-07. @param {number | null} minutes */
export function dayOf(minutes) {
  const time = new Date(minutes === null ? Number.NaN : minutes * 60_000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}

/**
 * The table of a pack, row by row. Throws where it is damaged.
 * @param {StoredPack} pack
 * @returns {AsyncGenerator<Entry>}
 */
export async function* rowsOf(pack) {
  const view = new PackView(pack.header, pack.head);
  const [agencies, pages] = [view.agencies(), view.pages()];
  view.free();
  const [first, last] = [pages[1], pages.at(-1)];
  if (first === undefined || last === undefined) return;
  // The pages stand together and are small: one read for all.
  const bytes = new Uint8Array(await pack.blob.slice(first, last).arrayBuffer());
  for (let at = 0; at + 2 < pages.length; at += 3) {
    const [page = 0, start = 0, end = 0] = pages.subarray(at, at + 3);
    for (const { agency, ...row } of PackView.rows(page, bytes.subarray(start - first, end - first))) {
      yield { pack, ...row, agency: agencies[agency] ?? "" };
    }
  }
}

/** A report. Throws where it is damaged. @param {Entry} entry @returns {Promise<StoredReport>} */
export async function reportOf({ pack, start, end }) {
  return PackView.report(new Uint8Array(await pack.blob.slice(start, end).arrayBuffer()));
}

/**
 * All reports of a pack, its bytes read in one go. Throws where it is damaged.
 * @param {StoredPack} pack
 * @returns {AsyncGenerator<StoredReport>}
 */
export async function* reportsOf(pack) {
  const bytes = new Uint8Array(await pack.blob.arrayBuffer());
  for await (const { start, end } of rowsOf(pack)) yield PackView.report(bytes.subarray(start, end));
}
