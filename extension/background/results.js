// Results by tab: in memory that outlives the background but not the browser, and goes with the page it belongs to.

import { kept, keyOf } from "../stores/kept.js";

/** @typedef {import("../protocol.js").Result} Result */

/** `storage.session` holds 10 MB; an analysis takes some 100 KB. The oldest go first. */
const MAX_RESULTS = 20;
/** A result larger than this is not kept: it would push all others out. */
const MAX_UNITS = 3_000_000;

/** When each tab's result was kept, by its name: to know the oldest without reading them all. */
const ORDER = "order";

/**
 * The last change of what is kept: the next waits for it, or two would each write over the other's order.
 * @type {Promise<unknown>}
 */
let last = Promise.resolve();

/** @template T @param {() => Promise<T>} act @returns {Promise<T>} */
function inTurn(act) {
  const turn = last.then(act, act);
  last = turn.catch(() => {});
  return turn;
}

/** @returns {Promise<Map<string, number>>} names of results and when they were kept, the oldest last */
async function order() {
  const stored = (await chrome.storage.session.get(ORDER))[ORDER];
  const entries = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  const sound = /** @type {[string, number][]} */ (entries.filter(([, at]) => typeof at === "number"));
  return new Map(sound.toSorted(([, a], [, b]) => b - a));
}

/**
 * Keeps a tab's result. Where there is no room for it, the oldest others make room.
 * @param {number} tabId @param {Result} result
 * @returns {Promise<boolean>} whether it is kept
 */
export const store = (tabId, result) => inTurn(() => put(tabId, result));

/** @param {number} tabId @param {Result} result */
async function put(tabId, result) {
  if (JSON.stringify(result).length > MAX_UNITS) return false;
  const own = keyOf(tabId);
  const known = await order();
  // Later than all others, though the clock may have been put back since.
  const at = Math.max(Date.now(), Math.max(0, ...known.values()) + 1);
  known.delete(own);
  const oldest = [...known.keys()].slice(MAX_RESULTS - 1);
  if (oldest.length > 0) await chrome.storage.session.remove(oldest);
  for (const name of oldest) known.delete(name);
  /** @type {string[] | null} */
  let others = null;
  for (;;) {
    try {
      await chrome.storage.session.set({ [own]: { at, result }, [ORDER]: Object.fromEntries([[own, at], ...known]) });
      return true;
    } catch {
      // Only now, when something must go, is everything read: there may be results that the order does not know.
      others ??= (await names()).filter((name) => name !== own);
      const name = others.pop();
      if (!name) return false;
      await chrome.storage.session.remove(name);
      known.delete(name);
    }
  }
}

/** The names of all results that are kept, the oldest last. */
async function names() {
  const all = /** @type {Record<string, { at?: unknown } | null>} */ (await chrome.storage.session.get(null));
  return Object.entries(all)
    .filter(([name]) => name.startsWith("tab."))
    .map(([name, entry]) => ({ name, at: typeof entry?.at === "number" ? entry.at : 0 }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ name }) => name);
}

/** Changes what is kept of a tab; nothing where nothing is. @param {number} tabId @param {Partial<Result>} change */
export const amend = (tabId, change) =>
  inTurn(async () => {
    const result = await kept(tabId);
    if (result) await put(tabId, { ...result, ...change });
  });

/** @param {number} tabId */
export const forget = (tabId) =>
  inTurn(async () => {
    const others = await order();
    if (others.delete(keyOf(tabId))) await chrome.storage.session.set({ [ORDER]: Object.fromEntries(others) });
    await chrome.storage.session.remove([keyOf(tabId), `place.${tabId}`]);
  });
