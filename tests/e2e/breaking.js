// What tests of faults have in common: an article whose traces are wiped at the end, and functions of the browser that
// fail.

import assert from "node:assert/strict";
import { ask, press } from "./asks.js";
import { until } from "./patience.js";
import { desk } from "./session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/protocol.js").Result} Result */

/**
 * A tab with an article and a page of ours; what a test leaves in the stores goes with it.
 * @param {import("node:test").TestContext} t
 * @param {string} [file]
 */
export async function article(t, file = "samples/turns-to-opinion.html") {
  const own = await desk.own("library/library.html");
  const page = await desk.page(file);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  t.after(async () => {
    if (desk.family === "chromium") await desk.stopBackground(own);
    else await mended(own);
    await own.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      const { forgetAll } = await import(new URL("/stores/packs.js", location.href).href);
      await forgetAll();
      await chrome.runtime.sendMessage({ type: "libraryChanged" });
    });
    await page.close();
    await own.close();
  });
  const analyze = () => ask(own, { type: "analyze", tabId, again: true });
  return { own, page, tabId, result, analyze };
}

/**
 * Has a function of the background fail from now on.
 * @param {Page} own
 * @param {string} path where it is: `chrome.storage.local.set`
 * @param {string} name of the error
 */
export const failing = (own, path, name) =>
  desk.inBackground(
    own,
    (self, path, name) => {
      const [last, ...way] = path.split(".").reverse();
      const object = way.reverse().reduce((/** @type {any} */ at, /** @type {string} */ step) => at[step], self);
      const before = object[last];
      object[last] = () => {
        const error = new self.DOMException("there is no more room", name);
        if (path.includes("indexedDB") || path.includes("IDB")) throw error;
        return self.Promise.reject(error);
      };
      (self.mends ??= []).push(() => {
        object[last] = before;
      });
    },
    path,
    name,
  );

/** Undoes what `failing` did. @param {Page} own */
export const mended = (own) =>
  desk.inBackground(own, (self) => {
    const mends = self.mends ?? [];
    // It was made in the page that asked, and goes with it.
    delete self.mends;
    for (const mend of mends) mend();
  });

/** The result of an answer. @param {import("../../extension/protocol.js").Answer} answer @returns {Result} */
export function resultOf(answer) {
  assert.ok(answer.ok, JSON.stringify(answer));
  return /** @type {Result} */ (answer.value);
}

/** What the popup over a page says. @param {Page} page @param {string} selector @param {RegExp} words */
export async function says(page, selector, words) {
  const popup = await desk.popup(page);
  await until(
    async () =>
      words.test(await popup.evaluate((selector) => document.querySelector(selector)?.textContent ?? "", selector)),
    String(words),
  );
  await popup.close();
}
