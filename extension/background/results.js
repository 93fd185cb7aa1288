// Results by tab: in memory that outlives the background but not the browser, and goes with the page it belongs to.

import { kept, keyOf } from "../kept.js";

/** @typedef {import("../protocol.js").Result} Result */

/** `storage.session` holds 10 MB; an analysis takes some 100 KB. The oldest go first. */
const MAX_RESULTS = 20;
/** A result larger than this is not kept: it would push all others out. */
const MAX_UNITS = 3_000_000;

/**
 * Keeps a tab's result. Where there is no room for it, the oldest others make room.
 * @param {number} tabId @param {Result} result
 * @returns {Promise<boolean>} whether it is kept
 */
export async function store(tabId, result) {
  if (JSON.stringify(result).length > MAX_UNITS) return false;
  const all = /** @type {Record<string, { at?: unknown } | null>} */ (await chrome.storage.session.get(null));
  const others = Object.entries(all)
    .filter(([name]) => name.startsWith("tab.") && name !== keyOf(tabId))
    .map(([name, entry]) => ({ name, at: typeof entry?.at === "number" ? entry.at : 0 }))
    .toSorted((a, b) => b.at - a.at);
  // Later than all others, though the clock may have been put back since.
  const entry = { at: Math.max(Date.now(), (others[0]?.at ?? 0) + 1), result };
  const oldest = others.splice(MAX_RESULTS - 1).map(({ name }) => name);
  if (oldest.length > 0) await chrome.storage.session.remove(oldest);
  for (;;) {
    try {
      await chrome.storage.session.set({ [keyOf(tabId)]: entry });
      return true;
    } catch {
      const last = others.pop();
      if (!last) return false;
      await chrome.storage.session.remove(last.name);
    }
  }
}

/** Changes what is kept of a tab; nothing where nothing is. @param {number} tabId @param {Partial<Result>} change */
export async function amend(tabId, change) {
  const result = await kept(tabId);
  if (result) await store(tabId, { ...result, ...change });
}

/** @param {number} tabId */
export async function forget(tabId) {
  await chrome.storage.session.remove([keyOf(tabId), `place.${tabId}`]);
}
