// What a feed has that the library has not. A feed may give its items other identifiers each day: a text that is here
// is not taken again.

import { packed, read } from "../reports/import.js";
import { reportsOf } from "../reports/table.js";

/** @typedef {import("../packs.js").StoredPack} StoredPack */
/** @typedef {import("../pkg/import.js").StoredReport} StoredReport */
/** @typedef {import("./kept.js").Source} Source */
/** @typedef {import("./update.js").Came} Came */

/** What is no feed: a page, a text, a pack that somebody made. */
const NO_FEED = new Set(["html", "text", "pack"]);

/** That an address has no feed and no list. */
export class NotAFeed extends Error {
  code = "notAFeed";
}

/**
 * @param {Source} source @param {Uint8Array<ArrayBuffer>} bytes the feed @param {StoredPack[]} own the source's packs
 * @param {{ now: number, oldest: string }} time reports of days before `oldest` are not wanted
 * @returns {Promise<Came>}
 */
export async function fromFeed(source, bytes, own, { now, oldest }) {
  const { pack: given, outcome } = await read(new File([bytes], source.title), new AbortController().signal, () => {});
  if (NO_FEED.has(outcome.format)) throw new NotAFeed("This address has no feed and no list.");
  const today = new Date(now).toISOString().slice(0, 10);
  /** @type {Set<string>} */
  const texts = new Set();
  /** @type {StoredReport[]} */
  const reports = [];
  for (const pack of own) {
    for await (const report of reportsOf(pack)) {
      texts.add(report.text);
      if (pack.day === today) reports.push(report);
    }
  }
  const before = reports.length;
  // Identifiers are the feed's own word, and a feed may name another's: with its host before them they decide within
  // it, and nowhere else.
  const { host } = new URL(source.address);
  const ownId = (/** @type {string} */ id) => `${host} ${id}`;
  const withdrawn = outcome.withdrawn.map(ownId);
  if (given) {
    for await (const report of reportsOf(given)) {
      const day = report.published.slice(0, 10);
      if (texts.has(report.text) || (day !== "" && day < oldest)) continue;
      texts.add(report.text);
      reports.push({ ...report, id: ownId(report.id) });
    }
  }
  const fields = { kind: /** @type {const} */ ("feed") };
  if (reports.length === before) return { packs: [], remove: [], bytes: 0, withdrawn, fields };
  const pack = await packed(`${source.title} ${today}`, reports);
  return { packs: [{ ...pack, day: today, source: source.id }], remove: [], bytes: 0, withdrawn, fields };
}
