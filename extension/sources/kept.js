// The sources that the reader follows. What is not here is never asked.

import { between, flag, list, maybe, number, oneOf, or, record, text } from "../common/shape.js";
import { site } from "../stores/sites.js";
import { readStore, writeStore } from "../stores/store.js";
import { pattern } from "./fetch.js";
import { nextTime } from "./rhythm.js";

/** So many sources are followed at most: each is asked several times a day. */
export const MAX_SOURCES = 50;
const KEY = "sources";
const KEEP = "sourcesKeep";
/** Days that reports of sources are kept, where the reader chose nothing else. */
export const KEEP_DAYS = 30;
/** The browser's alarm for the next fetch. */
export const ALARM = "follow";

const source = record({
  id: text,
  address: text,
  kind: maybe(oneOf("list", "feed")),
  title: text,
  paused: flag,
  /** When it is fetched next. */
  next: number,
  /** How often in a row nothing could be had. */
  failures: between(0, 1_000),
  etag: maybe(text),
  modified: maybe(text),
  /** How the last fetch went: when, and what came, or the code of what was wrong. */
  last: maybe(record({ at: number, bytes: number, reports: number, wrong: maybe(text), detail: or(text, "") })),
  /** What was seen of a list; its key is the one that is followed. */
  list: maybe(record({ key: text, signer: text, sequence: number, digest: text, withdrawn: list(text) })),
  /** Another key, by which the list is signed now. */
  offered: maybe(record({ key: text, signer: text })),
});

/** @typedef {ReturnType<typeof source>} Source */

/** The sources, so far as they can be read: a damaged one costs itself alone. @returns {Promise<Source[]>} */
export async function sources() {
  const stored = (await readStore(KEY))[KEY];
  return (Array.isArray(stored) ? stored : []).slice(0, MAX_SOURCES).flatMap((entry) => {
    try {
      return [source(entry, "")];
    } catch {
      return [];
    }
  });
}

/** @param {(all: Source[]) => Source[]} act */
async function change(act) {
  await navigator.locks.request("copydesk.sources", async () => {
    const all = act(await sources());
    await writeStore({ [KEY]: all });
    await plan(all);
  });
}

/** Has the browser wake us for the next fetch; not at all where there is none. @param {Source[]} all */
async function plan(all) {
  const next = Math.min(...all.filter(({ paused }) => !paused).map(({ next }) => next));
  if (Number.isFinite(next)) await chrome.alarms.create(ALARM, { when: Math.max(next, Date.now() + 1_000) });
  else await chrome.alarms.clear(ALARM);
}

/**
 * Sets the alarm anew: some browsers forget theirs when they end. What is overdue comes at a random moment of the next
 * minutes.
 */
export const planAgain = () =>
  change((all) => {
    const soon = Date.now() + 60_000 + Math.random() * 600_000;
    return all.map((one) => ({ ...one, next: Math.max(one.next, soon) }));
  });

/** @param {string} id */
export const sourceOf = async (id) => (await sources()).find((one) => one.id === id) ?? null;

/** The sources whose time has come. @param {number} now */
export const due = async (now) => (await sources()).filter(({ paused, next }) => !paused && next <= now);

/** Begins to follow an address. @param {URL} address @returns {Promise<Source>} */
export async function follow({ href, host }) {
  /** @type {Source} */
  const begun = {
    id: crypto.randomUUID(),
    address: href,
    kind: null,
    title: host,
    paused: false,
    next: nextTime(null, 1, Date.now()),
    failures: 0,
    etag: null,
    modified: null,
    last: null,
    list: null,
    offered: null,
  };
  await change((all) => [...all.filter(({ address }) => address !== href), begun].slice(-MAX_SOURCES));
  return begun;
}

/**
 * Changes what is known of a source; nothing where it is not followed any more.
 * @param {string} id
 * @param {Partial<Source>} fields
 */
export const amend = (id, fields) => change((all) => all.map((one) => (one.id === id ? { ...one, ...fields } : one)));

/**
 * Ends a source, and gives its host's permission back where nothing else of the reader's needs it.
 * @param {Source} ended
 */
export async function unfollow(ended) {
  await change((all) => all.filter(({ id }) => id !== ended.id));
  const url = new URL(ended.address);
  const others = (await sources()).some(({ address }) => new URL(address).hostname === url.hostname);
  if (others || (await site(url.hostname)).always) return;
  await chrome.permissions.remove({ origins: [pattern(url)] }).catch(() => {});
}

/** Days that reports of sources are kept; 0 for as long as the source is followed. */
export async function keepDays() {
  const days = (await readStore(KEEP))[KEEP];
  return typeof days === "number" && Number.isInteger(days) && days >= 0 && days <= 3_650 ? days : KEEP_DAYS;
}

/** @param {number} days */
export const setKeepDays = (days) => writeStore({ [KEEP]: days });
