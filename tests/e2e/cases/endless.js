// Several articles on one page, and less than one: endless scrolling, lists that keep back what is out of view,
// layers over the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDrawn, painted, press, textOf } from "../asks.js";
import { articleOf, living, pageOf, paragraphsOf, pressed, titleOf } from "../living.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {Awaited<ReturnType<typeof pressed>>} Pressed */
/** @typedef {import("../../../extension/protocol.js").Result} Result */

/** @param {Result | null} result */
const told = (result) => (result?.analysis.warnings ?? []).map(({ text }) => text).join(" ");
/** @param {Result | null} result */
const blocksOf = (result) => (result?.analysis.article?.blocks ?? []).map(({ text }) => text);
const story = (/** @type {string} */ body) => `<main><article id="story">${body}</article></main>`;

const head = `<meta property="og:title" content="${titleOf(1)}"><meta name="author" content="Hedda Quill">
  <meta property="article:published_time" content="2026-11-02T08:00:00Z">`;

/** A page with the first article, and the second put below it. @param {import("node:test").TestContext} t */
async function endless(t) {
  const here = await pressed(t, pageOf(story(articleOf(1)), `${head}<style>article { min-height: 3000px }</style>`));
  const first = await here.page.evaluate(() => location.href);
  await here.page.evaluate((html) => {
    const next = document.createElement("article");
    next.id = "next";
    next.innerHTML = html;
    document.querySelector("#story")?.after(next);
  }, articleOf(2));
  const goTo = (/** @type {string} */ id, /** @type {string} */ address) =>
    here.page.evaluate(
      (id, address) => {
        document.querySelector(id)?.scrollIntoView();
        history.replaceState(null, "", address);
      },
      id,
      address,
    );
  return { here, first, goTo };
}

/** @param {Result | null} result @param {number} n */
function isArticle(result, n) {
  const is = { title: result?.title, authors: result?.analysis.article?.authors };
  assert.deepEqual(is, { title: titleOf(n), authors: [n === 1 ? "Hedda Quill" : "Ivar Moen"] });
  const other = paragraphsOf(3 - n);
  const blocks = blocksOf(result);
  assert.ok(blocks.length >= 10 && !blocks.some((text) => other.includes(text)), blocks.join("\n"));
}

test("under endless scroll the article in view is read by itself, and nothing of the other", async (t) => {
  const { here, first, goTo } = await endless(t);
  await goTo("#next", "/plain/living/second");
  await until(async () => (await here.kept())?.title === titleOf(2), "the second article");
  assert.match((await here.kept())?.url ?? "", /second$/);
  isArticle(await here.kept(), 2);
  assert.equal((await here.kept())?.analysis.article?.published, null);
  const words = (paragraphsOf(1)[0] ?? "").split("”")[0]?.replace(/\s+/g, "") ?? "";
  assert.ok(!(await painted(here.page)).quotation.includes(words), "marks of the first article");
  await goTo("#story", first);
  await until(async () => (await here.kept())?.title === titleOf(1), "the first article");
  isArticle(await here.kept(), 1);
  assert.equal((await here.kept())?.url, first);
});

test("Look again reads the article in view alone", async (t) => {
  const { here, goTo } = await endless(t);
  const address = await here.page.evaluate(() => location.href);
  await goTo("#next", address);
  const again = async () => {
    const panel = await desk.popup(here.page);
    await panel.locator("#again").click();
    await panel.waitForSelector(".person");
    await panel.close();
  };
  await again();
  await until(async () => (await here.kept())?.title === titleOf(2), "the second article");
  isArticle(await here.kept(), 2);
  await goTo("#story", address);
  await again();
  await until(async () => (await here.kept())?.title === titleOf(1), "the first article");
  isArticle(await here.kept(), 1);
});

