// The popup says what the analysis holds, and its buttons do what they say.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expected, kept, marked, painted, press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

test("who said what, and the author's own view", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, result } = await press(page);
  await popup.waitForSelector(".person");

  assert.equal(await textOf(popup, "#main h1"), result.title);
  const { quotations, opinions } = result.analysis;
  assert.ok(quotations.length > 0 && opinions.length > 0, "the sample shows neither");
  const speakers = new Set(quotations.map((quotation) => quotation.speaker));
  assert.equal((await popup.$$(".person")).length, speakers.size);
  const names = await popup.$$eval(".person:not(.unnamed) bdi", (all) => all.map((name) => name.textContent));
  assert.deepEqual(new Set(names), new Set([...speakers].filter((speaker) => speaker !== null)));
  const said = await popup.$$eval(".said .words", (all) => all.map((words) => words.textContent ?? ""));
  // How the gap in a broken quotation is shown is a matter of looks.
  const plain = (/** @type {string[]} */ texts) => texts.map((text) => text.replace(/[\s…]+/g, " ")).toSorted();
  assert.deepEqual(plain(said), plain([...quotations, ...opinions].map(({ text }) => text)));
  await popup.close();
  await page.close();
});

test("a kind of mark is switched off, and on again", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, result } = await press(page);
  const all = expected(result.analysis);
  for (const [pressed, words] of /** @type {const} */ ([
    ["false", ""],
    ["true", all.opinion],
  ])) {
    await popup.locator('[data-kind="opinions"]').click();
    await popup.waitForSelector(`[data-kind="opinions"][aria-pressed="${pressed}"]`);
    await until(
      async () => (await painted(page)).opinion === words,
      `the opinions to be ${words ? "shown" : "hidden"}`,
    );
    assert.equal((await painted(page)).quotation, all.quotation, "another kind changed");
  }
  await popup.close();
  await page.close();
});

test("reported speech is switched off alone", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, result } = await press(page);
  const { quotation, reported } = expected(result.analysis);
  assert.ok(quotation && reported, "the sample has both");
  assert.equal(await marked(page, "cd-2"), reported);
  for (const [pressed, shown] of [
    ["false", ""],
    ["true", reported],
  ]) {
    await popup.locator('[data-kind="reported"]').click();
    await popup.waitForSelector(`[data-kind="reported"][aria-pressed="${pressed}"]`);
    await until(async () => (await marked(page, "cd-2")) === shown, "reported speech to be as chosen");
    assert.equal(await marked(page, "cd-1"), quotation);
  }
  await popup.close();
  await page.close();
});

test("a finding is shown in its place", async () => {
  const page = await desk.page("samples/turns-to-opinion.html", "strict");
  const { popup, result } = await press(page);
  await popup.locator('[data-mark="o0"]').click();
  const words = result.analysis.opinions[0]?.text.replace(/\s+/g, "");
  await until(async () => (await marked(page, "cd-0")) === words, "the passage to stand out");
  await popup.close();
  await page.close();
});

test("marks are cleared, and the result forgotten", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  // A page of ours to ask when the popup is gone. Opened later it would take the popup's focus and so close it.
  const own = await desk.own("options/options.html");
  const { popup, tabId } = await press(page);
  assert.ok(await kept(own, tabId));
  await popup.waitForSelector("#clear:not([hidden])");
  // The popup closes itself, so the press may find nobody to answer it.
  await popup.click("#clear").catch(() => {});
  await until(async () => (await kept(own, tabId)) === null, "the result to be forgotten");
  await until(async () => Object.values(await painted(page)).join("") === "", "the marks to go");
  await own.close();
  await popup.close().catch(() => {});
  await page.close();
});

test("marks that the page removes come back", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, result } = await press(page);
  const all = expected(result.analysis);
  await page.bringToFront();
  await page.evaluate(() => CSS.highlights.clear());
  assert.equal((await painted(page)).quotation, "");
  await until(async () => (await painted(page)).quotation === all.quotation, "the marks to come back");
  await popup.close().catch(() => {});
  await page.close();
});
