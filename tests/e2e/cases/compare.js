// The comparison: an article beside a report, in the extension and in the demo, by hand and by keyboard.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { press, textOf } from "../asks.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

/** The words of one kind in a column, joined. @param {import("puppeteer-core").Page} page @param {string} selector */
const wordsOf = (page, selector) => page.$$eval(selector, (all) => all.map((element) => element.textContent).join(" "));

test("an article beside a report", async () => {
  const library = await desk.own("library/library.html");
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await library.waitForSelector("#file")
  );
  await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await library.waitForSelector(".pack");

  const article = await desk.page("samples/light-edit.html", "strict");
  const { popup, tabId, result } = await press(article);
  await popup.waitForSelector(".wire-card .compare");
  await popup.close();
  const [match] = result.analysis.wire.matches;
  assert.ok(match);

  const page = await desk.own(`compare/compare.html?tab=${tabId}&match=0`);
  await page.bringToFront();
  await page.waitForSelector(".columns mark");
  assert.match(await textOf(page, ".lead"), new RegExp(`^${match.commonSentences} of ${match.sentences} sentences`));
  // Every passage stands on both sides, word for word.
  for (const [
    p,
    {
      article: { block, start, end },
      reportText,
    },
  ] of match.passages.entries()) {
    const here = result.analysis.article?.blocks[block]?.text.slice(start, end);
    assert.equal(await textOf(page, `.text:first-child mark[data-passage="${p}"]`), here);
    assert.equal(await textOf(page, `.text:last-child mark[data-passage="${p}"]`), reportText);
  }
  const drawn = await wordsOf(page, ".text:first-child p:not(.side)");
  assert.equal(drawn, result.analysis.article?.blocks.map(({ text }) => text).join(" "), "the article is not whole");
  await page.waitForSelector(".ribbons path");
  // A printout has the address and the legend over it.
  assert.ok((await textOf(page, "#print-head .provenance")).includes(result.url));
  assert.equal((await page.$$("#print-head .legend mark")).length, 2);

  await page.keyboard.press("n");
  await page.waitForSelector('.text:first-child mark.current[data-passage="0"]');
  await page.waitForSelector('.text:last-child mark.current[data-passage="0"]');
  await page.keyboard.press("p");
  await page.waitForSelector(`.text:first-child mark.current:not([data-passage="0"])`);
  await page.focus('.text:last-child mark[data-passage="0"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('.text:first-child mark.current[data-passage="0"]');
  await page.focus('.filters button[value="there"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('.comparison[data-filter="there"] button[value="there"][aria-pressed="true"]');
  await page.close();

  // A comparison whose tab is gone says so.
  const gone = await desk.own("compare/compare.html?tab=999999&match=0");
  await gone.waitForSelector(".missing");
  await gone.close();
  await library.bringToFront();
  await library.locator(".pack .acts button.remove").click();
  await library.locator(".pack .acts button.strong").click();
  await library.waitForSelector("#packs > p");
  await library.close();
  await article.close();
});

test("the demo page puts an article beside a report", async () => {
  const page = await desk.tab();
  await page.goto(server.url("www/index.html#light-edit"));
  // Nothing is drawn in a tab behind another.
  await page.bringToFront();
  await page.waitForSelector(".wire-card .compare");
  await page.click(".wire-card .compare");
  await page.waitForSelector("#compare[open] .columns mark");
  await page.waitForSelector("#compare .ribbons path");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#compare:not([open])");
  await page.close();
});
