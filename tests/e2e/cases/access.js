// Every surface passes axe's rules for WCAG 2.2 AA.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { press } from "../asks.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

const axe = fs.readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules that a page breaks, each with the first element that does. @param {import("puppeteer-core").Page} page @returns {Promise<string[]>} */
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
  await t.test("popup", async () => {
    await popup.waitForSelector(".person");
    assert.deepEqual(await broken(popup), []);
  });
  await popup.close();
  const surfaces = /** @type {const} */ ([
    ["reader", () => desk.own(`reader/reader.html?tab=${tabId}`), "#found .person"],
    ["options", () => desk.own("options/options.html"), "#packs > *"],
    ["demo", async () => {
      const tab = await desk.tab();
      await tab.goto(server.url("www/index.html"));
      return tab;
    }, "#found .person"],
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
