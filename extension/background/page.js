// The page in a tab: its scripts are put there, and their functions are called. Nothing else reaches into a page.

import { DeskError } from "../protocol.js";
import { doubtsIn } from "./doubts.js";
import { DEFAULT_COLOURS, settings } from "../stores/settings.js";
import { pageColours } from "../common/colours.js";

/** What reads a page. The value of the last is what the page hands over. */
const READING = [
  "common/seen.js",
  "common/sight.js",
  "common/gaps.js",
  "common/view.js",
  "common/snapshot.js",
  "content/prose.js",
  "content/read.js",
];
/**
 * What paints marks. It is all that has to be there before the first can be seen. Each leaves its part for those
 * behind it; see globals.d.ts.
 */
const PAINTING = ["content/view.js", "content/marks.js", "content/anchors.js", "content/paint.js"];
/** What looks after them. The last begins with it. */
const TENDING = [
  "content/surface.js",
  "content/minimap.js",
  "content/card-style.js",
  "content/pieces.js",
  "content/told.js",
  "content/put-right.js",
  "content/take.js",
  "content/card.js",
  "content/choice.js",
  "content/redrawn.js",
  "content/watch.js",
  "content/page.js",
];

/** A million nodes with their names and attributes and four million characters of text are less, in UTF-16 units. */
const MAX_SNAPSHOT = 60_000_000;
/** No more highlights in elements get a style: HTML has 60 elements that hold text, and there are eight highlights. */
const MAX_PAIRS = 500;
/** A longer title is no headline, in UTF-16 units. */
const MAX_TITLE = 1_000;

/**
 * Takes the page's snapshot.
 * @param {number} tabId
 * @param {string | undefined} address what the browser said that the tab shows
 */
export async function read(tabId, address) {
  try {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, files: READING });
    return sound(/** @type {Handed | undefined} */ (frame?.result));
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const now = await chrome.tabs.get(tabId).catch(() => null);
    if (now?.url !== address) throw gone();
    // Browsers have many words for it: settings pages, stores, other extensions' pages, PDF viewers.
    throw new DeskError("forbidden", error instanceof Error ? error.message : String(error));
  }
}

/**
 * What a page's process hands over.
 * @typedef {Record<"snapshot" | "url" | "title" | "reading" | "gaps" | "unsure", unknown>} Handed
 */

/** Its texts, believed no more than the page: no longer than our scripts make them. @param {Handed | undefined} page */
function sound(page) {
  const { snapshot, url, title, reading } = page ?? {};
  if (snapshot === null) throw new DeskError("restless", "The page changed faster than it could be read.");
  if (
    typeof snapshot !== "string" ||
    typeof url !== "string" ||
    typeof title !== "string" ||
    typeof reading !== "string"
  )
    throw gone();
  if (snapshot.length > MAX_SNAPSHOT || !URL.canParse(url)) throw gone();
  return { snapshot, url, title: title.slice(0, MAX_TITLE), reading, doubts: doubtsIn(page?.gaps, page?.unsure) };
}

/** The page that was read is not there any more. */
export const gone = () => new DeskError("gone", "The page went away while it was read.");

/**
 * Refuses an address that is not of the origin that the browser gives for the tab: corrections are kept under it.
 * @param {number} tabId
 * @param {string} url
 */
export async function standsAt(tabId, url) {
  const { url: address } = await chrome.tabs.get(tabId);
  if (address !== undefined && URL.canParse(address) && new URL(address).origin !== new URL(url).origin) throw gone();
}

/** Gives a page the scripts that paint marks. @param {number} tabId */
export const addPainter = (tabId) => addScripts(tabId, PAINTING);

/** Gives a page the scripts that look after marks, and has them begin. @param {number} tabId */
export const tend = (tabId) => addScripts(tabId, TENDING);

/** @param {number} tabId @param {string[]} files */
async function addScripts(tabId, files) {
  await chrome.scripting.executeScript({ target: { tabId }, files }).catch(() => {
    throw gone();
  });
}

/** content/marks.css, once it was read. @type {Promise<string> | null} */
let sheet = null;

/** Has the marks' style at hand. */
export function sheetAtHand() {
  sheet ??= fetch(chrome.runtime.getURL("content/marks.css")).then((file) => file.text());
  sheet.catch(() => {
    sheet = null;
  });
  return sheet;
}

/**
 * Gives the marks on a page their style: to those highlights in those elements alone that are there. A rule for all
 * elements would have the browser work out the style of every one of them anew, which holds the thread of an 8 MB page
 * for most of a second; and it does so once for each highlight that has a rule for them.
 * @param {number} tabId
 * @param {unknown} wanted `p cd-1` and the like, from a page's process
 * @param {import("../stores/settings.js").Colours} colours
 */
export async function dress(tabId, wanted, colours) {
  /** The names of elements by highlight. @type {Map<string, string[]>} */
  const names = new Map();
  for (const pair of (Array.isArray(wanted) ? wanted : []).slice(0, MAX_PAIRS)) {
    const [, name, highlight] = /^([a-z][\w-]{0,60}) (cd-\d)$/i.exec(String(pair)) ?? [];
    if (name && highlight) names.set(highlight, [...(names.get(highlight) ?? []), name]);
  }
  if (names.size === 0) return;
  const rules = `${await sheetAtHand()}\n${pageColours(colours, DEFAULT_COLOURS)}`;
  const css = rules.replace(/::highlight\((cd-\d)\)(\s*\{[^}]*\})/g, (_, highlight, body) => {
    const selectors = (names.get(highlight) ?? []).map((name) => `${name}::highlight(${highlight})`);
    return selectors.length > 0 ? selectors.join(", ") + body : "";
  });
  await chrome.scripting.insertCSS({ target: { tabId }, css });
}

/** Gives marks that have come to stand in other elements since their style. @param {number} tabId */
export async function dressAgain(tabId) {
  const { colours } = await settings();
  const names = await inMarkedPage(
    tabId,
    (/** @type {string} */ colours) => globalThis.copydesk?.marks?.undressed(colours),
    [JSON.stringify(colours)],
  );
  await dress(tabId, names, colours);
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

/**
 * As `inPage`, in a page that had marks: one that was left since has none, and that is no failure.
 * @type {typeof inPage}
 */
export const inMarkedPage = (tabId, func, args) => inPage(tabId, func, args).catch(() => undefined);

/**
 * Whether our scripts are in the document that a tab shows now. An element of the page's may have their name, but is no
 * function.
 * @param {number} tabId
 */
export async function hasMarks(tabId) {
  return (await inMarkedPage(tabId, () => typeof globalThis.copydesk?.paint === "function", [])) === true;
}

/**
 * Whether a tab shows the document of a reading still, with no later reading of it.
 * @param {number} tabId
 * @param {string} reading
 */
export async function isOfReading(tabId, reading) {
  return (await inMarkedPage(tabId, () => globalThis.copydesk?.prose?.reading?.() ?? null, [])) === reading;
}

/**
 * For this tab alone: a badge for all would be seen on pages it does not belong to.
 * @param {number} tabId @param {string} text @param {boolean} [light] dark on white: a credit is no match
 */
export async function badge(tabId, text, light = false) {
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text }),
    chrome.action.setBadgeBackgroundColor({ tabId, color: light ? "#ffffff" : "#1f4fa3" }),
    chrome.action.setBadgeTextColor({ tabId, color: light ? "#1f4fa3" : "#ffffff" }),
  ]).catch(() => {});
}
