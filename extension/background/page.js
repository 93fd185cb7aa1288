// The page in a tab: its scripts are put there, and their functions are called. Nothing else reaches into a page.

import { DeskError } from "../protocol.js";
import { DEFAULT_COLOURS, settings } from "../settings.js";
import { pageColours } from "../common/colours.js";

/** Each leaves its part for those behind it; see globals.d.ts. */
const SCRIPTS = [
  "common/snapshot.js", "content/marks.js", "content/anchors.js", "content/surface.js", "content/minimap.js",
  "content/card-style.js", "content/card.js", "content/watch.js", "content/page.js",
];

/** A million nodes with their names and attributes and four million characters of text are less, in UTF-16 units. */
const MAX_SNAPSHOT = 60_000_000;
/** Elements of no more names get a style: HTML has 60 that hold text. */
const MAX_NAMES = 200;
/** A longer title is no headline, in UTF-16 units. */
const MAX_TITLE = 1_000;

/** Takes the page's snapshot. @param {number} tabId */
export async function read(tabId) {
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: SCRIPTS });
  } catch (error) {
    // Browsers have many words for it: settings pages, stores, other extensions' pages, PDF viewers.
    throw new DeskError("forbidden", error instanceof Error ? error.message : String(error));
  }
  const page = await inPage(tabId, () => globalThis.copydesk.read(), []);
  return sound(page, (await chrome.tabs.get(tabId)).url);
}

/** content/marks.css, once it was read. @type {Promise<string> | null} */
let sheet = null;

/**
 * Gives the marks on a page their style, and only to elements of the names that have marks: a rule for all elements would have the browser
 * work out the style of every one of them anew, which holds the thread of an 8 MB page for most of a second.
 * @param {number} tabId
 */
export async function dress(tabId) {
  const { colours } = await settings();
  const wanted = await inMarkedPage(tabId, (/** @type {string} */ colours) => globalThis.copydesk?.marks?.undressed(colours), [JSON.stringify(colours)]);
  // From a page's process: names of elements, or nothing.
  const names = (Array.isArray(wanted) ? wanted : []).filter((name) => typeof name === "string" && /^[a-z][\w-]{0,60}$/i.test(name)).slice(0, MAX_NAMES);
  if (names.length === 0) return;
  sheet ??= fetch(chrome.runtime.getURL("content/marks.css")).then((file) => file.text());
  const rules = `${await sheet}\n${pageColours(colours, DEFAULT_COLOURS)}`;
  const css = rules.replace(/::highlight\([\w-]+\)/g, (highlight) => names.map((name) => name + highlight).join(", "));
  await chrome.scripting.insertCSS({ target: { tabId }, css });
}

/**
 * What a page's process hands over, believed no more than the page: texts, no longer than our scripts make them, and an address of the
 * origin that the browser gives for the tab. Corrections are kept under it.
 * @param {{ snapshot: unknown, url: unknown, title: unknown } | undefined} page @param {string | undefined} address
 */
function sound(page, address) {
  const { snapshot, url, title } = page ?? {};
  const gone = new DeskError("gone", "The page went away while it was read.");
  if (snapshot === null) throw new DeskError("restless", "The page changed faster than it could be read.");
  if (typeof snapshot !== "string" || typeof url !== "string" || typeof title !== "string") throw gone;
  if (snapshot.length > MAX_SNAPSHOT || !URL.canParse(url)) throw gone;
  if (address !== undefined && URL.canParse(address) && new URL(address).origin !== new URL(url).origin) throw gone;
  return { snapshot, url, title: title.slice(0, MAX_TITLE) };
}

/**
 * Calls a function in the page, in the extension's own world there.
 * @template {unknown[]} A
 * @template R
 * @param {number} tabId
 * @param {(...args: A) => R} func
 * @param {A} args
 * @returns {Promise<Awaited<R> | undefined>}
 * @throws {DeskError} `gone`
 */
export async function inPage(tabId, func, args) {
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args }).catch((error) => {
    // The tab was closed, shows another page, or may not be read any more.
    throw new DeskError("gone", error instanceof Error ? error.message : String(error));
  });
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
  await chrome.action.setBadgeText({ tabId, text }).catch(() => {});
  await chrome.action.setBadgeBackgroundColor({ tabId, color: "#1f4fa3" }).catch(() => {});
}
