// A page with everything done to it that a reader can have the extension do there, and what was asked for that the page
// does not ask for by itself.

import { ask, kept } from "./asks.js";
import { settled } from "./patience.js";
import { quiet } from "./quiet.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./browser.js").Desk} Desk */
/** @typedef {import("./browser.js").Policy} Policy */

/**
 * Presses the button on a page, steps through its marks and hands over its pictures. Returns what was found there.
 * @param {Desk} desk @param {Page} page
 */
async function pressEverything(desk, page) {
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
  await popup.close();
  return result?.outcome ?? "none";
}

/** Has another page before a page for a moment, as the popup is in Firefox. @param {Desk} desk */
async function pressNothing(desk) {
  const other = await desk.own("options/options.html");
  await other.close();
  return "none";
}

/**
 * Opens a page and closes it again. Returns all that was asked for meanwhile, and which of it came after something was
 * done to the page.
 * @param {Desk} desk @param {string} file @param {Policy} policy
 * @param {(desk: Desk, page: Page) => Promise<string>} act
 */
async function lived(desk, file, policy, act) {
  const { server } = desk;
  const page = await desk.tab();
  const from = server.log.length;
  const own = `?${++desk.opened}`;
  // A picture that never comes keeps some pages from ever having loaded.
  const opening = page.goto(server.url(file, policy) + own, { waitUntil: "domcontentloaded" });
  await settled(opening, `${file} to open`);
  await quiet(desk, page);
  const then = server.log.length;
  const outcome = await act(desk, page);
  await quiet(desk, page);
  // Some pages ask for themselves once more, and each has an address of its own here.
  const asked = (/** @type {number} */ at) => server.log.slice(at).map((target) => target.replace(own, ""));
  const [all, later] = [asked(from), asked(then)];
  await page.close();
  return { all, later, outcome };
}

/** How often a target was asked for. @param {string[]} list @param {string} target */
const count = (list, target) => list.filter((one) => one === target).length;

/**
 * Presses the button on a page and more, and tells what was asked for because of it: what the same page does not ask
 * for, or not so often, when nobody presses.
 * @param {Desk} desk @param {string} file @param {Policy} policy
 * @param {(desk: Desk, page: Page) => Promise<string>} [act] what is done to the page
 */
export async function askedByPress(desk, file, policy, act = pressEverything) {
  const { all, later, outcome } = await lived(desk, file, policy, act);
  if (later.length === 0) return { requests: [], own: 0, outcome };
  const without = await lived(desk, file, policy, pressNothing);
  const requests = later.filter(
    (target) => !without.later.includes(target) && count(all, target) > count(without.all, target),
  );
  return { requests, own: later.length - requests.length, outcome };
}
