// What no page and no library gives so easily has its screen: a title without end, a crowd, names of two directions, no
// article, and libraries of nothing, of one report, of a million, and with a gap of 39 years.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { isDrawn, press, reload, textOf } from "../asks.js";
import { until } from "../patience.js";
import { bare, crowd, longTitle, mixed, stage } from "../staged.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../asks.js").Result} Result */
/** @typedef {import("puppeteer-core").ElementHandle<HTMLInputElement>} Input */

/** A window at 400 % zoom. */
const NARROW = { width: 320, height: 640 };
const tooWide = (/** @type {Page} */ page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * The panel and the reader view of a result that was changed.
 * @param {import("node:test").TestContext} t
 * @param {(result: Result) => Result} change
 */
async function shown(t, change) {
  const article = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId, result } = await press(article);
  await popup.close();
  const own = await desk.own("options/options.html");
  await stage(own, tabId, change(result));
  await own.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.setViewport(NARROW);
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await reader.setViewport(NARROW);
  await isDrawn(reader);
  t.after(async () => {
    for (const page of [panel, reader, article]) await page.close();
  });
  return { panel, reader, given: change(result) };
}

test("a title of 500 characters", async (t) => {
  const { panel, reader, given } = await shown(t, longTitle);
  await panel.waitForSelector(".person");
  for (const [page, heading] of /** @type {const} */ ([
    [panel, ".title h1"],
    [reader, "#article h1"],
  ])) {
    assert.equal(await textOf(page, heading), given.title);
    assert.equal(await tooWide(page), 0);
  }
});

test("300 speakers", async (t) => {
  const { panel, reader } = await shown(t, crowd);
  await panel.waitForSelector(".person");
  for (const page of [panel, reader]) {
    assert.equal((await page.$$(".person")).length, 300);
    const seen = await page.$$eval(".person", (all) => all.filter((person) => person.checkVisibility()).length);
    assert.equal(seen, 5, "they are not folded");
    assert.equal(await page.$eval(".section:has(.person) > .more > summary", (more) => more.textContent), "295 more");
    assert.equal(await tooWide(page), 0);
  }
});

test("names of two directions", async (t) => {
  const { panel, reader } = await shown(t, mixed);
  await panel.waitForSelector(".person");
  for (const page of [panel, reader]) {
    const first = await textOf(page, ".first");
    // What comes from the page keeps its own direction, and the sentence around it keeps the reader's.
    assert.match(first, /^Credits \u2068رويترز\u2069\./);
    assert.ok(
      await page.$$eval(".person h3", (all) => all.every((name) => name.querySelector("bdi"))),
      "a name is not isolated",
    );
    assert.equal(await tooWide(page), 0);
  }
});

test("no article", async (t) => {
  const { panel, reader } = await shown(t, bare);
  await panel.waitForSelector('[data-state="notArticle"]');
  assert.equal(await textOf(reader, "#article .missing h1"), "There is nothing to read here");
  assert.equal((await tooWide(panel)) + (await tooWide(reader)), 0);
});

test("a library of nothing, of one report, with a gap of 39 years, of a million", async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-screens-"));
  const library = await desk.own("library/library.html");
  t.after(async () => {
    fs.rmSync(folder, { recursive: true });
    await library.evaluate(async () => {
      await (await import(new URL("../stores/packs.js", location.href).href)).forgetAll();
      await chrome.runtime.sendMessage({ type: "libraryChanged" });
    });
    await library.close();
  });
  await library.setViewport(NARROW);
  await library.waitForSelector(".ways");
  assert.equal(await tooWide(library), 0);

  const add = async (/** @type {string} */ name, /** @type {string} */ published) => {
    const file = path.join(folder, name);
    const report = {
      id: name,
      agency: "Tarn Wire",
      title: "The ferry",
      published,
      text: `The ferry ${name} ran aground on a sandbank outside Harrow Bay.`,
    };
    fs.writeFileSync(file, JSON.stringify(report));
    const input = /** @type {Input} */ (await library.waitForSelector("#file"));
    await input.uploadFile(file);
    await until(
      () => library.$$eval(".pack h3", (all, name) => all.some(({ textContent }) => textContent === name), name),
      name,
    );
  };
  await add("now.jsonl", "2026-11-04T08:00:00Z");
  await until(async () => /No reports? between|1 report|Reports: 1/.test(await textOf(library, "main")), "the report");
  assert.equal(await tooWide(library), 0);

  await add("then.jsonl", "1987-02-26T08:00:00Z");
  await until(async () => (await library.$(".calendar .gap")) !== null, "the gap");
  assert.equal(await textOf(library, ".calendar .gap"), "No reports between Feb 1987 and Nov 2026");
  assert.equal(await tooWide(library), 0);

  const article = await desk.page("samples/turns-to-opinion.html");
  t.after(() => article.close());
  const compared = async (/** @type {RegExp} */ told) => {
    const { popup } = await press(article);
    await popup.waitForSelector(".coverage");
    const said = await textOf(popup, ".coverage");
    assert.match(said, told);
    await popup.close();
  };
  await compared(/2 reports of your library, Feb 26, 1987, Nov 4, 2026/);

  await library.bringToFront();
  await library.evaluate(async () => {
    const opened = indexedDB.open("library");
    const database = await new Promise((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const store = database.transaction("packs", "readwrite").objectStore("packs");
    const found = store.get("now.jsonl");
    await new Promise((resolve) => {
      found.onsuccess = () => {
        store.put({ ...found.result, info: { ...found.result.info, reports: 1_000_000 } }).onsuccess = resolve;
      };
    });
    database.close();
    await chrome.runtime.sendMessage({ type: "libraryChanged" });
  });
  await reload(library);
  await until(async () => /Reports: 1,000,000/.test(await textOf(library, "#packs")), "the million");
  assert.equal(await tooWide(library), 0);
  await article.reload();
  await compared(/1,000,001 reports of your library/);
});
