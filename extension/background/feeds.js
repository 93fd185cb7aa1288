// The feeds that a page declares: what it says is an address, and is shown to the reader before anything is done with
// it.

import { inPage } from "./page.js";

/** More addresses than this nobody chooses from. */
const MOST = 5;
/** UTF-16 units of an address. */
const LONGEST = 2_000;

/** @param {number} tabId @returns {Promise<string[]>} */
export async function declaredFeeds(tabId) {
  const found = await inPage(tabId, () => {
    /** @type {string[]} */
    const found = [];
    // Only what the page says of itself: a link in its text may be another site's.
    for (const link of document.querySelectorAll("link[rel~=alternate i][href]")) {
      const type = link.getAttribute("type") ?? "";
      if (/^application\/(rss\+xml|atom\+xml|feed\+json)\b/i.test(type))
        found.push(/** @type {HTMLLinkElement} */ (link).href);
    }
    return found;
  }, []);
  if (!Array.isArray(found)) return [];
  return found
    .filter((address) => typeof address === "string" && address.length <= LONGEST && /^https?:/.test(address))
    .slice(0, MOST);
}
