// The reader view shows the article as it was analysed, word for word, with its marks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, isDrawn, press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

for (const page of ["samples/wire-copy.html", "fixtures/unicode.html", "fixtures/markup.html"]) {
  test(`the reader view of ${page}`, async () => {
    const tab = await desk.page(page, "strict");
    const { popup, tabId, result } = await press(tab);
    await popup.close();
    const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
    await isDrawn(reader);

    assert.equal(await textOf(reader, "#article h1"), result.title);
    const { blocks, marks } = await drawn(reader);
    const { article, quotations, opinions } = result.analysis;
    assert.deepEqual(
      blocks,
      article?.blocks.map(({ text }) => text),
    );
    const squashed = (/** @type {string} */ text) => text.replace(/\s+/g, "");
    quotations.forEach(({ text }, q) => assert.equal(squashed(marks[`q${q}`] ?? ""), squashed(text)));
    opinions.forEach(({ text }, o) => assert.equal(marks[`o${o}`], text));
    assert.equal(
      await reader.$$eval("#article :is(img, script, b, iframe)", (all) => all.length),
      0,
      "the page's markup came along",
    );
    await reader.close();
    await tab.close();
  });
}

test("keys switch kinds and go from mark to mark", async () => {
  const tab = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(tab);
  await popup.close();
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await reader.bringToFront();
  await isDrawn(reader);
  await reader.keyboard.press("q");
  await reader.waitForSelector('[data-kind="quotations"][aria-pressed="false"]');
  await reader.keyboard.press("q");
  await reader.waitForSelector('[data-kind="quotations"][aria-pressed="true"]');
  // A choice is written behind the press; a page that is closed before that takes it along.
  await until(
    () =>
      reader.evaluate(
        async () => /** @type {any} */ ((await chrome.storage.local.get("kinds")).kinds)?.quotations === true,
      ),
    "the choice to be kept",
  );
  await reader.close();
  await tab.close();
});

test("a paragraph runs as its own words do, whatever the language of the labels of its marks", async () => {
  const tab = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(tab);
  await popup.close();
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await isDrawn(reader);
  const turned = await reader.evaluate(() => {
    document.documentElement.dir = "rtl";
    for (const label of document.querySelectorAll("#article .label")) label.textContent = "اقتباس: ";
    return document.querySelectorAll("#article [data-block]:dir(rtl)").length;
  });
  assert.equal(turned, 0);
  await reader.close();
  await tab.close();
});

test("a reader view whose tab is gone says so", async () => {
  const reader = await desk.own("reader/reader.html?tab=999999");
  await reader.waitForSelector("#article .missing");
  await reader.close();
});
