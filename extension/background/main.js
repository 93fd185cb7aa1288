// The background: hears what the extension's pages and its scripts in a page ask, and what becomes of tabs. Nothing is
// kept here between two events but caches; results are in storage.session, packs in IndexedDB.

import { DeskError, isPageRequest, isRequest } from "../protocol.js";
import { analyze, choose, clear, compareAgain, openCard, setKinds, showMark, showStrip, step, undo } from "./desk.js";
import { getReady, libraryChanged } from "./examine.js";
import { declaredFeeds } from "./feeds.js";
import "./install.js";
import { forget } from "./results.js";
import { forgetPrivate } from "../stores/sites.js";
import { NotRead } from "../stores/store.js";
import { answerPage, loaded } from "./visits.js";

/** @typedef {import("../protocol.js").Request} Request */
/** @typedef {import("../protocol.js").Answer} Answer */
/** @typedef {import("../protocol.js").Answers} Answers */

/** The origin of the extension's own pages: only they may ask for any tab. */
const OWN_ORIGIN = new URL(chrome.runtime.getURL("")).origin;

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  // `sender.url` can be forged by a page's process; `origin` cannot.
  if (sender.origin === OWN_ORIGIN) {
    answer(message).then(respond);
    return true;
  }
  // Our scripts in a page. Its process may have been taken over, so they are believed no more than the page is.
  const { tab, frameId, origin = "" } = sender;
  if (tab?.id === undefined || frameId !== 0 || !isPageRequest(message)) return false;
  answerPage({ ...tab, id: tab.id }, origin, message).then(respond, () => respond(null));
  return true;
});

chrome.commands?.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  const { id, index } = tab;
  if (command === "next-mark" || command === "previous-mark")
    step(id, command === "next-mark" ? 1 : -1).catch(() => {});
  if (command === "mark-selection") choose(id).catch(() => {});
  if (command !== "open-reader") return;
  // A page without a result is opened all the same: the reader says why there is none.
  analyze(id, false)
    .catch(() => {})
    .then(() => {
      chrome.tabs.create({
        url: chrome.runtime.getURL(`reader/reader.html?tab=${id}`),
        index: index + 1,
        openerTabId: id,
      });
    });
});

chrome.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === "mark-selection" && tab?.id !== undefined) choose(tab.id, true).catch(() => {});
});

chrome.tabs.onRemoved.addListener((tabId) => {
  forget(tabId);
});
// Firefox for Android has no windows, keys or menus.
(chrome.windows ?? chrome.tabs).onRemoved.addListener(() => {
  forgetPrivate();
});
chrome.tabs.onUpdated.addListener((tabId, { status }, tab) => {
  if (status === "complete") loaded(tabId, tab.url);
});

/** @param {unknown} message @returns {Promise<Answer>} */
async function answer(message) {
  try {
    if (!isRequest(message)) throw new DeskError("request", "Not a request.");
    return { ok: true, value: await handle(message) };
  } catch (error) {
    const code = error instanceof DeskError ? error.code : error instanceof NotRead ? "store" : "internal";
    return { ok: false, failure: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

/** @param {Request} request @returns {Promise<Answers[keyof Answers]>} */
async function handle(request) {
  switch (request.type) {
    case "analyze":
      return analyze(request.tabId, request.again);
    case "kinds":
      return setKinds(request.tabId, request.kinds);
    case "strip":
      return showStrip(request.tabId);
    case "show":
      return showMark(request.tabId, request.mark);
    case "open":
      return openCard(request.tabId, request.mark);
    case "step":
      return step(request.tabId, request.by);
    case "takeBack":
      return undo(request.tabId, request.entry);
    case "choose":
      return choose(request.tabId);
    case "clear":
      return clear(request.tabId);
    case "feeds":
      return declaredFeeds(request.tabId);
    case "ready":
      getReady();
      return null;
    case "libraryChanged":
      libraryChanged();
      compareAgain();
      return null;
  }
}
