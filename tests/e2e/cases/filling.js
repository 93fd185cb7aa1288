// An empty library is no dead end: from "not compared" to a first match, and back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** Empties the library and ends what fills it. @param {import("puppeteer-core").Page} own */
const emptied = (own) =>
  own.evaluate(async () => {
    await (await import(new URL("../stores/packs.js", location.href).href)).forgetAll();
    await chrome.storage.local.set({ remember: false });
    await chrome.runtime.sendMessage({ type: "libraryChanged" });
  });

test("from “not compared” two presses lead to a first match, open tabs are compared, and one press takes the samples out", async (t) => {
  const page = await desk.page("samples/wire-copy.html");
  const { popup, tabId, result } = await press(page);
  assert.equal(result.packs, 0);
  await popup.waitForSelector(".flag.empty button");
  await popup.close();
  // What the button opens.
  const library = await desk.own("library/library.html");
  t.after(async () => {
    await emptied(library);
    await library.close();
    await page.close();
  });
  await library.locator("#start button[data-way=waySamples]").click();
  await library.waitForSelector("#tried-card .wire-card.matched");
  assert.match(await textOf(library, "#tried-card"), /Port Merrin/);
  assert.match(await textOf(library, ".pack"), /Reports: 3\b/);
  await until(async () => (await kept(library, tabId))?.packs === 1, "the open tab to be compared");
  // What holds nothing of the reader's own still says how to fill it.
  await library.waitForSelector("#start button[data-way=waySamples][disabled]");
  await library.locator("#samples-remove").click();
  await library.waitForSelector("#tried[hidden]");
  await library.waitForSelector("#start button[data-way=waySamples]:not([disabled])");
  await until(async () => (await kept(library, tabId))?.packs === 0, "the open tab to be compared with nothing again");
});

test("a page that is kept by reading is compared with in tabs that had no answer", async (t) => {
  const first = await desk.page("samples/opinion-column.html");
  const unanswered = await press(first);
  await unanswered.popup.close();
  const library = await desk.own("library/library.html");
  t.after(async () => {
    await emptied(library);
    await library.close();
    await first.close();
  });
  await library.locator("#start button[data-way=wayKeep]").click();
  await library.waitForSelector("#start button[data-way=wayKeep][disabled]");
  const credits = await desk.page("samples/wire-copy.html", "strict");
  await (await press(credits)).popup.close();
  await until(async () => (await kept(library, unanswered.tabId))?.packs === 1, "the first tab to be compared");
  await credits.close();
});
