// A page with everything done to it that a reader can have the extension do there, and what was asked for on the way.

import { ask, kept } from "./asks.js";
import { settled, until } from "./patience.js";

/** @typedef {import("./browser.js").Desk} Desk */
/** @typedef {import("../../extension/protocol.js").Answer} Answer */

/** How long nothing must have been asked for before a page counts as loaded, in milliseconds. */
const QUIET_MS = 250;

/** Waits until nothing more is asked for: a page that loads does so by itself. @param {Desk} desk */
async function quiet({ server }) {
  let before = -1;
  await until(async () => {
    if (server.log.length === before) return true;
    before = server.log.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    return false;
  }, "the page to load");
}

/**
 * Opens a page, presses the button, steps through marks and hands over its pictures. Returns what was asked for from
 * the press on.
 * @param {Desk} desk @param {string} file @param {import("./browser.js").Policy} policy
 */
export async function pressEverything(desk, file, policy) {
  const page = await desk.tab();
  // A picture that never comes keeps some pages from ever having loaded.
  const opening = page.goto(`${desk.server.url(file, policy)}?${++desk.opened}`, { waitUntil: "domcontentloaded" });
  await settled(opening, `${file} to open`);
  await quiet(desk);
  const from = desk.server.log.length;
  const popup = await desk.popup(page);
  const tabId = await desk.tabId(popup, page);
  await popup.waitForSelector(".state:not([data-state=working]), .title");
  const result = await kept(popup, tabId);
  if (result?.outcome === "article") {
    await popup.evaluate(async (tabId) => {
      await chrome.scripting.executeScript({ target: { tabId }, files: ["content/pictures.js"] });
      await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          const { marks, pictures, redraw } = globalThis.copydesk;
          pictures();
          redraw();
          marks.inOrder();
          marks.folded();
        },
      });
    }, tabId);
    await ask(popup, { type: "strip", tabId });
  }
  // What was asked for is in the log before this is.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const requests = desk.server.log.slice(from);
  await popup.close();
  await page.close();
  return { requests, outcome: result?.outcome ?? "none" };
}
