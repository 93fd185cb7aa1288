// A phone's window of 390 pixels, by touch alone: marks, cards, the popup, the panel's pages and the reader view.
//
// What Firefox for Android runs is Firefox's engine in such a window; docs/EXTENSION.md says what was tried where.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDrawn, onPage, placeOf, press } from "../asks.js";
import { articleOf, living, pageOf, paragraphsOf } from "../living.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

const PHONE = { width: 390, height: 844 };

/** The middle of an element, or of its first line. @param {Page} page @param {string} selector */
const middleOf = (page, selector) =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

/** Touches the middle of an element, and tells where that was. @param {Page} page @param {string} selector */
async function touch(page, selector) {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const place = await middleOf(page, selector);
  await page.touchscreen.tap(place.x, place.y);
  return place;
}

/** How far a page can be pushed to the side, in pixels. @param {Page} page */
const sideways = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** The buttons that a finger misses: lower or narrower than 24 pixels (WCAG 2.2, 2.5.8). @param {Page} page */
const tooSmall = (page) =>
  page.$$eval("button, select, summary", (all) =>
    all
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width > 0 && (height < 24 || width < 24);
      })
      .map((control) => `${control.localName}#${control.id}.${control.className} ${control.textContent}`),
  );

const viewport = '<meta name="viewport" content="width=device-width">';
const whole = pageOf(`<main><article>${articleOf(1)}</article></main>`, viewport);

test("a mark is touched, its card leads on, and is closed by a touch", async (t) => {
  const page = await living(whole);
  await page.setViewport(PHONE);
  const { popup, tabId } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.close();
    await page.close();
  });
  await page.bringToFront();
  const { x, y } = await placeOf(page, (paragraphsOf(1)[2] ?? "").slice(0, 20));
  await page.touchscreen.tap(x, y);
  await until(async () => (await onPage(own, tabId)).mark === "q1", "the card of the mark that was touched");
  const steps = /** @type {const} */ ([
    ["Next mark (n)", "q2"],
    ["Previous mark (p)", "q1"],
    ["Close (Esc)", null],
  ]);
  for (const [name, mark] of steps) {
    const moving = () => page.evaluate(() => document.getAnimations().length);
    await until(async () => (await moving()) === 0, "the card to come to rest");
    const place = (await onPage(own, tabId)).controls[name] ?? assert.fail(`no ${name}`);
    await page.touchscreen.tap(place.x, place.y);
    await until(async () => (await onPage(own, tabId)).mark === mark, `${name} to lead to ${mark}`);
  }
  assert.equal(await sideways(page), 0);
});

test("the popup by touch", async (t) => {
  const page = await living(whole);
  const { popup: first, tabId } = await press(page);
  await first.close();
  // Firefox for Android opens the popup as a page of its own.
  const popup = await desk.own(`popup/popup.html?tab=${tabId}`);
  await popup.setViewport(PHONE);
  t.after(async () => {
    await popup.evaluate(() => chrome.storage.local.clear());
    await popup.close();
    await page.close();
  });
  await popup.waitForSelector(".person");
  await popup.bringToFront();
  assert.equal(await sideways(popup), 0);
  assert.deepEqual(await tooSmall(popup), []);
  await touch(popup, '[data-kind="quotations"]');
  const pressedNow = () => popup.$eval('[data-kind="quotations"]', (button) => button.getAttribute("aria-pressed"));
  await until(async () => (await pressedNow()) === "false", "the kind to be switched off");
  await until(async () => !(await page.evaluate(() => CSS.highlights.has("cd-1"))), "its marks to go");
  // The page comes first, and the store after it: what is kept behind the end of this case would be there in the next.
  await until(
    () => popup.evaluate(async () => "kinds" in (await chrome.storage.local.get("kinds"))),
    "the choice to be kept",
  );
});

test("the reader view by touch", async (t) => {
  const page = await living(whole);
  const { popup, tabId } = await press(page);
  await popup.close();
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await reader.setViewport(PHONE);
  t.after(async () => {
    await reader.close();
    await page.close();
  });
  await isDrawn(reader);
  await reader.bringToFront();
  assert.equal(await sideways(reader), 0);
  assert.deepEqual(await tooSmall(reader), []);
  const shown = (/** @type {string} */ name) => reader.$eval(name, (element) => element.matches(":popover-open"));
  // What scrolls the page does so at once, so that it has been before the card is seen.
  await reader.evaluate(() => {
    const own = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = function (/** @type {ScrollIntoViewOptions} */ given) {
      own.call(this, { ...given, behavior: "instant" });
    };
  });
  const touched = await touch(reader, "#article mark.quotation");
  await until(() => shown("#card"), "the card");
  assert.deepEqual(await middleOf(reader, "#article mark.quotation"), touched, "the page left what was touched");
  await touch(reader, "#look-button");
  await until(() => shown("#look"), "the sheet of looks");
});
