// What a feed has that the library has not, page after page as long as a page has something new. A feed may give its
// items other identifiers each day: a text that is here is not taken again.

import { packed, read, start } from "../reports/import.js";
import { reportsOf } from "../reports/table.js";
import { MOST, fetched } from "./fetch.js";
import { nextPage, PAGES } from "./pages.js";

/** @typedef {import("../stores/packs.js").StoredPack} StoredPack */
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
 * @param {Source} source @param {Uint8Array<ArrayBuffer>} bytes the feed
 * @param {StoredPack[]} own the source's packs
 * @param {{ now: number, oldest: string }} time reports of days before `oldest` are not wanted
 * @returns {Promise<Came>}
 */
export async function fromFeed(source, bytes, own, { now, oldest }) {
  await start();
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
  const took = await pages(source, bytes, (report) => {
    const day = report.published.slice(0, 10);
    if (texts.has(report.text) || (day !== "" && day < oldest)) return false;
    texts.add(report.text);
    reports.push(report);
    return true;
  });
  const fields = { kind: /** @type {const} */ ("feed") };
  if (reports.length === before) return { packs: [], remove: [], ...took, fields };
  const pack = await packed(`${source.title} ${today}`, reports);
  return { packs: [{ ...pack, day: today, source: source.id }], remove: [], ...took, fields };
}

/**
 * Goes through the pages of a feed, the newest first, until one brings nothing new.
 * @param {Source} source @param {Uint8Array<ArrayBuffer>} first the feed
 * @param {(report: StoredReport) => boolean} take says whether a report was new
 */
async function pages(source, first, take) {
  // Identifiers are the feed's own word, and a feed may name another's: with its host before them they decide within
  // it, and nowhere else.
  const { host } = new URL(source.address);
  const ownId = (/** @type {string} */ id) => `${host} ${id}`;
  /** @type {string[]} */
  const withdrawn = [];
  let size = 0;
  let address = new URL(source.address);
  /** @type {Uint8Array<ArrayBuffer> | null} */
  let bytes = first;
  for (let page = 1; bytes; page += 1) {
    const { pack, outcome } = await read(new File([bytes], source.title), new AbortController().signal, () => {});
    if (NO_FEED.has(outcome.format)) {
      if (page === 1) throw new NotAFeed("This address has no feed and no list.");
      break;
    }
    withdrawn.push(...outcome.withdrawn.map(ownId));
    let taken = 0;
    if (pack) for await (const report of reportsOf(pack)) taken += Number(take({ ...report, id: ownId(report.id) }));
    const next = taken > 0 && page < PAGES ? nextPage(bytes, address) : null;
    if (!next) break;
    address = next;
    ({ bytes } = await fetched(next, { most: Math.max(MOST - size, 1) }));
    size += bytes?.length ?? 0;
  }
  return { withdrawn, bytes: size };
}
