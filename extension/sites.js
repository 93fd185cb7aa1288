// What a reader chose for a site: off, or looked at without being asked. Sites are kept by their host; nothing is kept of a
// site that nothing was chosen for.
//
// "Always" needs the browser's permission for the site as well. It is asked from a click, and the browser can take it back.

import { readStore, writeStore } from "./store.js";

/**
 * @typedef {object} Site
 * @property {string} host
 * @property {boolean} off Nothing is read or marked there.
 * @property {boolean} always Its articles are marked as soon as they have loaded.
 */

/** @typedef {Record<string, { off?: true, always?: true }>} Chosen */

const KEY = "sites";

/** The host of a web page's address; nothing for other addresses. @param {string | undefined} address */
export function hostOf(address) {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? hostname : null;
}

/** What was chosen for a host. @param {string} host @returns {Promise<Site>} */
export async function site(host) {
  const { off, always } = (await chosen())[host] ?? {};
  return { host, off: off === true, always: always === true && (await permitted(host)) };
}

/** The hosts that are turned off. */
export async function hostsOff() {
  return new Set(Object.entries(await chosen()).filter(([, { off }]) => off).map(([host]) => host));
}

/** Every site that something was chosen for, by name. @returns {Promise<Site[]>} */
export async function sites() {
  const hosts = Object.keys(await chosen()).toSorted();
  return (await Promise.all(hosts.map(site))).filter(({ off, always }) => off || always);
}

/** Turns a site off, or on again. @param {string} host @param {boolean} off */
export async function setOff(host, off) {
  await change(host, (entry) => { if (off) entry.off = true; else delete entry.off; });
}

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
  if (!granted) await change(host, (entry) => { delete entry.always; });
  return granted;
}

/** Gives the permission for a site back. @param {string} host */
export async function setNotAlways(host) {
  await change(host, (entry) => { delete entry.always; });
  await chrome.permissions.remove({ origins: patterns(host) }).catch(() => {});
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
  return Object.fromEntries(Object.entries(stored).flatMap(([host, entry]) => {
    const { off, always } = /** @type {{ off?: unknown, always?: unknown }} */ (entry ?? {});
    /** @type {Chosen[string]} */
    const sound = { ...(off === true && { off }), ...(always === true && { always }) };
    return Object.keys(sound).length > 0 ? [[host, sound]] : [];
  }));
}

/** @param {string} host @param {(entry: NonNullable<Chosen[string]>) => void} act */
async function change(host, act) {
  // Two pages that change the list take turns.
  await navigator.locks.request("copydesk.sites", async () => {
    const all = new Map(Object.entries(await chosen()));
    const entry = { ...all.get(host) };
    act(entry);
    if (Object.keys(entry).length > 0) all.set(host, entry);
    else all.delete(host);
    await writeStore({ [KEY]: Object.fromEntries(all) });
  });
}
