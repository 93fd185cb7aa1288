// One marked article in the styles of five kinds of site, side by side, so that marks can be told from the sites' own
// links, highlights and underlines: `node tests/e2e/styles-sheet.js FAMILY PROGRAM FOLDER`.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { open } from "./browser.js";
import { until } from "./patience.js";
import { root } from "./place.js";
import { Server } from "./server.js";

/** What sites do with links, their own marks and their ground; the last ones follow the reader's choice of dark. */
const STYLES = {
  browser: "",
  broadsheet: `body { font: 18px/1.5 Georgia, serif; color: #121212; background: #fff }
    a { color: inherit; text-decoration: none; border-bottom: 1px solid #c7c7c7 }
    @media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #1a1a1a } a { border-color: #666 } }`,
  tabloid: `body { font: 17px/1.45 Arial, sans-serif; color: #111; background: #fff }
    a { color: #c00; font-weight: 700; text-decoration: none } mark { background: #ff0 }`,
  salmon: `body { font: 18px/1.55 Georgia, serif; color: #33302e; background: #fff1e5 }
    a { color: #0d7680; text-decoration: underline dotted; text-underline-offset: 3px }`,
  night: `:root { color-scheme: dark } body { font: 16px/1.6 system-ui, sans-serif; color: #ddd; background: #111 }
    a { color: #8ab4f8; text-decoration: underline } mark { background: #553; color: #ffd }`,
};

const WIDTH = 420;
const HEIGHT = 1250;

const [family = "chromium", program = "/usr/bin/chromium", folder = "target/xtask/styles"] = process.argv.slice(2);
const into = path.resolve(root, folder);
fs.mkdirSync(into, { recursive: true });
const article = fs.readFileSync(path.join(root, "tests/e2e/fixtures/marked.html"), "utf8");
const pages = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-styles-"));
for (const [name, style] of Object.entries(STYLES)) {
  fs.writeFileSync(path.join(pages, `${name}.html`), article.replace("</head>", `<style>${style}</style></head>`));
}

for (const dark of [false, true]) {
  const server = new Server();
  server.add("styles", pages);
  await server.listen();
  const desk = await open(family, program, server, { dark });
  /** @type {string[]} */
  const pictures = [];
  for (const name of Object.keys(STYLES)) {
    const page = await desk.page(`styles/${name}.html`);
    await page.setViewport({ width: WIDTH, height: HEIGHT });
    const popup = await desk.popup(page);
    await popup.waitForSelector(".person");
    await popup.close();
    await page.bringToFront();
    pictures.push(await page.screenshot({ encoding: "base64" }));
    await page.close();
  }
  const sheet = await desk.tab();
  await sheet.setViewport({ width: (WIDTH + 10) * pictures.length, height: HEIGHT + 10 });
  const images = pictures.map((picture) => `<img width=${WIDTH} src="data:image/png;base64,${picture}">`);
  await sheet.setContent(`<body style="margin:4px;background:#888;display:flex;gap:8px">${images.join("")}</body>`);
  await until(() => sheet.evaluate(() => [...document.images].every(({ complete }) => complete)), "the pictures");
  const file = path.join(into, `${family}-${dark ? "dark" : "light"}.png`);
  fs.writeFileSync(file, await sheet.screenshot());
  console.log(`   ${file}`);
  await desk.close();
  server.close();
}
fs.rmSync(pages, { recursive: true });
