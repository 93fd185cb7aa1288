// Marks stay with their words: through edits, a view drawn anew, another address, another article, and back from the
// cache.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expected, kept, painted, press } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** A page of an application with its marks. */
async function application() {
  const page = await desk.page("fixtures/application.html");
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const own = await desk.own("options/options.html");
  await page.bringToFront();
  const close = async () => {
    await own.close();
    await page.close();
  };
  return { page, own, tabId, result, all: expected(result.analysis), close };
}

/** Calls a function of the page's own script. @param {Page} page @param {string} name @param {...string} values */
const call = (page, name, ...values) =>
  page.evaluate((name, values) => /** @type {any} */ (globalThis)[name](...values), name, values);

/** The painted words without a kind whose order does not matter here. @param {Page} page */
const quotations = async (page) => (await painted(page)).quotation;

test("a view that is drawn anew has its marks again", async () => {
  const { page, own, tabId, result, all, close } = await application();
  await call(page, "drawAnew");
  const sorted = (/** @type {string} */ text) => [...text].toSorted().join("");
  await until(
    async () => sorted((await painted(page)).quotation) === sorted(all.quotation),
    "the quotations to come back",
  );
  await until(
    async () => sorted((await painted(page)).source) === sorted(all.source),
    "the mentions of speakers to come back",
  );
  await until(
    async () => (await kept(own, tabId))?.dropped === 0 && (await kept(own, tabId))?.painted === result.painted,
    "nothing to be missed",
  );
  await close();
});

test("a mark whose words are edited goes, and is counted", async () => {
  const { page, own, tabId, all, close } = await application();
  await page.evaluate(() => {
    const text = document.querySelector("#asked")?.firstChild;
    if (text) text.nodeValue = (text.nodeValue ?? "").replace("it is sleep", "it is money");
  });
  const left = all.quotation.replace("“Wehaveaskedforonething,anditissleep,”", "");
  assert.notEqual(left, all.quotation);
  await until(async () => (await quotations(page)) === left, "the mark to go");
  await until(async () => ((await kept(own, tabId))?.dropped ?? 0) > 0, "it to be counted");
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.waitForFunction(
    () => /not shown because the page has changed/.test(document.querySelector(".notes")?.textContent ?? ""),
    { polling: 50 },
  );
  await panel.close();
  await close();
});

test("the same words elsewhere are not marked in their place", async () => {
  const { page, own, tabId, all, close } = await application();
  await page.evaluate(() => {
    document.querySelector("#asked")?.remove();
    const caption = document.createElement("p");
    caption.textContent = "Overheard: “We have asked for one thing, and it is sleep,” in another mouth.";
    document.querySelector("#story")?.append(caption);
  });
  const left = all.quotation.replace("“Wehaveaskedforonething,anditissleep,”", "");
  await until(async () => ((await kept(own, tabId))?.dropped ?? 0) > 0, "the mark to be missed");
  assert.equal(await quotations(page), left);
  await close();
});

test("another address of the same article changes nothing", async () => {
  const { page, own, tabId, all, close } = await application();
  await call(page, "go", "?paragraph=3", "");
  const address = await page.evaluate(() => location.href);
  await until(async () => (await kept(own, tabId))?.url === address, "the new address to be known");
  assert.equal(await quotations(page), all.quotation);
  const again = await press(page);
  assert.equal(again.result.url, address);
  await again.popup.close();
  await close();
});

test("another article in the same document has marks of its own, and none of the last one's", async () => {
  const { page, own, tabId, all, close } = await application();
  await call(page, "go", "/plain/fixtures/lighthouse", "other");
  await until(async () => (await quotations(page)) !== all.quotation, "the old marks to go");
  await until(
    async () => (await kept(own, tabId))?.title === "Lighthouse keeper retires after forty years",
    "the new article to be analysed",
  );
  await until(async () => (await quotations(page)) !== "", "the new marks");
  const now = await kept(own, tabId);
  assert.ok(now);
  assert.deepEqual(await painted(page), expected(now.analysis));
  await close();
});

test("back from another page, the marks are those of the page that is seen", async () => {
  const { page, own, tabId, all, close } = await application();
  const address = await page.evaluate(() => location.href);
  await page.goto(`${new URL("/plain/fixtures/front-page.html", address)}`);
  assert.equal(Object.values(await painted(page)).join(""), "");
  await until(async () => (await kept(own, tabId)) === null, "the result to be forgotten");
  await page.evaluate(() => history.back());
  await until(
    async () => (await page.evaluate(() => location.href).catch(() => "")) === address,
    "the article to be back",
  );
  // A browser that kept the page has its marks at once, and its result again; one that loads it anew has neither.
  await until(async () => {
    const [marked, result] = [await quotations(page), await kept(own, tabId)];
    return marked === "" ? result === null : marked === all.quotation && result?.url === address;
  }, "marks and result to agree");
  await close();
});
