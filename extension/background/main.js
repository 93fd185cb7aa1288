// The background: hears what the extension's pages ask, and what becomes of tabs. Nothing is kept here between two events
// but caches; results are in storage.session, packs in IndexedDB.

import { DeskError, isRequest } from "../protocol.js";
import { analyze, clear, libraryChanged, reportText, setKinds, showMark } from "./desk.js";
import { forget } from "./results.js";

/** @typedef {import("../protocol.js").Request} Request */
/** @typedef {import("../protocol.js").Answer} Answer */
/** @typedef {import("../protocol.js").Answers} Answers */

/** The origin of the extension's own pages: nobody else is answered. */
const OWN_ORIGIN = new URL(chrome.runtime.getURL("")).origin;

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  // `sender.url` can be forged by a page's process; `origin` cannot.
  if (sender.id !== chrome.runtime.id || sender.origin !== OWN_ORIGIN) return false;
  answer(message).then(respond);
  return true;
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command !== "open-reader" || tab?.id === undefined) return;
  const { id, index } = tab;
  // A page without a result is opened all the same: the reader says why there is none.
  analyze(id, false).catch(() => {}).then(() => {
    chrome.tabs.create({ url: chrome.runtime.getURL(`reader/reader.html?tab=${id}`), index: index + 1, openerTabId: id });
  });
});

chrome.tabs.onRemoved.addListener((tabId) => { forget(tabId); });
chrome.tabs.onUpdated.addListener((tabId, { status }) => { if (status === "loading") forget(tabId); });

/** @param {unknown} message @returns {Promise<Answer>} */
async function answer(message) {
  try {
    if (!isRequest(message)) throw new DeskError("request", "Not a request.");
    return { ok: true, value: await handle(message) };
  } catch (error) {
    const failure = error instanceof DeskError
      ? { code: error.code, message: error.message }
      : { code: /** @type {const} */ ("internal"), message: error instanceof Error ? error.message : String(error) };
    return { ok: false, failure };
  }
}

/** @param {Request} request @returns {Promise<Answers[keyof Answers]>} */
async function handle(request) {
  switch (request.type) {
    case "analyze":
      return analyze(request.tabId, request.again);
    case "kinds":
      return setKinds(request.tabId, request.kinds);
    case "show":
      return showMark(request.tabId, request.mark);
    case "clear":
      return clear(request.tabId);
    case "report":
      return reportText(request.library, request.id);
    case "libraryChanged":
      return libraryChanged();
  }
}
