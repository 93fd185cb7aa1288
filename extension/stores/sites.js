// What a reader chose for a site: off, or looked at without being asked. Sites are kept by their host; nothing is kept
// of a site that nothing was chosen for. What is turned off in a private window is kept in memory alone, until the last
// such window closes.
//
// "Always" needs the browser's permission for the site as well. It is asked from a click, and the browser can take it
// back.

import { readStore, writeStore } from "./store.js";

/**
 * @typedef {object} Site
 * @property {string} host
 * @property {boolean} off Nothing is read or marked there.
 * @property {boolean} always Its articles are marked as soon as they have loaded.
 */

/** @typedef {Record<string, { off?: true, always?: true }>} Chosen */

const KEY = "sites";
/** Hosts that are off in private windows, in memory. */
const PRIVATE = "privateOff";
/**
 * No more sites are taken from a file, and none that are off are added beyond them: who chooses by hand has some
 * dozens.
 */
export const MAX_SITES = 5_000;

/** The host of a web page's address; nothing for other addresses. @param {string | undefined} address */
export function hostOf(address) {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? hostname : null;
}

/** What was chosen for a host. @param {string} host @returns {Promise<Site>} */
export async function site(host) {
  return siteOf(host, (await chosen())[host] ?? {});
}

/** @param {string} host @param {Chosen[string]} entry @returns {Promise<Site>} */
async function siteOf(host, { off, always }) {
  return { host, off: off === true, always: always === true && (await permitted(host)) };
}

/** Whether nothing is read on a host. @param {string} host @param {boolean} apart whether in a private window */
export async function isOff(host, apart) {
  return (await chosen())[host]?.off === true || (apart && (await privateOff()).has(host));
}

/** Every site that something was chosen for, by name. @returns {Promise<Site[]>} */
export async function sites() {
  const entries = Object.entries(await chosen()).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (await Promise.all(entries.map(([host, entry]) => siteOf(host, entry)))).filter(
    ({ off, always }) => off || always,
  );
}

/**
 * Turns a site off, or on again.
 * @param {string} host
 * @param {boolean} off
 * @param {boolean} [apart] whether in a private window
 */
export async function setOff(host, off, apart = false) {
  if (apart) {
    await changePrivate((hosts) => {
      if (off) hosts.add(host);
      else hosts.delete(host);
    });
    // What was chosen elsewhere holds here, too, until it is taken back.
    if (off || !(await site(host)).off) return;
  }
  await change(host, (entry) => {
    if (off) entry.off = true;
    else delete entry.off;
  });
}

/** Turns sites off, all in one go. @param {string[]} hosts */
export async function setAllOff(hosts) {
  await changeAll((all) => {
    for (const host of hosts) if (all.size < MAX_SITES || all.has(host)) all.set(host, { ...all.get(host), off: true });
  });
}

/** Whether a tab is of a private window. @param {number} tabId */
export const isPrivate = async (tabId) => (await chrome.tabs.get(tabId).catch(() => null))?.incognito === true;

/** Forgets what was chosen in private windows, once none is left. Firefox for Android knows tabs alone. */
export async function forgetPrivate() {
  const open = chrome.windows ? await chrome.windows.getAll() : await chrome.tabs.query({});
  if (!open.some(({ incognito }) => incognito)) await chrome.storage.session.remove(PRIVATE);
}

/** @returns {Promise<Set<string>>} */
async function privateOff() {
  const hosts = (await chrome.storage.session.get(PRIVATE))[PRIVATE];
  return new Set(Array.isArray(hosts) ? hosts : []);
}

/** @param {(hosts: Set<string>) => void} act */
const changePrivate = (act) =>
  navigator.locks.request("copydesk.sites", async () => {
    const hosts = await privateOff();
    act(hosts);
    await chrome.storage.session.set({ [PRIVATE]: [...hosts] });
  });

/**
 * Asks the browser for a site. To be called first thing in a click: browsers ask for nothing at other times.
 * @param {string} host
 * @returns {Promise<boolean>} whether the reader agreed
 */
export async function setAlways(host) {
  const asked = chrome.permissions.request({ origins: patterns(host) });
  // Written before the answer: the browser's question closes the popup, and with it whatever waits here.
  await change(host, (entry) => {
    entry.always = true;
    delete entry.off;
  });
  const granted = await asked;
  if (!granted)
    await change(host, (entry) => {
      delete entry.always;
    });
  return granted;
}

/** Gives the permission for a site back. @param {string} host */
export async function setNotAlways(host) {
  await change(host, (entry) => {
    delete entry.always;
  });
  await chrome.permissions.remove({ origins: patterns(host) }).catch(() => {});
}

/** Gives all permissions back that were given for sites. What was chosen stays. */
export async function giveBack() {
  const origins = Object.entries(await chosen())
    .filter(([, { always }]) => always)
    .flatMap(([host]) => patterns(host));
  if (origins.length > 0) await chrome.permissions.remove({ origins }).catch(() => {});
}

/** Forgets what was chosen for a site, the permission included. @param {string} host */
export async function forgetSite(host) {
  await setNotAlways(host);
  await setOff(host, false);
}

/** @param {string} host */
const patterns = (host) => [`https://${host}/*`, `http://${host}/*`];

/** @param {string} host */
const permitted = (host) => chrome.permissions.contains({ origins: patterns(host) });

/** What was chosen, so far as it can be read: a damaged entry costs itself alone. @returns {Promise<Chosen>} */
async function chosen() {
  const stored = (await readStore(KEY))[KEY];
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([host, entry]) => {
      const { off, always } = /** @type {{ off?: unknown, always?: unknown }} */ (entry ?? {});
      /** @type {Chosen[string]} */
      const sound = { ...(off === true && { off }), ...(always === true && { always }) };
      return Object.keys(sound).length > 0 ? [[host, sound]] : [];
    }),
  );
}

/** @param {string} host @param {(entry: NonNullable<Chosen[string]>) => void} act */
const change = (host, act) =>
  changeAll((all) => {
    const entry = { ...all.get(host) };
    act(entry);
    if (Object.keys(entry).length > 0) all.set(host, entry);
    else all.delete(host);
  });

/** @param {(all: Map<string, NonNullable<Chosen[string]>>) => void} act */
async function changeAll(act) {
  // Two pages that change the list take turns.
  await navigator.locks.request("copydesk.sites", async () => {
    const all = new Map(Object.entries(await chosen()));
    act(all);
    await writeStore({ [KEY]: Object.fromEntries(all) });
  });
}
