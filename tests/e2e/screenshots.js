// Pictures of every surface in one browser, light and dark: `node tests/e2e/screenshots.js chromium /usr/bin/chromium
// FOLDER`. The ones that the README shows go to docs/images as well, with one that moves.

import fs from "node:fs";
import path from "node:path";
import { open } from "./browser.js";
import { until } from "./patience.js";
import { root } from "./place.js";
import { Server } from "./server.js";
import { animated } from "./webp.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./browser.js").Desk} Desk */

/** The pictures that are kept in the project: each well below 150 kB. */
const KEPT = [
  "popup-chromium-light",
  "page-firefox-light",
  "reader-chromium-dark",
  "demo-chromium-light",
  "welcome-chromium-light",
  "reader-card-chromium-light",
];
const DESKTOP = { width: 960, height: 600 };
const ARTICLE = { width: 760, height: 440 };
const COMPARISON = { width: 1200, height: 720 };
const PANEL = { width: 420, height: 600 };
const PHONE = { width: 390, height: 760 };
const FILM = { width: 800, height: 500 };

const [family = "chromium", program = "/usr/bin/chromium", folder = "target/xtask/screenshots"] = process.argv.slice(2);
const into = path.resolve(root, folder);
const kept = path.join(root, "docs/images");
fs.mkdirSync(into, { recursive: true });
fs.mkdirSync(kept, { recursive: true });

const server = new Server();
await server.listen();

/** @param {string} name @param {Uint8Array} picture */
function keep(name, picture) {
  fs.writeFileSync(path.join(into, name), picture);
  if (KEPT.includes(name.replace(".png", "")) || name.endsWith(".webp"))
    fs.writeFileSync(path.join(kept, name), picture);
  console.log(`   ${name}, ${Math.round(picture.length / 1000)} kB`);
}

/**
 * A picture of a page as a reader sees it: a tab behind another is not drawn.
 * @param {Page} page
 * @param {string} name
 */
async function take(page, name) {
  await page.bringToFront();
  keep(`${name}.png`, await page.screenshot());
}

/** Fills the library. @param {Desk} desk @param {string} look */
async function library(desk, look) {
  const page = await desk.own("library/library.html");
  await page.setViewport(DESKTOP);
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await page.waitForSelector("#file")
  );
  await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await page.waitForSelector(".pack");
  await take(page, `library-${look}`);
}

/** The marked page and its panel; gives the tab's number. @param {Desk} desk @param {string} look */
async function marked(desk, look) {
  const page = await desk.page("samples/wire-copy.html");
  await page.setViewport(ARTICLE);
  const popup = await desk.popup(page);
  await popup.waitForSelector(".person");
  if (desk.family === "firefox") await popup.setViewport(PANEL);
  await take(popup, `popup-${look}`);
  const tabId = await desk.tabId(popup, page);
  await popup.close();
  await page.bringToFront();
  await until(() => page.evaluate(() => CSS.highlights.size > 0), "marks");
  await page.evaluate(() => document.querySelector("article figcaption")?.scrollIntoView());
  await take(page, `page-${look}`);
  await beside(desk, look, tabId, page);
  return tabId;
}

/**
 * The side panel, a card on the page, and marks on a page from right to left.
 * @param {Desk} desk
 * @param {string} look
 * @param {number} tabId
 * @param {Page} page
 */
async function beside(desk, look, tabId, page) {
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.setViewport({ width: 400, height: 900 });
  await panel.waitForSelector(".person");
  await take(panel, `panel-${look}`);
  await page.bringToFront();
  // Answered when the card is there.
  await panel.evaluate((tabId) => chrome.runtime.sendMessage({ type: "open", tabId, mark: "q1" }), tabId);
  await take(page, `card-${look}`);
  await panel.close();

  const mirrored = await desk.page("fixtures/right-to-left.html");
  await mirrored.setViewport(ARTICLE);
  const over = await desk.popup(mirrored);
  await over.waitForSelector(".person");
  const mirroredId = await desk.tabId(over, mirrored);
  await over.close();
  const asking = await desk.own(`panel/panel.html?tab=${mirroredId}`);
  await mirrored.bringToFront();
  await asking.evaluate((tabId) => chrome.runtime.sendMessage({ type: "step", tabId, by: 1 }), mirroredId);
  await take(mirrored, `mirrored-${look}`);
  await asking.close();
  await mirrored.close();
}

/** The article beside the report. @param {Desk} desk @param {string} look @param {number} tabId */
async function comparison(desk, look, tabId) {
  const page = await desk.own(`compare/compare.html?tab=${tabId}&match=0`);
  await page.setViewport(COMPARISON);
  await page.waitForSelector(".ribbons path");
  await take(page, `compare-${look}`);
  await page.close();
}

