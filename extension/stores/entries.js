// What readers put right, mark and note: the entries of the notebook. This module owns them, and nobody else writes
// them.
//
// Entries are kept on this machine, those of an article under a name of its own: looking at a page reads its own and no
// others, however many there are. A change takes its turn with those of other windows and is one write of the
// browser's, so it is there whole or not at all; what has no room is refused, and nothing goes to make room for it.

import { clearStore, NotKept, readStore, writeStore } from "./store.js";
import { maybe, number, oneOf, or, record, ShapeError, text } from "../common/shape.js";

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} url The page's address, without what changes from visit to visit.
 * @property {Fix | Own} kind
 * @property {string} exact The words of the finding or of the reader's mark; the blocks of a mark over several are
 *   parted by a line break.
 * @property {string} before The words before it, which tell it from the same words elsewhere: those of its block, of a
 *   reader's mark those of the text.
 * @property {string} after Those behind it, of a reader's mark.
 * @property {string | null} was The speaker that was named before.
 * @property {string | null} speaker The speaker that the reader named, if any.
 * @property {string} note What the reader wrote.
 * @property {string} title The article's headline.
 * @property {string} outlet What the page calls its site.
 * @property {string} sample The passage with what is right in it, as a test case has it; empty where the kind has no
 *   such case.
 * @property {number} at When, in milliseconds since 1970.
 */

/** What is wrong with a finding. @typedef {"speaker" | "notQuotation" | "notOpinion" | "notWire" | "notCredit"} Fix */
/** What a reader's own mark says. @typedef {"quotation" | "opinion" | "note"} Own */

export const FIXES = Object.freeze(
  /** @type {const} */ (["speaker", "notQuotation", "notOpinion", "notWire", "notCredit"]),
);
export const OWN = Object.freeze(/** @type {const} */ (["quotation", "opinion", "note"]));

/** The name of an article's entries in the store begins with this. */
const PREFIX = "desk ";
/** How many entries each site has. */
const COUNTS = "deskCounts";
/** Where version 0.1.0 kept corrections, all of them in one list. */
const FORMER = "corrections";
/** How many there may be: some 50 MB. */
const MOST = 50_000;
/** … of one site: a page whose process was taken over can make them, and must not take the room of others. */
const MOST_OF_SITE = 5_000;
/** … of one article: each of them is looked for whenever it is read. */
const MOST_OF_ARTICLE = 500;
/** Longer words are not kept, in UTF-16 units: no quotation is. */
const MAX_WORDS = 10_000;
/** The longest note, in UTF-16 units: some three thousand words. */
export const MAX_NOTE = 20_000;
/** The longest passage with its marks that is kept for a test case. */
export const MAX_SAMPLE = 20_000;
/** The longest name. */
export const MAX_NAME = 120;
/** Parameters that only say where a visitor came from. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)$/;

/** There is no room for more entries of an article, of a site, or at all. */
export class Full extends NotKept {
  constructor() {
    super("There are as many entries as can be kept. Delete some in the notebook.");
    this.name = "Full";
  }
}

/** An address as entries are kept under: no place in the page, no user name, no tracking. @param {string} address */
export function addressOf(address) {
  if (!URL.canParse(address)) return "";
  const url = new URL(address);
  url.hash = url.username = url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** A name as it is kept: one line, without what turns the direction of the words behind it. @param {string} name */
export const nameOf = (name) =>
  name
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MAX_NAME);

/** @param {number} most @returns {import("../common/shape.js").Shape<string>} */
const upTo = (most) => (value, path) => {
  const taken = text(value, path);
  if (taken.length > most) throw new ShapeError(path, `a text of at most ${most} characters is wanted`);
  return taken;
};

/** @type {import("../common/shape.js").Shape<string>} */
const address = (value, path) => {
  const taken = addressOf(upTo(4_000)(value, path));
  if (taken === "") throw new ShapeError(path, "an address is wanted");
  return taken;
};

/** The shape of an entry, in the store and in a file. */
export const ENTRY = record({
  id: upTo(64),
  url: address,
  kind: oneOf(...FIXES, ...OWN),
  exact: upTo(MAX_WORDS),
  before: upTo(200),
  after: or(upTo(200), ""),
  was: maybe(upTo(300)),
  speaker: maybe(upTo(300)),
  note: or(upTo(MAX_NOTE), ""),
  title: or(upTo(1_000), ""),
  outlet: or(upTo(300), ""),
  sample: or(upTo(MAX_SAMPLE), ""),
  at: number,
});

/** @param {{ kind: string }} entry @returns {boolean} whether it is a mark of the reader's own, not a correction */
export const isOwn = ({ kind }) => OWN.some((own) => own === kind);

const keyOf = (/** @type {string} */ url) => PREFIX + url;

/**
 * The sound ones of what stands in the store: one that is damaged is left out, and gone with the next change.
 * @param {unknown} list
 * @returns {Entry[]}
 */
const soundOf = (list) =>
  (Array.isArray(list) ? list : []).flatMap((one) => {
    try {
      return [/** @type {Entry} */ (ENTRY(one, ""))];
    } catch {
      return [];
    }
  });