const TALL = "position: relative; height: 6000px";
const SCROLLS = "height: 500px; overflow-y: auto";
const moved = (/** @type {number} */ i) => `position: absolute; transform: translateY(${i * 100}px)`;
/** Sixty paragraphs, of which those in view are in the document. @type {Record<string, string>} */
const LISTS = {
  "absolute rows in a tall box": `<div style="${TALL}">${rows((i) => `position: absolute; top: ${i * 100}px`)}</div>`,
  "rows that are moved": `<div style="${TALL}">${rows(moved)}</div>`,
  "a box below": `${rows(() => "")}<div style="height: 4400px"></div>`,
  "a margin below": `<div style="padding-bottom: 4400px">${rows(() => "")}</div>`,
  "a box above": `<div style="height: 4400px"></div>${rows(() => "")}`,
  "a box of its own that scrolls": `<div style="${SCROLLS}">${rows(() => "")}<div style="height: 4400px"></div></div>`,
};

/** @param {(i: number) => string} style */
function rows(style) {
  return paragraphsOf(1, 16)
    .map((text, i) => `<div style="${style(i)}"><p>${text}</p></div>`)
    .join("");
}

for (const [name, list] of Object.entries(LISTS)) {
  test(`a list that keeps 16 of 60 paragraphs is not told as whole: ${name}`, async (t) => {
    const foot = "<footer><p>The footer of it all.</p></footer>";
    const here = await pressed(t, pageOf(`${story(`<h1>${titleOf(1)}</h1>${list}`)}${foot}`));
    assert.match(told(here.result), /long empty stretches in the text/);
  });
}

test("pictures, windows of empty space and parts that are not laid out are no missing text", async (t) => {
  const [one = "", two = "", three = "", ...more] = paragraphsOf(1, 12).map((text) => `<p>${text}</p>`);
  const style = "content-visibility: auto; contain-intrinsic-size: auto 3000px";
  const unlaid = `<section style="${style}">${more.join("")}</section>`;
  const here = await pressed(
    t,
    pageOf(
      story(`<h1>${titleOf(1)}</h1><div style="height: 90vh"></div>${one}${two}
    <svg width="600" height="1800"></svg>${three}${unlaid}`),
    ),
  );
  assert.equal(here.result.outcome, "article");
  assert.doesNotMatch(told(here.result), /empty stretches/);
});

const CONSENT = `<h2>We value your privacy</h2>
  <p>We and our 842 partners store and access information on your device for the purposes of advertising.</p>
  <p>“Your choices matter to us,” said our privacy team. Some partners rely on their legitimate interest.</p>
  <button>Accept</button>`;

for (const [name, rule] of Object.entries({ "over the whole page": "inset: 0", "at its foot": "inset: auto 0 0 0" })) {
  test(`a layer without telling names is no part of the article: ${name}`, async (t) => {
    const style = `<style>.x1 { position: fixed; ${rule}; background: #fff }</style>`;
    const here = await pressed(t, pageOf(`<div class="x1">${CONSENT}</div>${story(articleOf(1))}`, style));
    assert.doesNotMatch(JSON.stringify([blocksOf(here.result), here.result.analysis.quotations]), /privacy/);
    assert.ok(blocksOf(here.result).length >= 10);
  });
}

test("an article that is itself in a fixed layer is read", async (t) => {
  for (const around of ["main", "div"]) {
    const style = "<style>.x1 { position: fixed; inset: 0; overflow: auto }</style>";
    const here = await pressed(t, pageOf(`<div class="x1"><${around}>${articleOf(1)}</${around}></div>`, style));
    assert.equal(here.result.title, titleOf(1));
    assert.ok(blocksOf(here.result).length >= 10, around);
  }
});

test("the reader view says first of all that its page has changed, and reads it again in one press", async (t) => {
  const page = await living(pageOf(story(articleOf(1))));
  const { popup, tabId } = await press(page);
  await popup.close();
  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  t.after(async () => {
    await reader.close();
    await page.close();
  });
  await isDrawn(reader);
  assert.equal(await reader.$(".changed"), null);
  await page.bringToFront();
  const more = paragraphsOf(4)[1] ?? "";
  await page.evaluate((html) => {
    document.querySelector("#story")?.insertAdjacentHTML("beforeend", html);
  }, `<p>${more}</p>`);
  await reader.waitForSelector(".changed button");
  assert.equal(await reader.$eval("main > p", (first) => first.className), "changed");
  await reader.bringToFront();
  await reader.locator(".changed button").click();
  await until(async () => (await textOf(reader, "#article").catch(() => "")).includes(more), "the new text");
  assert.equal(await reader.$(".changed"), null);
});
