// The same place: the reader view opens where the page was, a reload where it was left, and the way back leads to the
// same passage.

import { readText } from "./text.js";

/**
 * @typedef {{ url: string, block: number, below: number }} Place `below` is how far the block stood under the bar, in
 *   CSS pixels
 */

/** Under the bar at the top. */
const TOP = 80;
/** A block is told from others by this much of its text. */
const TELLING = 30;

const key = (/** @type {number} */ tabId) => `place.${tabId}`;
const plain = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();
/** @param {HTMLElement} article @returns {HTMLElement[]} */
const blocksOf = (article) => [.../** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll("[data-block]"))];

/** The first block that is in view. @param {HTMLElement} article */
export function blockInView(article) {
  return blocksOf(article).find((block) => block.getBoundingClientRect().bottom > TOP) ?? null;
}

/**
 * Keeps the place while the article is read, in memory that goes with the browser.
 * @param {number} tabId
 * @param {string} url
 * @param {HTMLElement} article
 */
export function keepPlace(tabId, url, article) {
  const keep = () => {
    const block = blockInView(article);
    if (!block) return;
    /** @type {Place} */
    const place = { url, block: Number(block.dataset["block"]), below: Math.round(block.getBoundingClientRect().top) };
    chrome.storage.session.set({ [key(tabId)]: place });
  };
  addEventListener("scrollend", keep);
  addEventListener("pagehide", keep);
}

/**
 * Goes to where the article was left, or to where its page is.
 * @param {number} tabId
 * @param {string} url
 * @param {HTMLElement} article
 */
export async function restorePlace(tabId, url, article) {
  const place = /** @type {Place | undefined} */ ((await chrome.storage.session.get(key(tabId)))[key(tabId)]);
  const [navigation] = performance.getEntriesByType("navigation");
  const returned = navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate";
  if (returned && place?.url === url) {
    const block = blocksOf(article).find((block) => block.dataset["block"] === String(place.block));
    if (block) scrollBy({ top: block.getBoundingClientRect().top - place.below, behavior: "instant" });
    return;
  }
  const text = await pagePlace(tabId);
  const block =
    text.length >= TELLING &&
    blocksOf(article).find((block) => plain(readText(block)).includes(text.slice(0, TELLING)));
  if (block) scrollBy({ top: block.getBoundingClientRect().top - TOP - 20, behavior: "instant" });
}

/** What the page shows at its top; nothing where it may not be asked any more. @param {number} tabId */
async function pagePlace(tabId) {
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: ["/content/place.js"] });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.copydesk.placeNow(),
    });
    // The page's process may have been taken over: it is believed no more than the page.
    return typeof frame?.result === "string" ? frame.result.slice(0, 200) : "";
  } catch {
    return "";
  }
}

/**
 * Shows the tab, at a passage. Returns whether the tab is still there.
 * @param {number} tabId
 * @param {string} passage
 */
export async function toPage(tabId, passage) {
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: ["/content/place.js"] }).catch(() => {});
    const go = (/** @type {string} */ passage) => globalThis.copydesk?.goTo?.(passage) ?? false;
    await chrome.scripting.executeScript({ target: { tabId }, func: go, args: [passage] }).catch(() => {});
    await chrome.tabs.update(tabId, { active: true });
    return true;
  } catch {
    return false;
  }
}

/** The words that lead back: those of the block in view. @param {HTMLElement} article */
export function passageInView(article) {
  const block = blockInView(article);
  return block ? plain(readText(block)) : "";
}
