// The result that is kept for a tab: read by every surface, written by the background alone (background/results.js).

/** @typedef {import("../protocol.js").Result} Result */

/** The name that a tab's result is kept under. @param {number} tabId */
export const keyOf = (tabId) => `tab.${tabId}`;

/** @param {number} tabId @returns {Promise<Result | null>} */
export async function kept(tabId) {
  const key = keyOf(tabId);
  return resultIn((await chrome.storage.session.get(key))[key]);
}

/**
 * The result in what is kept, where it is one: what is damaged counts as nothing.
 * @param {unknown} entry
 * @returns {Result | null}
 */
export function resultIn(entry) {
  const result = fieldsOf(fieldsOf(entry)["result"]);
  const analysis = fieldsOf(result["analysis"]);
  const lists = [
    result["corrections"],
    result["damaged"],
    analysis["quotations"],
    analysis["opinions"],
    analysis["credits"],
    analysis["warnings"],
    fieldsOf(analysis["wire"])["matches"],
  ];
  const article = analysis["article"];
  const isResult =
    typeof result["url"] === "string" &&
    typeof result["outcome"] === "string" &&
    lists.every(Array.isArray) &&
    (article === null || Array.isArray(fieldsOf(article)["blocks"]));
  return isResult ? /** @type {Result} */ (/** @type {unknown} */ (result)) : null;
}

/** @param {unknown} value @returns {Record<string, unknown>} */
const fieldsOf = (value) =>
  typeof value === "object" && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};