/**
 * The reader view in every theme, with its sheets, from right to left, on a phone.
 * @param {Desk} desk
 * @param {string} look
 * @param {number} tabId
 */
async function reader(desk, look, tabId) {
  const page = await desk.own(`reader/reader.html?tab=${tabId}`);
  await page.setViewport(DESKTOP);
  await page.waitForSelector("#article[aria-busy=false]");
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, `reader-${look}`);
  await page.evaluate(() => document.getElementById("look")?.showPopover());
  for (const theme of ["sepia", "contrast"]) {
    await page.evaluate((theme) => {
      document.documentElement.dataset["theme"] = theme;
    }, theme);
    await take(page, `reader-${theme}-${look}`);
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset["theme"];
    document.getElementById("look")?.hidePopover();
  });
  await page.$eval("#article mark.quotation", (mark) => {
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    /** @type {HTMLElement} */ (mark).click();
  });
  await page.waitForSelector("#card:popover-open");
  await take(page, `reader-card-${look}`);
  await page.evaluate(() => {
    document.getElementById("card")?.hidePopover();
    document.documentElement.dir = "rtl";
  });
  await take(page, `reader-rtl-${look}`);
  await page.evaluate(() => {
    document.documentElement.dir = "ltr";
  });
  await page.setViewport(PHONE);
  await take(page, `reader-phone-${look}`);
  await page.close();
}

/** @param {Desk} desk @param {string} look */
async function others(desk, look) {
  for (const [name, file, ready] of /** @type {const} */ ([
    ["options", "options/options.html", "#corrections > *"],
    ["notebook", "notebook/notebook.html", "#forms > *"],
    ["welcome", "welcome/welcome.html", "#about .who"],
  ])) {
    const page = await desk.own(file);
    await page.setViewport({ ...DESKTOP, height: 760 });
    await page.waitForSelector(ready);
    await take(page, `${name}-${look}`);
    await page.close();
  }
  const demo = await desk.tab();
  await demo.setViewport(DESKTOP);
  await demo.goto(server.url("www/index.html"));
  await demo.waitForSelector("#found .person");
  await take(demo, `demo-${look}`);
  await demo.setViewport(PHONE);
  await take(demo, `demo-phone-${look}`);
  await demo.close();
}

/** From a bare page to the reader view, as one picture that moves. @param {Desk} desk */
async function film(desk) {
  /** @type {import("./webp.js").Frame[]} */
  const frames = [];
  const shoot = async (/** @type {Page} */ page, /** @type {number} */ milliseconds) => {
    await page.bringToFront();
    frames.push({ picture: await page.screenshot({ type: "webp", quality: 80 }), milliseconds });
  };
  const page = await desk.page("samples/turns-to-opinion.html");
  await page.setViewport(FILM);
  // A card that fades in would be caught half way.
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  const show = (/** @type {string} */ selector) =>
    page.evaluate(
      (selector) => document.querySelector(selector)?.scrollIntoView({ block: "center", behavior: "instant" }),
      selector,
    );
  await show(".post-content p:nth-child(3)");
  await shoot(page, 1_400);
  const popup = await desk.popup(page);
  await popup.waitForSelector(".person");
  const tabId = await desk.tabId(popup, page);
  await page.bringToFront();
  await until(() => page.evaluate(() => CSS.highlights.size > 0), "marks");
  await shoot(page, 1_800);
  // A popup goes when its page comes to the front, so another page of ours asks for the card.
  const own = await desk.own("options/options.html");
  await own.evaluate((tabId) => chrome.runtime.sendMessage({ type: "open", tabId, mark: "q1" }), tabId);
  await shoot(page, 2_200);
  await own.close();
  const view = await desk.own(`reader/reader.html?tab=${tabId}`);
  await view.setViewport(FILM);
  await view.waitForSelector("#article[aria-busy=false]");
  await view.evaluate(() => scrollTo(0, 0));
  await shoot(view, 2_000);
  for (const theme of ["sepia", "dark"]) {
    await view.evaluate((theme) => {
      document.documentElement.dataset["theme"] = theme;
    }, theme);
    await shoot(view, 1_000);
  }
  await view.evaluate(() => {
    delete document.documentElement.dataset["theme"];
  });
  await view.$eval("#article mark.opinion", (mark) => {
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    /** @type {HTMLElement} */ (mark).click();
  });
  await shoot(view, 2_400);
  keep("tour.webp", animated(frames, FILM));
}

for (const theme of /** @type {const} */ (["light", "dark"])) {
  const desk = await open(family, program, server, { dark: theme === "dark" });
  const look = `${family}-${theme}`;
  await library(desk, look);
  const tabId = await marked(desk, look);
  await reader(desk, look, tabId);
  await comparison(desk, look, tabId);
  await others(desk, look);
  if (look === "chromium-light") await film(desk);
  await desk.close();
}
server.close();
