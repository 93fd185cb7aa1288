// Pictures of every surface in one browser, light and dark: `node tests/e2e/screenshots.js chromium /usr/bin/chromium FOLDER`.
// The ones that the README shows go to docs/screenshots as well.

import fs from "node:fs";
import path from "node:path";
import { open, until } from "./browser.js";
import { root } from "./place.js";
import { Server } from "./server.js";

/** The pictures that are kept in the project: each well below 150 kB. */
const KEPT = ["popup-chromium-light", "page-firefox-light", "reader-chromium-dark", "demo-chromium-light"];
const DESKTOP = { width: 960, height: 600 };
const ARTICLE = { width: 760, height: 440 };
const COMPARISON = { width: 1200, height: 720 };
const PANEL = { width: 420, height: 600 };

const [family = "chromium", program = "/usr/bin/chromium", folder = "target/xtask/screenshots"] = process.argv.slice(2);
const into = path.resolve(root, folder);
const kept = path.join(root, "docs/screenshots");
fs.mkdirSync(into, { recursive: true });
fs.mkdirSync(kept, { recursive: true });

const server = new Server();
await server.listen();
for (const theme of /** @type {const} */ (["light", "dark"])) {
  const desk = await open(family, program, server, { dark: theme === "dark" });
  /** @param {import("puppeteer-core").Page} page @param {string} surface */
  const take = async (page, surface) => {
    const name = `${surface}-${family}-${theme}`;
    const picture = await page.screenshot();
    fs.writeFileSync(path.join(into, `${name}.png`), picture);
    if (KEPT.includes(name)) fs.writeFileSync(path.join(kept, `${name}.png`), picture);
    console.log(`   ${name}.png, ${Math.round(picture.length / 1000)} kB`);
  };

  const options = await desk.own("library/library.html");
  await options.setViewport(DESKTOP);
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await options.waitForSelector("#file"));
  await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await options.waitForSelector(".pack");
  await take(options, "options");

  const page = await desk.page("samples/wire-copy.html");
  await page.setViewport(ARTICLE);
  const popup = await desk.popup(page);
  await popup.waitForSelector(".person");
  if (family === "firefox") await popup.setViewport(PANEL);
  await take(popup, "popup");
  const tabId = await desk.tabId(popup, page);
  await page.bringToFront();
  await until(() => page.evaluate(() => CSS.highlights.size > 0), "marks");
  await page.evaluate(() => document.querySelector("article figcaption")?.scrollIntoView());
  await take(page, "page");

  const reader = await desk.own(`reader/reader.html?tab=${tabId}`);
  await reader.setViewport(DESKTOP);
  await reader.waitForSelector("#found .person");
  await take(reader, "reader");

  const compare = await desk.own(`compare/compare.html?tab=${tabId}&match=0`);
  await compare.setViewport(COMPARISON);
  await compare.waitForSelector(".ribbons path");
  await take(compare, "compare");

  const demo = await desk.tab();
  await demo.setViewport(DESKTOP);
  await demo.goto(server.url("www/index.html"));
  await demo.waitForSelector("#found .person");
  await take(demo, "demo");
  await desk.close();
}
server.close();
