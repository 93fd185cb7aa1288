// Results by tab: in memory that outlives the background but not the browser, and goes with the page it belongs to.

/** @typedef {import("../protocol.js").Result} Result */

/** `storage.session` holds 10 MB; an analysis takes some 100 KB. The oldest go first. */
const MAX_RESULTS = 20;
/** A result larger than this is not kept: it would push all others out. */
const MAX_UNITS = 3_000_000;

const key = (/** @type {number} */ tabId) => `tab.${tabId}`;

/** @param {number} tabId @returns {Promise<Result | null>} */
export async function stored(tabId) {
  const entry = (await chrome.storage.session.get(key(tabId)))[key(tabId)];
  return /** @type {{ result: Result } | undefined} */ (entry)?.result ?? null;
}

/** @param {number} tabId @param {Result} result */
export async function store(tabId, result) {
  if (JSON.stringify(result).length > MAX_UNITS) return;
  const all = /** @type {Record<string, { at: number }>} */ (await chrome.storage.session.get(null));
  const oldest = Object.entries(all)
    .filter(([name]) => name.startsWith("tab.") && name !== key(tabId))
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(MAX_RESULTS - 1)
    .map(([name]) => name);
  if (oldest.length > 0) await chrome.storage.session.remove(oldest);
  await chrome.storage.session.set({ [key(tabId)]: { at: Date.now(), result } });
}

/** Changes what is kept of a tab; nothing where nothing is. @param {number} tabId @param {Partial<Result>} change */
export async function amend(tabId, change) {
  const result = await stored(tabId);
  if (result) await store(tabId, { ...result, ...change });
}

/** @param {number} tabId */
export async function forget(tabId) {
  await chrome.storage.session.remove(key(tabId));
}
