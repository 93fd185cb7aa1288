// Text keeps a contrast of 4.5 : 1 over every mark, in every theme and colour, and axe finds nothing on our own pages
// in any theme.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { openReader } from "../asks.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

const THEMES = ["light", "sepia", "dark", "contrast"];
const COLOURS = ["blue", "violet", "rose", "amber", "green", "teal"];
const KINDS = ["quotations", "opinions", "wire", "credits"];
const axe = fs.readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** @param {Page} page @returns {Promise<string[]>} */
async function broken(page) {
  await page.evaluate(axe);
  return await page.evaluate(async (tags) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { runOnly: tags });
    return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
  }, TAGS);
}

test("text over every mark, in every theme and colour", async () => {
  const { reader, close } = await openReader("samples/turns-to-opinion.html");
  // Every kind alone and upon every other, on paper and on a sheet.
  const faint = await reader.evaluate(
    (themes, colours, kinds) => {
      const classes = ["quotation", "reported", "unsure", "opinion", "wire", "credit"];
      const stage = document.createElement("div");
      stage.className = "article";
      document.body.append(stage);
      /** @type {{ text: Element, chain: Element[], name: string }[]} */
      const samples = [];
      for (const ground of ["--paper", "--sheet"]) {
        const sheet = document.createElement("p");
        sheet.style.background = `var(${ground})`;
        stage.append(sheet);
        for (const outer of ["", ...classes]) {
          for (const inner of [...classes, "source", "quotation current"]) {
            const chain = /** @type {HTMLElement[]} */ ([sheet]);
            for (const name of [outer, inner].filter(Boolean)) {
              const mark = document.createElement("mark");
              mark.className = name;
              chain.at(-1)?.append(mark);
              chain.push(mark);
            }
            chain.at(-1)?.append("Words");
            samples.push({ text: /** @type {Element} */ (chain.at(-1)), chain, name: `${ground} ${outer} ${inner}` });
          }
        }
      }
      const pen = /** @type {CanvasRenderingContext2D} */ (
        document.createElement("canvas").getContext("2d", { willReadFrequently: true })
      );
      /** What a colour becomes over those below it. @param {string[]} layers */
      const mixed = (layers) => {
        for (const layer of layers) {
          pen.fillStyle = layer;
          pen.fillRect(0, 0, 1, 1);
        }
        return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const light = (/** @type {number[]} */ colour) => {
        const [r = 0, g = 0, b = 0] = colour.map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (/** @type {number[]} */ a, /** @type {number[]} */ b) => {
        const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
        return (high + 0.05) / (low + 0.05);
      };
      const faint = [];
      let least = 21;
      for (const theme of themes) {
        document.documentElement.dataset["theme"] = theme;
        for (const colour of colours) {
          for (const kind of kinds) document.documentElement.dataset[kind] = colour;
          for (const { text, chain, name } of samples) {
            const grounds = chain.map((element) => getComputedStyle(element).backgroundColor);
            const ground = mixed(grounds);
            const found = contrast(mixed([...grounds, getComputedStyle(text).color]), ground);
            least = Math.min(least, found);
            if (found < 4.5) faint.push(`${theme} ${colour} ${name}: ${found.toFixed(2)}`);
          }
        }
      }
      stage.remove();
      return { faint, least: Math.round(least * 100) / 100 };
    },
    THEMES,
    COLOURS,
    KINDS,
  );
  assert.deepEqual(faint.faint, [], `the least is ${faint.least}`);
  console.log(`   the least contrast is ${faint.least} : 1`);
  await close();
});

/** @param {Page} page @param {string} theme */
const setTheme = (page, theme) =>
  page.evaluate((theme) => {
    document.documentElement.dataset["theme"] = theme;
  }, theme);

test("axe finds nothing on any of our pages, in any theme", async (t) => {
  const { reader, close } = await openReader("fixtures/long-read.html");
  const demo = await desk.tab();
  await demo.goto(server.url("www/index.html"));
  await demo.waitForSelector("#found .person");
  const [options, welcome] = [await desk.own("options/options.html"), await desk.own("welcome/welcome.html")];
  await options.waitForSelector("#corrections > *");
  await welcome.waitForSelector("#about .who");
  for (const [name, page] of /** @type {const} */ ([
    ["reader", reader],
    ["options", options],
    ["welcome", welcome],
    ["demo", demo],
  ])) {
    await t.test(name, async () => {
      await page.bringToFront();
      for (const theme of THEMES) {
        await setTheme(page, theme);
        assert.deepEqual(await broken(page), [], theme);
      }
    });
  }
  await t.test("the reader's sheets", async () => {
    await reader.bringToFront();
    for (const sheet of ["look", "save", "keys"]) {
      await reader.evaluate((sheet) => document.getElementById(sheet)?.showPopover(), sheet);
      for (const theme of THEMES) {
        await setTheme(reader, theme);
        assert.deepEqual(await broken(reader), [], `${sheet}, ${theme}`);
      }
    }
    await reader.keyboard.press("Escape");
    await reader.$eval("#article mark.quotation", (mark) => /** @type {HTMLElement} */ (mark).click());
    await reader.waitForSelector("#card:popover-open");
    assert.deepEqual(await broken(reader), [], "card");
  });
  for (const page of [demo, options, welcome]) await page.close();
  await close();
});
