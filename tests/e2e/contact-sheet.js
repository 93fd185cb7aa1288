// Every surface in every manner, on sheets that can be looked at: `node tests/e2e/contact-sheet.js chromium
// /usr/bin/chromium FOLDER [SURFACE …]`.
// Chromium alone: its protocol forces colours, and a page's words can be changed there before it runs.

import fs from "node:fs";
import path from "node:path";
import { open } from "./browser.js";
import { until } from "./patience.js";
import { root } from "./place.js";
import { Server } from "./server.js";
import { bare, crowd, longTitle, mixed, stage } from "./staged.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/protocol.js").Result} Result */

const LANGUAGES = ["en", "de", "ar", "hi"];
const WIDTHS = [1280, 390, 320];
const HEIGHT = 900;
/** How wide a picture is on its sheet. */
const SCALE = { 1280: 520, 390: 200, 320: 170 };
/** What the browser is told of itself. */
const MANNERS = /** @type {const} */ ([
  [
    "light",
    [
      { name: "prefers-color-scheme", value: "light" },
      { name: "forced-colors", value: "none" },
    ],
  ],
  [
    "dark",
    [
      { name: "prefers-color-scheme", value: "dark" },
      { name: "forced-colors", value: "none" },
    ],
  ],
  [
    "forced",
    [
      { name: "prefers-color-scheme", value: "dark" },
      { name: "forced-colors", value: "active" },
    ],
  ],
]);

const [family = "chromium", program = "/usr/bin/chromium", folder = "target/xtask/contact", ...only] =
  process.argv.slice(2);
const into = path.resolve(root, folder);
fs.mkdirSync(into, { recursive: true });
const server = new Server();
await server.listen();
const desk = await open(family, program, server, {});

/**
 * Has a page speak a language: its words are looked up in that language's file.
 * @param {Page} page
 * @param {string} language
 */
async function speaking(page, language) {
  const entries = JSON.parse(fs.readFileSync(path.join(root, `extension/_locales/${language}/messages.json`), "utf8"));
  await page.evaluateOnNewDocument((entries) => {
    if (!globalThis.chrome?.i18n) return;
    chrome.i18n.getMessage = (key, values = []) => {
      const { message = "", placeholders } = entries[key] ?? {};
      return message.replace(
        /\$(\w+)\$/g,
        (/** @type {string} */ _, /** @type {string} */ name) =>
          [values].flat()[Number(placeholders?.[name.toLowerCase()]?.content.slice(1)) - 1] ?? "",
      );
    };
  }, entries);
  const session = await page.createCDPSession();
  await session.send("Emulation.setLocaleOverride", { locale: language });
  return session;
}

/** Fills the library, so that there is something to be compared with. */
async function fill() {
  const page = await desk.own("library/library.html");
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await page.waitForSelector("#file")
  );
  await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await page.waitForSelector(".pack");
  await page.close();
}

/**
 * A page that is read; gives its tab's number and result.
 * @param {string} file
 * @returns {Promise<{ tabId: number, result: Result }>}
 */
async function looked(file) {
  const page = await desk.page(file);
  const popup = await desk.popup(page);
  await popup.waitForSelector(".person");
  const tabId = await desk.tabId(popup, page);
  const result = await popup.evaluate(
    async (key) => /** @type {any} */ ((await chrome.storage.session.get(key))[key]).result,
    `tab.${tabId}`,
  );
  await popup.close();
  return { tabId, result };
}

/**
 * What is shown: the file, and what tells that it is drawn; what is done then.
 * @typedef {{ file: string, ready: string, before?: (own: Page) => Promise<unknown>, then?: (page: Page) =>
 *   Promise<unknown> }} Surface
 */

await fill();
const wire = await looked("samples/wire-copy.html");
const opinion = await looked("samples/turns-to-opinion.html");
const long = await looked("fixtures/long-read.html");
const panel = `panel/panel.html?tab=${wire.tabId}`;
const reader = `reader/reader.html?tab=${wire.tabId}`;
const drawn = "#article[aria-busy=false]";
const opened = (/** @type {string} */ id) => (/** @type {Page} */ page) =>
  page.evaluate((id) => document.getElementById(id)?.showPopover(), id);
/** @param {(result: Result) => Result} change */
const staged = (change) => (/** @type {Page} */ own) => stage(own, wire.tabId, change(wire.result));

