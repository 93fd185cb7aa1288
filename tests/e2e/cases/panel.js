// The side panel: the same page module as the popup, beside the page, for the tab that is before the reader.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, cardOf, kept, marked, onPage, press, textOf } from "../asks.js";
import { PATIENCE, until } from "../patience.js";
import { desk } from "../session.js";

test("who speaks, and how much", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.waitForSelector(".person");
  const bars = await panel.$$eval(".person", (all) =>
    all.map((person) => ({
      name: person.querySelector("bdi")?.textContent ?? "",
      words: Number.parseInt(person.querySelector(".count")?.textContent ?? "", 10),
      bar: person.querySelector(".words-bar")?.getBoundingClientRect().width ?? 0,
      unnamed: person.classList.contains("unnamed"),
    })),
  );
  const { quotations } = result.analysis;
  const names = new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
  const named = bars.filter(({ unnamed }) => !unnamed);
  assert.deepEqual(new Set(named.map(({ name }) => name)), names);
  // Those with most words come first; then, folded, the names that no quotation is certain of.
  const isSure = (/** @type {string} */ name) => quotations.some(({ speaker, certain }) => speaker === name && certain);
  const order = named.toSorted((a, b) => Number(isSure(b.name)) - Number(isSure(a.name)) || b.words - a.words);
  assert.deepEqual(
    named.map(({ words }) => words),
    order.map(({ words }) => words),
    "the order is another",
  );
  assert.equal(
    bars.at(-1)?.unnamed,
    quotations.some(({ speaker }) => speaker === null),
  );
  for (const { name, words, bar } of bars) {
    const said = quotations.filter(({ speaker }) => (speaker ?? "Speaker not named") === name);
    assert.equal(
      words,
      said
        .map(({ text }) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu)?.length ?? 0)
        .reduce((sum, count) => sum + count),
      name,
    );
    const most = bars.reduce((a, b) => (a.words > b.words ? a : b));
    assert.ok(Math.abs(bar / most.bar - words / most.words) < 0.02, `the bar of ${name} is ${bar} wide`);
  }
  await panel.close();
  await page.close();
});

test("shares of the text, counted from what was found", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.waitForSelector(".glance .strip");
  const { article, opinions } = result.analysis;
  const all = article?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  const share = opinions.reduce((sum, { start, end }) => sum + end - start, 0) / all;
  const told = Number.parseInt(await textOf(panel, '[data-kind="opinions"] .share'), 10);
  assert.ok(Math.abs(told - share * 100) < 1, `${told} % is not ${share}`);
  const others = await panel.$$eval(".kind .share", (all) =>
    all.map((part) => Number.parseInt(part.textContent ?? "", 10)),
  );
  const unmarked = await textOf(panel, ".glance .rest");
  assert.equal(
    others.reduce((sum, part) => sum + part, 0) + Number.parseInt(unmarked, 10),
    100,
    "the shares do not come to 100",
  );
  assert.ok(unmarked.endsWith("Unmarked does not mean true."));
  await panel.close();
  await page.close();
});

test("the first line is the finding, and the flag says what is credited and compared", async () => {
  const page = await desk.page("samples/wire-copy.html");
  const { popup, result } = await press(page);
  await popup.waitForSelector("#main .first");
  // "A wire agency feed" says nothing beside a name.
  const named = result.analysis.credits.filter(({ kind, unnamed }) => kind === "text" && !unnamed);
  const agency = [...new Set(named.map(({ agency }) => agency))].join(", ");
  assert.notEqual(agency, "");
  const first = await textOf(popup, "#main .first");
  assert.ok(first.startsWith(`Credits ${agency}.`), first);
  const order = await popup.$$eval("#main > *", (all) => all.map(({ className }) => className.split(" ")[0]));
  assert.deepEqual(order.slice(0, 3), ["title", "first", "flags"]);
  assert.equal(await textOf(popup, ".flag.credited .words"), `The page credits ${agency}`);
  assert.ok(await popup.$(".flag.empty, .flag.matched"), "nothing is said of the comparison");
  await popup.close();
  await page.close();
});

test("a finding leads to its place, and keys go from mark to mark", async () => {
  const page = await desk.page("samples/turns-to-opinion.html", "strict");
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.locator('[data-mark="o1"]').click();
  const words = result.analysis.opinions[1]?.text.replace(/\s+/g, "");
  await until(async () => (await marked(page, "cd-0")) === words, "the passage to stand out");
  await panel.keyboard.press("n");
  await until(async () => (await onPage(panel, tabId)).mark !== null, "a card");
  const first = (await onPage(panel, tabId)).mark;
  await panel.bringToFront();
  await panel.keyboard.press("n");
  await until(async () => (await onPage(panel, tabId)).mark !== first, "the next card");
  await panel.keyboard.press("p");
  await cardOf(panel, tabId, first);
  await panel.close();
  await page.close();
});

test("a page that was not looked at says so, and is shown once it was", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const any = await desk.own("options/options.html");
  await page.bringToFront();
  const popup = await desk.popup(page);
  const tabId = await desk.tabId(popup, page);
  await until(() => kept(popup, tabId), "a result");
  await ask(popup, { type: "clear", tabId });
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.waitForSelector('[data-state="panelAsk"]');
  // The button was pressed on this page, so the panel may ask for it, too.
  await panel.locator('[data-state="panelAsk"] button').click();
  await panel.waitForSelector(".person");
  await any.close();
  await panel.close();
  await page.close();
});

test(
  "the panel beside the page goes with the tab",
  { skip: desk.family === "firefox" && "no protocol sees Firefox's sidebar" },
  async () => {
    const page = await desk.page("samples/turns-to-opinion.html");
    const { popup, result } = await press(page);
    const opening = desk.browser.waitForTarget((target) => target.url().endsWith("/panel/panel.html"), {
      timeout: PATIENCE,
    });
    await popup.locator("#side").click();
    const panel = await (await opening).asPage();
    await panel.waitForFunction(
      (title) => document.querySelector("#main h1")?.textContent === title,
      { polling: 50 },
      result.title,
    );
    const other = await desk.page("samples/wire-copy.html");
    await other.bringToFront();
    await panel.waitForSelector('[data-state="panelAsk"]');
    await page.bringToFront();
    await panel.waitForFunction(
      (title) => document.querySelector("#main h1")?.textContent === title,
      { polling: 50 },
      result.title,
    );
    await panel.close();
    await other.close();
    await page.close();
  },
);
