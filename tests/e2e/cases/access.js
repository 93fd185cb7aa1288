// Every surface passes axe's rules for WCAG 2.2 AA.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { ask, press } from "../asks.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

const axe = fs.readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * The rules that a page breaks, each with the first element that does.
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<string[]>}
 */
async function broken(page) {
  await page.evaluate(axe);
  return await page.evaluate(async (tags) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { runOnly: tags });
    return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
  }, TAGS);
}

test("every surface can be used by everybody", async (t) => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(page);
  await popup.close();
  const surfaces = /** @type {const} */ ([
    // All of it at once, in a tab: what is under the foot can be scrolled to, but axe cannot know.
    [
      "popup",
      async () => {
        const tab = await desk.own(`popup/popup.html?tab=${tabId}`);
        await tab.setViewport({ width: 400, height: 1600 });
        return tab;
      },
      ".person",
    ],
    [
      "panel",
      async () => {
        const tab = await desk.own(`panel/panel.html?tab=${tabId}`);
        await tab.setViewport({ width: 400, height: 1600 });
        return tab;
      },
      ".person",
    ],
    ["reader", () => desk.own(`reader/reader.html?tab=${tabId}`), "#article[aria-busy=false]"],
    ["worksheet", () => desk.own(`worksheet/worksheet.html?tab=${tabId}`), "#sheet[aria-busy=false] .worksheet"],
    ["two articles", () => desk.own(`compare/outlets.html?tab=${tabId}`), "#offers + #none"],
    ["library", () => desk.own("library/library.html"), "#packs > *"],
    ["notebook", () => desk.own("notebook/notebook.html"), "#forms > *"],
    [
      "demo",
      async () => {
        const tab = await desk.tab();
        await tab.goto(server.url("www/index.html"));
        return tab;
      },
      "#found .person",
    ],
  ]);
  for (const [name, open, ready] of surfaces) {
    await t.test(name, async () => {
      const surface = await open();
      await surface.waitForSelector(ready);
      assert.deepEqual(await broken(surface), []);
      await surface.close();
    });
  }
  await page.close();
});

test("every state can be used by everybody", async (t) => {
  const page = await desk.page("fixtures/front-page.html");
  const { popup, tabId } = await press(page);
  await popup.waitForSelector('[data-state="notArticle"]');
  await t.test("not an article", async () => assert.deepEqual(await broken(popup), []));
  await ask(popup, { type: "clear", tabId });
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.waitForSelector('[data-state="panelAsk"]');
  await t.test("not looked at", async () => assert.deepEqual(await broken(panel), []));
  await panel.close();
  await page.close();
  const forbidden = await desk.forbidden();
  const refused = await desk.popup(forbidden);
  await refused.waitForSelector('[data-state="forbidden"]');
  await t.test("forbidden", async () => assert.deepEqual(await broken(refused), []));
  await refused.close();
  await forbidden.close();
});

test("nothing is cut off at 400 %", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(page);
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  // A window of 1280 × 1024 at 400 % has this room (WCAG 1.4.10).
  await panel.setViewport({ width: 320, height: 256 });
  await panel.waitForSelector(".person");
  assert.ok(
    await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    "the panel scrolls in two directions",
  );
  await panel.close();
  await page.close();
});
