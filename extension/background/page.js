// The page in a tab: its scripts are put there, and their functions are called. Nothing else reaches into a page.

import { DeskError } from "../protocol.js";
import { DEFAULT_COLOURS } from "../settings.js";
import { pageColours } from "../common/colours.js";

/** What reads a page. The value of the last is what the page hands over. */
const READING = ["common/snapshot.js", "content/read.js"];
/** What marks it. Each leaves its part for those behind it; see globals.d.ts. */
const MARKING = [
  "content/marks.js", "content/anchors.js", "content/surface.js", "content/minimap.js",
  "content/card-style.js", "content/card.js", "content/watch.js", "content/page.js",
];
const STYLES = ["content/marks.css"];

/** A million nodes with their names and attributes and four million characters of text are less, in UTF-16 units. */
const MAX_SNAPSHOT = 60_000_000;
/** A longer title is no headline, in UTF-16 units. */
const MAX_TITLE = 1_000;

/** Takes the page's snapshot. @param {number} tabId */
export async function read(tabId) {
  try {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, files: READING });
    return sound(/** @type {Handed | undefined} */ (frame?.result));
  } catch (error) {
    if (error instanceof DeskError) throw error;
    // Browsers have many words for it: settings pages, stores, other extensions' pages, PDF viewers.
    throw new DeskError("forbidden", error instanceof Error ? error.message : String(error));
  }
}

/** What a page's process hands over. @typedef {{ snapshot: unknown, url: unknown, title: unknown }} Handed */

/** Its texts, believed no more than the page: no longer than our scripts make them. @param {Handed | undefined} page */
function sound(page) {
  const { snapshot, url, title } = page ?? {};
  if (typeof snapshot !== "string" || typeof url !== "string" || typeof title !== "string") throw gone();
  if (snapshot.length > MAX_SNAPSHOT || !URL.canParse(url)) throw gone();
  return { snapshot, url, title: title.slice(0, MAX_TITLE) };
}

const gone = () => new DeskError("gone", "The page went away while it was read.");

/** Refuses an address that is not of the origin that the browser gives for the tab: corrections are kept under it. @param {number} tabId @param {string} url */
export async function standsAt(tabId, url) {
  const { url: address } = await chrome.tabs.get(tabId);
  if (address !== undefined && URL.canParse(address) && new URL(address).origin !== new URL(url).origin) throw gone();
}

/** Gets a page ready for marks: the scripts that look after them, and the style sheets. @param {number} tabId @param {import("../settings.js").Colours} colours */
export async function dress(tabId, colours) {
  const target = { tabId };
  const sheets = async () => {
    await dressed({ target, files: STYLES });
    const css = pageColours(colours, DEFAULT_COLOURS);
    // Over the first sheet, which was put there anew: rules of colours chosen earlier lie under both.
    if (css !== "") await dressed({ target, css });
  };
  try {
    await Promise.all([chrome.scripting.executeScript({ target, files: MARKING }), sheets()]);
  } catch {
    throw gone();
  }
}

/** A second sheet on top of the first would do no harm, but they would add up. @param {chrome.scripting.CSSInjection} sheet */
async function dressed(sheet) {
  await chrome.scripting.removeCSS(sheet).catch(() => {});
  await chrome.scripting.insertCSS(sheet);
}

/**
 * Calls a function in the page, in the extension's own world there.
 * @template {unknown[]} A
 * @template R
 * @param {number} tabId
 * @param {(...args: A) => R} func
 * @param {A} args
 * @returns {Promise<Awaited<R> | undefined>}
 */
export async function inPage(tabId, func, args) {
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args });
  return /** @type {Awaited<R> | undefined} */ (frame?.result);
}

/** As `inPage`, in a page that had marks: one that was left since has none, and that is no failure. @type {typeof inPage} */
export const inMarkedPage = (tabId, func, args) => inPage(tabId, func, args).catch(() => undefined);

/** Whether our scripts are in the document that a tab shows now. @param {number} tabId */
export async function hasMarks(tabId) {
  return (await inMarkedPage(tabId, () => globalThis.copydesk !== undefined, [])) === true;
}

/** For this tab alone: a badge for all would be seen on pages it does not belong to. @param {number} tabId @param {string} text */
export async function badge(tabId, text) {
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text }),
    chrome.action.setBadgeBackgroundColor({ tabId, color: "#1f4fa3" }),
  ]).catch(() => {});
}
