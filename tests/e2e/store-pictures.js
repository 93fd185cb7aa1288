// The pictures for the stores, in Chromium: screenshots of 1280 × 800, and the promotional images of docs/store/promo
// in the sizes that they are drawn in. `node tests/e2e/store-pictures.js chromium /usr/bin/chromium`

import fs from "node:fs";
import path from "node:path";
import { open } from "./browser.js";
import { until } from "./patience.js";
import { root } from "./place.js";
import { Server } from "./server.js";

/** The size that both stores show. */
const STORE = { width: 1280, height: 800 };

const [family = "chromium", program = "/usr/bin/chromium", folder = "target/xtask/store"] = process.argv.slice(2);
const into = path.resolve(root, folder);
fs.mkdirSync(into, { recursive: true });
const server = new Server();
await server.listen();
const desk = await open(family, program, server, { dark: false });

/** @param {import("puppeteer-core").Page} page @param {string} name */
async function take(page, name) {
  await page.bringToFront();
  fs.writeFileSync(path.join(into, `${name}.png`), await page.screenshot());
  console.log(`   ${name}.png`);
}

const library = await desk.own("library/library.html");
await library.setViewport(STORE);
/** @typedef {import("puppeteer-core").ElementHandle<HTMLInputElement>} Input */
const input = /** @type {Input} */ (await library.waitForSelector("#file"));
await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
await library.waitForSelector(".pack");
await take(library, "5-library");
await library.close();

const page = await desk.page("samples/wire-copy.html");
await page.setViewport(STORE);
// A card that fades in would be caught half way.
await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
const popup = await desk.popup(page);
await popup.waitForSelector(".person");
const tabId = await desk.tabId(popup, page);
await popup.close();
await page.bringToFront();
await until(() => page.evaluate(() => CSS.highlights.size > 0), "marks");
// A popup goes when its page comes to the front, so another page of ours asks for the card.
const own = await desk.own("options/options.html");
await own.evaluate((tabId) => chrome.runtime.sendMessage({ type: "open", tabId, mark: "q1" }), tabId);
await take(page, "1-page");
await own.close();

const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
await reader.setViewport(STORE);
await reader.waitForSelector("#article[aria-busy=false]");
await reader.evaluate(() => scrollTo(0, 0));
await take(reader, "2-reader");

const comparison = await desk.own(`compare/compare.html?tab=${tabId}&match=0`);
await comparison.setViewport(STORE);
await comparison.waitForSelector(".ribbons path");
await take(comparison, "3-comparison");

const welcome = await desk.own("welcome/welcome.html");
await welcome.setViewport(STORE);
await welcome.waitForSelector("#about .who");
await take(welcome, "4-first-page");

// Chrome's store asks for 440 × 280, and takes 1400 × 560 as well.
const drawings = path.join(root, "docs/store/promo");
for (const name of fs.readdirSync(drawings)) {
  const drawing = fs.readFileSync(path.join(drawings, name));
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(drawing.toString()) ?? [];
  await page.setViewport({ width: Number(width), height: Number(height) });
  await page.goto(`data:image/svg+xml;base64,${drawing.toString("base64")}`);
  await take(page, `promo-${width}x${height}`);
}

await desk.close();
server.close();
