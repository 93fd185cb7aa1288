// One page at the desk: read it, analyse it, paint the marks, keep the result.

import { all } from "../packs.js";
import { DeskError } from "../protocol.js";
import { kinds } from "../settings.js";
import { Engine, EngineError } from "../common/engine.js";
import { marksOf, onPage } from "../common/marks.js";
import { words } from "../common/words.js";
import { forget, store, stored } from "./results.js";

/** @typedef {import("../protocol.js").Result} Result */
/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../common/marks.js").Kinds} Kinds */
/** @typedef {import("../common/marks.js").PageMark} PageMark */

const SCRIPTS = ["common/snapshot.js", "content/marks.js"];
const STYLES = ["content/marks.css"];
/** What is kept of the list of removed passages: enough to look at, little beside the article. */
const REMOVALS = { count: 200, units: 160 };

/** Packs that the engine did not take: their bytes are not what they were. The others still count. @type {string[]} */
let damaged = [];

const engine = new Engine(async (desk) => {
  damaged = [];
  for (const { name, bytes } of await all()) {
    try {
      desk.addPack(name, bytes);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      damaged.push(name);
    }
  }
});

/** Runs under way, so that two requests for a tab are one run. @type {Map<number, Promise<Result>>} */
const running = new Map();

/**
 * Analyses a tab's page, or gives the result that still holds for it.
 * @param {number} tabId
 * @param {boolean} again whether to analyse it although there is a result
 */
export async function analyze(tabId, again) {
  const under = running.get(tabId);
  if (under) return under;
  const run = (async () => {
    const result = again ? null : await stored(tabId);
    return result && (await holds(tabId, result)) ? result : fresh(tabId);
  })();
  running.set(tabId, run);
  try {
    return await run;
  } finally {
    running.delete(tabId);
  }
}

/** Shows and hides kinds of marks on the page. @param {number} tabId @param {Kinds} kinds */
export async function setKinds(tabId, kinds) {
  await inMarkedPage(tabId, (/** @type {Kinds} */ kinds) => globalThis.copydesk?.show(kinds), [kinds]);
  return null;
}

/** Scrolls the page to a mark. @param {number} tabId @param {string} mark */
export async function showMark(tabId, mark) {
  return (await inMarkedPage(tabId, (/** @type {string} */ mark) => globalThis.copydesk?.scrollTo(mark) ?? false, [mark])) ?? false;
}

/** Takes the marks away and forgets the result. @param {number} tabId */
export async function clear(tabId) {
  await inMarkedPage(tabId, () => globalThis.copydesk?.clear(), []);
  await forget(tabId);
  await badge(tabId, "");
  return null;
}

/** The text of a report, to be shown beside an article. @param {string} library @param {string} id */
export async function reportText(library, id) {
  return (await engine.with((desk) => desk.reportText(library, id))) ?? null;
}

/** The library has changed: the next page is looked up in the new one. */
export async function libraryChanged() {
  engine.renew();
  return null;
}

/** Whether a result is still that of the page in the tab. @param {number} tabId @param {Result} result */
async function holds(tabId, result) {
  const state = await inMarkedPage(tabId, () => globalThis.copydesk?.state?.() ?? null, []);
  return state !== null && state !== undefined && state.url === result.url && (state.painted > 0 || result.painted === 0);
}

/** @param {number} tabId @returns {Promise<Result>} */
async function fresh(tabId) {
  const started = performance.now();
  await forget(tabId);
  const page = await read(tabId);
  const { outcome, analysis, anchors, packs } = await examine(page.snapshot, page.url);
  const marks = outcome === "article" ? onPage(analysis, anchors, marksOf(analysis, words)) : [];
  const { painted, dropped } = await paint(tabId, marks);
  /** @type {Result} */
  const result = {
    outcome,
    url: page.url,
    title: analysis.article?.title ?? page.title,
    analysis: { ...analysis, removals: shortened(analysis.removals ?? []) },
    painted,
    dropped,
    packs,
    damaged,
    milliseconds: Math.round(performance.now() - started),
  };
  await store(tabId, result);
  await badge(tabId, badgeOf(result));
  return result;
}

/** Takes the page's snapshot. @param {number} tabId */
async function read(tabId) {
  try {
    await chrome.scripting.executeScript({ target: { tabId }, files: SCRIPTS });
  } catch (error) {
    // Browsers have many words for it: settings pages, stores, other extensions' pages, PDF viewers.
    throw new DeskError("forbidden", error instanceof Error ? error.message : String(error));
  }
  const page = await inPage(tabId, () => globalThis.copydesk.read(), []);
  if (!page) throw new DeskError("gone", "The page went away while it was read.");
  return page;
}

/** @param {string} snapshot @param {string} url */
async function examine(snapshot, url) {
  try {
    return await engine.with((desk) => ({
      ...desk.analyze(snapshot, { url, explain: true }),
      packs: desk.packs().length,
    }));
  } catch (error) {
    if (error instanceof EngineError) throw new DeskError("engine", error.message);
    throw error;
  }
}

/** @param {number} tabId @param {PageMark[]} marks */
async function paint(tabId, marks) {
  const nothing = { painted: 0, dropped: 0 };
  if (marks.length === 0) return nothing;
  const target = { tabId };
  // A second sheet on top of the first would do no harm, but they would add up.
  await chrome.scripting.removeCSS({ target, files: STYLES }).catch(() => {});
  await chrome.scripting.insertCSS({ target, files: STYLES });
  const shown = await kinds();
  const call = (/** @type {PageMark[]} */ marks, /** @type {Kinds} */ kinds) => globalThis.copydesk.paint(marks, kinds);
  return (await inPage(tabId, call, /** @type {[PageMark[], Kinds]} */ ([marks, shown]))) ?? nothing;
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
async function inPage(tabId, func, args) {
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args });
  return /** @type {Awaited<R> | undefined} */ (frame?.result);
}

/** @param {NonNullable<Analysis["removals"]>} removals */
function shortened(removals) {
  return removals.slice(0, REMOVALS.count).map((removal) => ({ ...removal, text: removal.text.slice(0, REMOVALS.units) }));
}

/** The number of quotations, or W where a report shares words with the article. @param {Result} result */
function badgeOf({ outcome, analysis }) {
  if (outcome !== "article") return "";
  if (["verbatim", "lightEdit", "partial"].includes(analysis.wire.tier)) return "W";
  return analysis.quotations.length > 0 ? String(Math.min(analysis.quotations.length, 99)) : "";
}

/** As `inPage`, in a page that had marks: one that was left since has none, and that is no failure. @type {typeof inPage} */
const inMarkedPage = (tabId, func, args) => inPage(tabId, func, args).catch(() => undefined);

/** For this tab alone: a badge for all would be seen on pages it does not belong to. @param {number} tabId @param {string} text */
async function badge(tabId, text) {
  await chrome.action.setBadgeText({ tabId, text }).catch(() => {});
  await chrome.action.setBadgeBackgroundColor({ tabId, color: "#1f4fa3" }).catch(() => {});
}