/** The entries of a page, the latest last. @param {string} url */
export async function entriesFor(url) {
  const key = keyOf(addressOf(url));
  return soundOf((await readStore(key))[key]);
}

/** Every entry, the latest last. */
export async function allEntries() {
  const stored = await readStore(null);
  return Object.entries(stored)
    .flatMap(([key, list]) => (key.startsWith(PREFIX) ? soundOf(list) : []))
    .toSorted((a, b) => a.at - b.at);
}

/**
 * Keeps an entry, in the place of one of its id or of an earlier correction of the same words.
 * @param {Entry} entry @throws {NotKept}
 */
export const keepEntry = (entry) =>
  change([entry.url], (lists) => {
    const taken = /** @type {Entry} */ (ENTRY(entry, ""));
    const held = lists.get(taken.url) ?? [];
    lists.set(taken.url, [...held.filter((other) => !isSame(other, taken)), taken]);
  });

/** Takes entries out. @param {{ id: string, url: string }[]} entries @throws {NotKept} */
export const dropEntries = (entries) =>
  change(
    entries.map(({ url }) => url),
    (lists) => {
      const ids = new Set(entries.map(({ id }) => id));
      for (const [url, held] of lists)
        lists.set(
          url,
          held.filter(({ id }) => !ids.has(id)),
        );
    },
  );

/**
 * Adds entries from a file, all or none. Those that are there go before: none of them is changed.
 * @param {Entry[]} brought @returns {Promise<number>} how many were added
 * @throws {NotKept}
 */
export async function addEntries(brought) {
  let added = 0;
  await change(
    brought.map(({ url }) => url),
    (lists) => {
      added = 0;
      const known = new Set([...lists.values()].flatMap((held) => held.map(({ id }) => id)));
      for (const entry of brought) {
        const held = lists.get(entry.url) ?? [];
        if (known.has(entry.id) || held.some((other) => isSame(other, entry))) continue;
        known.add(entry.id);
        held.push(entry);
        lists.set(entry.url, held);
        added += 1;
      }
      for (const held of lists.values()) held.sort((a, b) => a.at - b.at);
    },
  );
  return added;
}

/**
 * Takes in what version 0.1.0 kept as one list. The list goes when all that is sound in it is kept; where there
 * is no room it stays as it is.
 * @returns {Promise<number>} how many were added
 * @throws {NotKept}
 */
export async function takeInFormer() {
  const former = (await readStore(FORMER))[FORMER];
  if (former === undefined) return 0;
  const added = await addEntries(soundOf(former));
  await clearStore([FORMER]);
  return added;
}

/** Corrections of the same words are one; two notes on the same words are two. @param {Entry} a @param {Entry} b */
export const isSame = (a, b) =>
  a.id === b.id || (!isOwn(a) && a.url === b.url && a.kind === b.kind && a.exact === b.exact && a.before === b.before);

/** The site of an entry: its host, or what stands for one. @param {{ url: string }} entry */
export const siteOf = ({ url }) => (URL.canParse(url) ? new URL(url).host || new URL(url).protocol : url);

/**
 * Entries by a key, in the order in which the keys come.
 * @param {Entry[]} entries
 * @param {(entry: Entry) => string} keyOf
 * @returns {Map<string, Entry[]>}
 */
export function entriesBy(entries, keyOf) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/**
 * Changes the entries of some addresses: the next change, be it of another window's, waits until it is done.
 * @param {string[]} urls @param {(lists: Map<string, Entry[]>) => void} act
 */
async function change(urls, act) {
  await navigator.locks.request("copydesk.entries", async () => {
    const own = [...new Set(urls)];
    const stored = await readStore([...own.map(keyOf), COUNTS]);
    const lists = new Map(own.map((url) => [url, soundOf(stored[keyOf(url)])]));
    const counts = countsIn(stored[COUNTS]);
    const sizes = new Map([...lists].map(([url, held]) => [url, held.length]));
    act(lists);
    let grown = false;
    for (const [url, held] of lists) {
      const [site, more] = [siteOf({ url }), held.length - (sizes.get(url) ?? 0)];
      const count = Math.max((counts[site] ?? 0) + more, held.length);
      counts[site] = count;
      if (count === 0) delete counts[site];
      grown ||= more > 0;
      if (more > 0 && (held.length > MOST_OF_ARTICLE || count > MOST_OF_SITE)) throw new Full();
    }
    if (grown && Object.values(counts).reduce((sum, count) => sum + count, 0) > MOST) throw new Full();
    // An address without entries is not kept. Where the browser ends here the counts are too high by these, and
    // nothing is lost.
    const empty = [...lists]
      .filter(([url, held]) => held.length === 0 && stored[keyOf(url)] !== undefined)
      .map(([url]) => keyOf(url));
    if (empty.length > 0) await clearStore(empty);
    const full = [...lists].flatMap(([url, held]) => (held.length > 0 ? [[keyOf(url), held]] : []));
    await writeStore({ ...Object.fromEntries(full), [COUNTS]: counts });
  });
}

/** @param {unknown} value @returns {Record<string, number>} */
function countsIn(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, count]) => Number.isInteger(count) && count > 0));
}
