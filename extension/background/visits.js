// Pages that are looked at without a press of the button: on sites that the reader chose for it, and where an article
// took another's place under marks that the reader asked for.

import { kept } from "../stores/kept.js";
import { hostOf, site } from "../stores/sites.js";
import { putBeside } from "./beside.js";
import { cardOf, formsOf, toldNote } from "./cards.js";
import { annotate, analyze, badgeOf, clear, correct, hideKind, leave, markOwn, undo } from "./desk.js";
import { badge, dressAgain } from "./page.js";
import { amend } from "./results.js";

/** @typedef {import("../protocol.js").PageRequest} PageRequest */

/**
 * A tab has loaded, be it another document or the same one with another address. A result goes with its document. The
 * address is told only where the reader gave a permission.
 * @param {number} tabId @param {string | undefined} url
 */
export async function loaded(tabId, url) {
  await leave(tabId);
  const host = hostOf(url);
  if (!host || !(await site(host)).always) return;
  await analyze(tabId, false).catch(() => {});
}

/**
 * Answers the scripts in a tab's page. What they may ask is of that tab alone, and of a result only where it is that of
 * a page of the same origin: a tab may have gone on while its message was under way.
 * @param {chrome.tabs.Tab & { id: number }} tab
 * @param {string} origin the sender's, as the browser tells it
 * @param {PageRequest} request
 */
export async function answerPage(tab, origin, request) {
  const { id } = tab;
  const result = await kept(id);
  // A sandboxed page has no origin of its own: then the browser's word on what the tab shows stands for it.
  const from = origin === "null" && tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).origin : origin;
  const own = result !== null && isOf(result.url, from) ? result : null;
  switch (request.type) {
    case "card":
      return own && cardOf(own, request.mark);
    case "compare":
      return own && putBeside(tab, cardOf(own, request.mark));
    case "forms":
      return own && formsOf(own, request.mark);
    case "note":
      return own && toldNote(own, request.mark);
    case "correct":
      return own !== null && correct(tab, request.mark, request.verdict);
    case "mark":
      return own !== null && markOwn(tab, request);
    case "annotate":
      return own !== null && annotate(tab, request.entry, request.note);
    case "takeBack":
      return own !== null && undo(id, request.entry);
    case "hide":
      return own && hideKind(id, request.kind);
    case "kept": {
      // An address of another site would name it as the article's, and its corrections as the reader's.
      if (!own || !isOf(request.url, from)) return null;
      const { url, painted, dropped, robbed, changed, folded } = request;
      await badge(id, ...badgeOf({ ...own, painted, dropped }));
      // Marks may stand in elements of other names now.
      await dressAgain(id).catch(() => {});
      await amend(id, { url, painted, dropped, robbed, changed, folded });
      // The tab may have gone on meanwhile, and the badge with it.
      if ((await kept(id)) === null) await badge(id, "");
      return null;
    }
    case "dress":
      if (own) await dressAgain(id).catch(() => {});
      return null;
    case "moved":
      // The tab may show another site by now: that is looked at when the reader asks for it.
      if (result !== null && own === null) return false;
      return analyze(id, true).then(
        () => true,
        async () => {
          await clear(id);
          return false;
        },
      );
    case "back":
      if (result !== null && own === null) return false;
      return analyze(id, false).then(
        () => true,
        () => false,
      );
  }
}

/**
 * Whether a page's address is of an origin. Files have none that could be compared; a page of the web cannot have such
 * an address.
 * @param {string} url
 * @param {string} origin
 */
function isOf(url, origin) {
  if (!URL.canParse(url)) return false;
  const { origin: own, protocol } = new URL(url);
  if (origin === "null" || origin === "" || origin.startsWith("file:"))
    return protocol !== "https:" && protocol !== "http:";
  return own === origin;
}
