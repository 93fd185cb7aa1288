// Puts an article beside the report that a mark on its page is of.

/**
 * Opens the comparison, once: a page's process that was taken over can ask for it as often as it likes.
 * @param {chrome.tabs.Tab & { id: number }} tab @param {import("./cards.js").Card | null} card
 */
export async function putBeside({ id, index }, card) {
  if (typeof card?.compare !== "number") return false;
  const url = chrome.runtime.getURL(`compare/compare.html?tab=${id}&match=${card.compare}`);
  const [open] = (await chrome.tabs.query({})).filter((other) => other.url?.startsWith(url.split("&")[0] ?? url));
  if (open?.id === undefined) await chrome.tabs.create({ url, index: index + 1, openerTabId: id });
  else await chrome.tabs.update(open.id, { active: true, url });
  return true;
}
