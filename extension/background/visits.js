// Pages that are looked at without a press of the button: on sites that the reader chose for it, and where an article took
// another's place under marks that the reader asked for.

import { hostOf, site } from "../sites.js";
import { cardOf } from "./cards.js";
import { analyze, clear, correct, hideKind } from "./desk.js";
import { hasMarks } from "./page.js";
import { amend, forget, stored } from "./results.js";

/** @typedef {import("../protocol.js").PageRequest} PageRequest */

/**
 * A tab has loaded, be it another document or the same one with another address. A result goes with its document. The address is
 * told only where the reader gave a permission.
 * @param {number} tabId @param {string | undefined} url
 */
export async function loaded(tabId, url) {
  if (!(await hasMarks(tabId))) await forget(tabId);
  const host = hostOf(url);
  if (!host || !(await site(host)).always) return;
  await analyze(tabId, false).catch(() => {});
}

/**
 * Answers the scripts in a tab's page. What they may ask is of that tab alone.
 * @param {chrome.tabs.Tab & { id: number }} tab
 * @param {PageRequest} request
 */
export async function answerPage(tab, request) {
  const { id } = tab;
  switch (request.type) {
    case "card": {
      const result = await stored(id);
      return result && cardOf(result, request.mark);
    }
    case "correct":
      return correct(tab, request.mark, request.verdict);
    case "hide":
      return hideKind(id, request.kind);
    case "kept": {
      const { url, painted, dropped, robbed } = request;
      return amend(id, { url, painted, dropped, robbed });
    }
    case "moved":
      return analyze(id, true).then(() => true, async () => {
        await clear(id);
        return false;
      });
    case "back":
      return analyze(id, false).then(() => true, () => false);
  }
}