/** @type {Record<string, Surface>} */
const surfaces = {
  popup: { file: `popup/popup.html?tab=${wire.tabId}`, ready: ".person" },
  panel: {
    file: panel,
    ready: ".person",
    then: (page) =>
      page.$$eval("details.person", (all) => {
        if (all[0]) all[0].open = true;
      }),
  },
  "panel-opinion": { file: `panel/panel.html?tab=${opinion.tabId}`, ready: ".person" },
  "panel-long-title": { file: panel, ready: ".person", before: staged(longTitle) },
  "panel-crowd": { file: panel, ready: ".person", before: staged(crowd) },
  "panel-mixed": { file: panel, ready: ".person", before: staged(mixed) },
  "panel-bare": { file: panel, ready: ".state", before: staged(bare) },
  reader: { file: reader, ready: drawn },
  "reader-long": { file: `reader/reader.html?tab=${long.tabId}`, ready: drawn },
  "reader-look": { file: reader, ready: drawn, then: opened("look") },
  "reader-save": { file: reader, ready: drawn, then: opened("save") },
  "reader-keys": { file: reader, ready: drawn, then: opened("keys") },
  "reader-card": {
    file: reader,
    ready: drawn,
    then: (page) => page.$eval("#article mark.quotation", (mark) => /** @type {HTMLElement} */ (mark).click()),
  },
  "reader-long-title": { file: reader, ready: drawn, before: staged(longTitle) },
  "reader-bare": { file: reader, ready: ".missing", before: staged(bare) },
  compare: { file: `compare/compare.html?tab=${wire.tabId}&match=0`, ready: ".columns mark" },
  outlets: { file: `compare/outlets.html?tab=${wire.tabId}`, ready: "#choose" },
  worksheet: { file: `worksheet/worksheet.html?tab=${opinion.tabId}`, ready: ".worksheet" },
  library: { file: "library/library.html", ready: ".pack" },
  follow: { file: "follow/follow.html", ready: "#said" },
  notebook: { file: "notebook/notebook.html", ready: "#forms > *" },
  options: { file: "options/options.html", ready: "#corrections > *" },
  welcome: { file: "welcome/welcome.html", ready: "#about .who" },
  demo: { file: "", ready: "#found .person" },
};

/** @typedef {{ name: string, width: number, manner: string, picture: string }} Shot */

/**
 * A surface in one language, in every manner and width.
 * @param {string} name
 * @param {string} language
 * @returns {Promise<Shot[]>}
 */
async function shoot(name, language) {
  const { file, ready, before, then } = /** @type {Surface} */ (surfaces[name]);
  const own = await desk.own("options/options.html");
  await stage(own, wire.tabId, wire.result);
  await before?.(own);
  await own.close();
  const page = await desk.tab();
  const session = await speaking(page, language);
  await page.goto(
    file === ""
      ? `${server.url("www/index.html")}?lang=${language}#wire-copy`
      : `chrome-extension://${/** @type {any} */ (desk).id}/${file}`,
  );
  await page.waitForSelector(ready);
  await page.bringToFront();
  await then?.(page);
  /** @type {Shot[]} */
  const shots = [];
  for (const [manner, features] of MANNERS) {
    await session.send("Emulation.setEmulatedMedia", {
      features: [...features, { name: "prefers-reduced-motion", value: "reduce" }],
    });
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: HEIGHT });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) console.log(`   ${name} ${language} ${manner}: ${wide} px too wide at ${width}`);
      const picture = await page.screenshot({ encoding: "base64", type: "webp", quality: 60 });
      shots.push({ name, width, manner, picture: String(picture) });
    }
  }
  await page.close();
  return shots;
}

/** A sheet of pictures. @param {string} name @param {string} language @param {Shot[]} shots */
async function sheet(name, language, shots) {
  const page = await desk.tab();
  await page.setViewport({ width: 1000, height: 800 });
  const image = (/** @type {Shot} */ { width, picture }) => {
    const style = `width:${SCALE[/** @type {keyof typeof SCALE} */ (width)]}px;margin:4px;vertical-align:top`;
    return `<img style="${style}" src="data:image/webp;base64,${picture}">`;
  };
  const body = `<b>${name} · ${language}</b><br>${shots.map(image).join("")}`;
  await page.setContent(`<body style="margin:8px;background:#888;font:14px sans-serif">${body}</body>`);
  await until(() => page.evaluate(() => [...document.images].every(({ complete }) => complete)), "the pictures");
  fs.writeFileSync(path.join(into, `${name}-${language}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
  console.log(`   ${name}-${language}.png`);
}

for (const name of Object.keys(surfaces)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const language of LANGUAGES) await sheet(name, language, await shoot(name, language));
}
await desk.close();
server.close();
