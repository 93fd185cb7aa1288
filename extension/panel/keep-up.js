// On an agency's own page: its source can be followed from here on. What the page declares is asked for in the press,
// and nothing is fetched before the reader has seen the address.

import { ask } from "../protocol.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { readStore } from "../stores/store.js";

/** @typedef {import("../protocol.js").Result} Result */

/**
 * The button, where the page is an agency's own and nothing of its host is followed yet. The offline archive has none.
 * @param {Result} result
 * @param {number} tabId
 * @param {(page: string) => void} open
 * @returns {Promise<HTMLElement | null>}
 */
export async function keepUp({ agency, url }, tabId, open) {
  if (!agency || !chrome.runtime.getManifest().permissions?.includes("alarms")) return null;
  const { host } = new URL(url);
  // The module that looks after sources is not in the offline archive, and what it stores may be damaged.
  const followed = (await readStore("sources"))["sources"];
  const isOfHost = (/** @type {{ address?: unknown } | null} */ source) =>
    typeof source?.address === "string" && URL.canParse(source.address) && new URL(source.address).host === host;
  if (Array.isArray(followed) && followed.some(isOfHost)) return null;
  const press = async () => {
    const [address] = await ask({ type: "feeds", tabId });
    const query = new URLSearchParams(address === undefined ? { none: host } : { address });
    open(`follow/follow.html?${query}`);
  };
  return el(
    "p",
    { class: "coverage keep-up" },
    el("button", { type: "button", click: press }, words("panelKeepUp", agency)),
  );
}
