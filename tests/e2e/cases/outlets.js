// Two articles side by side: what both quote and what one, whose words each carries, what each kept of a report; and
// what cannot be compared.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").ElementHandle<HTMLInputElement>} Input */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-outlets-"));
after(() => fs.rmSync(folder, { recursive: true }));

/** A page that was looked at. @param {string} file */
async function looked(file) {
  const page = await desk.page(file);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  return { page, tabId, result };
}

/** The comparison of a tab, ready to choose. @param {number} tabId */
async function comparison(tabId) {
  const own = await desk.own(`compare/outlets.html?tab=${tabId}`);
  await own.bringToFront();
  await own.waitForSelector("body[aria-busy=false]");
  return own;
}

/** Chooses a tab by key. @param {Page} own @param {number} tabId */
async function choose(own, tabId) {
  await own.waitForSelector(`[data-tab="${tabId}"]`);
  await own.focus(`[data-tab="${tabId}"]`);
  await own.keyboard.press("Enter");
}

/** Waits for what the page says. @param {Page} own @param {RegExp} words */
const said = (own, words) => until(async () => words.test(await textOf(own, "#outcome")), `to be told ${words}`);

test("two tabs stand side by side: quotations, speakers, opinion and wire copy", async () => {
  const library = await desk.own("library/library.html");
  const input = /** @type {Input} */ (await library.waitForSelector("#file"));
  await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await library.waitForSelector(".pack");
  const one = await looked("samples/wire-copy.html");
  const other = await looked("samples/light-edit.html");
  const own = await comparison(one.tabId);
  await choose(own, other.tabId);
  await own.waitForSelector(".outlets");
  const [a, b] = [one.result.analysis, other.result.analysis];
  const counts = (await textOf(own, "#comparison .first")).match(/\d+/g)?.map(Number) ?? [];
  const [both = 0, here = 0, there = 0] = counts;
  assert.ok(both > 0, "two copies of one report have no quotation in common");
  assert.deepEqual([both + here, both + there], [a.quotations.length, b.quotations.length]);
  const titles = await own.$$eval(".heads h2", (all) => all.map(({ textContent }) => textContent));
  assert.deepEqual(titles, [one.result.title, other.result.title]);
  assert.equal((await own.$$(".rows > li")).length, both);
  // Every word of every quotation is there, once.
  const drawn = await own.$$eval(".said:is(.quoted, .reported)", (all) =>
    all.map(({ textContent }) => textContent).sort(),
  );
  assert.deepEqual(drawn, [...a.quotations, ...b.quotations].map(({ text }) => text).sort());
  const speakers = await own.$$eval(".voices tbody th", (all) => all.map(({ textContent }) => textContent));
  assert.ok(speakers.includes("Ilse Dorrin"));
  assert.ok((await own.$$(".kept .in-both")).length > 0, "neither kept what both kept of the report");
  await own.setViewport({ width: 390, height: 760 });
  const wide = await own.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(wide, false);
  const named = await own.$eval(".beside .side", (side) => side.checkVisibility());
  assert.ok(named, "a narrow window does not say whose words they are");
  // A page that is closed meanwhile leaves what was read, and says so.
  await other.page.close();
  await said(own, /closed or has moved on/);
  assert.equal((await own.$$(".rows > li")).length, both);
  await own.close();
  await one.page.close();
  await library.bringToFront();
  await library.locator(".pack .acts button.remove").click();
  await library.locator(".pack .acts button.strong").click();
  await library.waitForSelector("#packs > p");
  await library.close();
});

test("an article stands beside a saved one, and a bad file is refused", async () => {
  const one = await looked("samples/turns-to-opinion.html");
  const own = await comparison(one.tabId);
  assert.ok(await own.$eval("#choose", (part) => part.checkVisibility()));
  const input = /** @type {Input} */ (await own.waitForSelector("#file"));
  const bring = async (/** @type {string} */ name, /** @type {string} */ text) => {
    fs.writeFileSync(path.join(folder, name), text);
    await input.uploadFile(path.join(folder, name));
  };
  await bring("bad.json", "<html>");
  await said(own, /bad\.json.*not JSON/);
  const analysis = { ...one.result.analysis, url: "https://tidings.example/saved" };
  delete (/** @type {any} */ (analysis).removals);
  await bring("saved.json", JSON.stringify({ format: "copydesk-analysis", version: 1, analysis }));
  await own.waitForSelector(".outlets");
  assert.equal(await textOf(own, "#outcome"), "");
  assert.equal((await own.$$(".rows > li")).length, one.result.analysis.quotations.length);
  await own.close();
  await one.page.close();
});

test("what cannot be compared says why", async () => {
  const one = await looked("samples/turns-to-opinion.html");
  const front = await looked("fixtures/front-page.html");
  const own = await comparison(one.tabId);
  await choose(own, front.tabId);
  await said(own, /is not an article/);
  assert.equal((await own.$$(".outlets")).length, 0);
  // A tab that is looked at now comes into the list, and goes with the tab.
  const late = await looked("samples/opinion-column.html");
  await own.bringToFront();
  await own.waitForSelector(`[data-tab="${late.tabId}"]`);
  await own.evaluate((tabId) => {
    // The press comes when the tab is gone and the list does not know.
    const button = document.querySelector(`[data-tab="${tabId}"]`);
    Object.assign(globalThis, { press: () => /** @type {HTMLElement} */ (button).click() });
  }, late.tabId);
  await late.page.close();
  await own.waitForFunction((tabId) => !document.querySelector(`[data-tab="${tabId}"]`), { polling: 50 }, late.tabId);
  await own.evaluate(() => /** @type {any} */ (globalThis).press());
  await said(own, /was closed/);
  const gone = await comparison(999999);
  await said(gone, /was closed/);
  // A tab that nobody has looked at: the one of the comparison itself.
  const alone = await comparison(await desk.tabId(own, own));
  await said(alone, /not been looked at/);
  for (const page of [alone, gone, own, front.page, one.page]) await page.close();
});

test("a private tab does not stand beside an ordinary one", async () => {
  await desk.allowPrivate();
  const one = await looked("samples/turns-to-opinion.html");
  const own = await comparison(one.tabId);
  const { page, window } = await desk.privately(own, `${server.url("samples/opinion-column.html")}?apart`);
  const { popup, tabId } = await press(page);
  await popup.close();
  await own.bringToFront();
  await choose(own, tabId);
  await said(own, /private/);
  assert.equal((await own.$$(".outlets")).length, 0);
  assert.equal(await own.evaluate(() => document.title), "Copydesk");
  await own.evaluate((window) => chrome.windows.remove(window), window);
  await own.waitForFunction((tabId) => !document.querySelector(`[data-tab="${tabId}"]`), { polling: 50 }, tabId);
  await own.close();
  await one.page.close();
});
