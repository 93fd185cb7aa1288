// What can be compared: the articles of tabs that Copydesk has looked at, and those that were saved. Whatever cannot
// says why.

import { kept } from "../stores/kept.js";
import { ask } from "../protocol.js";
import { webAddress } from "../common/address.js";
import { ShapeError } from "../common/shape.js";
import { words } from "../common/words.js";
import { linkTo } from "../export/link.js";
import { MAX_BYTES, read } from "../export/saved.js";

/** @typedef {import("./outlets-view.js").Side} Side */
/**
 * A tab with a result.
 * @typedef {{ tabId: number, title: string, host: string, apart: boolean, isArticle: boolean }} Offer
 */

/** What cannot be compared, in the reader's words. */
export class NotComparable extends Error {
  /** @param {string} said */
  constructor(said) {
    super(said);
    this.name = "NotComparable";
  }
}

/** The other tabs that there is a result of. @param {number} but @returns {Promise<Offer[]>} */
export async function offers(but) {
  const names = Object.keys(await chrome.storage.session.get(null));
  const ids = names
    .flatMap((name) => /^tab\.(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((id) => id !== but);
  const all = await Promise.all(
    ids.map(async (tabId) => {
      const [result, tab] = await Promise.all([kept(tabId), chrome.tabs.get(tabId).catch(() => null)]);
      if (!result || !tab) return [];
      const isArticle = result.outcome === "article" && result.analysis.article !== null;
      return [
        { tabId, title: result.title, host: webAddress(result.url)?.host ?? "", apart: tab.incognito, isArticle },
      ];
    }),
  );
  return all.flat();
}

/** Whether a tab is of a private window. @param {number} tabId @throws {NotComparable} where it is closed */
export async function isApart(tabId) {
  const tab = await chrome.tabs.get(tabId).catch(() => null);
  if (!tab) throw new NotComparable(words("outletsClosed"));
  return tab.incognito;
}

/** The article of a tab. @param {number} tabId @returns {Promise<Side>} @throws {NotComparable} */
export async function ofTab(tabId) {
  await isApart(tabId);
  const result = await kept(tabId);
  if (!result) throw new NotComparable(words("outletsUnread"));
  const { analysis, title, url } = result;
  if (result.outcome !== "article" || !analysis.article) {
    throw new NotComparable(words("outletsNoArticle", title || (webAddress(url)?.host ?? "")));
  }
  const show = async (/** @type {string} */ mark) => {
    const tab = await chrome.tabs.update(tabId, { active: true }).catch(() => null);
    if (tab) await ask({ type: "show", tabId, mark });
  };
  return { ...named(analysis, url), title, show };
}

/** The article of a file. @param {File} file @returns {Promise<Side>} @throws {NotComparable} */
export async function ofFile(file) {
  if (file.size > MAX_BYTES) throw new NotComparable(words("exportTooLarge", file.name));
  try {
    const analysis = read(await file.text());
    return { ...named(analysis, analysis.url ?? ""), title: analysis.article?.title ?? file.name, show: null };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new NotComparable(words("exportBad", file.name, error.message));
  }
}

/** @param {import("../pkg/copydesk.js").Analysis} analysis @param {string} url */
const named = (analysis, url) => ({
  analysis,
  address: linkTo(url, ""),
  name: analysis.article?.siteName ?? webAddress(url)?.host ?? words("outletsUnnamed"),
});
