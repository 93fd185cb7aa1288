// The entries of the notebook, found and put into groups: pure, whatever draws them.

import { entriesBy, siteOf } from "../stores/entries.js";
import { day } from "../export/notebook/said.js";

/** @typedef {import("../stores/entries.js").Entry} Entry */
/** @typedef {"article" | "speaker" | "outlet" | "day"} By */

const folded = (/** @type {string} */ text) => text.normalize("NFKC").toLowerCase();

/** Those that hold every word of a search, whatever field it is in. @param {Entry[]} entries @param {string} search */
export function found(entries, search) {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter(({ exact, speaker, was, note, title, outlet, url }) => {
    const text = folded([exact, speaker, was, note, title, outlet, url].join("\n"));
    return wanted.every((word) => text.includes(word));
  });
}

/** What each group is called by. @type {Record<By, (entry: Entry) => string>} */
const KEYS = {
  article: ({ url }) => url,
  speaker: ({ speaker }) => speaker ?? "",
  outlet: (entry) => entry.outlet || siteOf(entry),
  day,
};

/**
 * Groups, the one with the latest entry first; what belongs to none comes last.
 * @param {Entry[]} entries
 * @param {By} by
 * @returns {{ key: string, entries: Entry[] }[]}
 */
export function grouped(entries, by) {
  const groups = [...entriesBy(entries.toReversed(), KEYS[by])].map(([key, own]) => ({ key, entries: own }));
  return groups.toSorted((a, b) => Number(a.key === "") - Number(b.key === ""));
}
