// What the reader view saves is what the command line writes, and what it saves it opens again; bad files are refused.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { drawn, openReader, saved, textOf } from "../asks.js";
import { root } from "../place.js";
import { desk, exported } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-open-"));
after(() => fs.rmSync(folder, { recursive: true }));

/** @param {Page} reader @param {string} name @param {string} text */
async function openFile(reader, name, text) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await reader.waitForSelector("#open-file")
  );
  await input.uploadFile(file);
}

for (const page of ["samples/turns-to-opinion.html", "fixtures/unicode.html"]) {
  test(`what is saved of ${page} is what the command line writes`, async () => {
    const { reader, close } = await openReader(page);
    const html = path.join(root, page.startsWith("samples") ? "www" : "tests/e2e", page);
    for (const [format, id] of /** @type {const} */ ([
      ["markdown", "export-markdown"],
      ["csv", "export-csv"],
      ["w3c", "export-annotations"],
    ])) {
      // The address is the page's own where it gives one; the command line knows no other.
      const plain = (/** @type {string} */ text) =>
        text
          .replaceAll(/http:\/\/127[^"\s]*/g, "")
          .replace(/^url: ""\n/m, "")
          .replaceAll('"source": ""', '"source": null')
          .trim();
      const [here, there] = [plain((await saved(reader, id)).text), plain(exported(html, format))];
      if (format === "w3c") assert.deepEqual(JSON.parse(here), JSON.parse(there));
      else assert.equal(here, there, format);
    }
    await close();
  });
}

test("the report stands alone, holds every word, and runs nothing", async () => {
  const { reader, result, close } = await openReader("fixtures/markup.html");
  const { name, text } = await saved(reader, "export-report");
  assert.match(name, /^[\p{L}\p{N}\p{M}-]+\.html$/u);
  assert.match(text, /^<!doctype html>\n<html/);
  const found = await reader.evaluate((text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const article = page.querySelector("article");
    for (const label of article?.querySelectorAll(".label") ?? []) label.remove();
    return {
      blocks: [...(article?.querySelectorAll("[data-block]") ?? [])].map(({ textContent }) => textContent),
      policy: page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content"),
      foreign: page.querySelectorAll(
        "script, img, iframe, object, embed, link, form, svg, base, [onerror], [onload], [onclick], [srcdoc]",
      ).length,
      marks: page.querySelectorAll("article mark").length,
    };
  }, text);
  assert.deepEqual(
    found.blocks,
    result.analysis.article?.blocks.map(({ text }) => text),
  );
  assert.match(found.policy ?? "", /default-src 'none'/);
  assert.equal(found.foreign, 0);
  assert.ok(found.marks > 0);
  await close();
});

test("a saved article is opened again, with all its marks", async () => {
  const { reader, close } = await openReader("samples/turns-to-opinion.html");
  const before = await drawn(reader);
  const { text } = await saved(reader, "export-json");
  const other = await desk.own("reader/reader.html");
  await other.waitForSelector("#article .missing");
  await openFile(other, "article.json", text);
  await other.waitForSelector("#article [data-block]");
  assert.deepEqual(await drawn(other), before);
  await other.close();
  await close();
});

test("annotations from a file are found, and those that do not fit are counted", async () => {
  const { reader, close } = await openReader("samples/turns-to-opinion.html");
  const items = JSON.parse((await saved(reader, "export-annotations")).text).items;
  items[0].target.selector[0].exact = "Words that stand nowhere.";
  await openFile(reader, "notes.jsonld", JSON.stringify({ items }));
  await reader.waitForSelector(".file-notes");
  assert.equal(await reader.$$eval(".file-notes .said", (notes) => notes.length), items.length - 1);
  assert.match(await textOf(reader, "#save .outcome"), /1 does not match/);
  const words = await reader.evaluate(() => {
    const ranges = /** @type {Iterable<Range>} */ (/** @type {unknown} */ (CSS.highlights.get("note") ?? []));
    return [...ranges].map(String).join("|");
  });
  assert.ok(words.includes(items[1].target.selector[0].exact.slice(0, 30)));
  await close();
});

test("a bad file is refused, and the article stays", async () => {
  const { reader, close } = await openReader("samples/turns-to-opinion.html");
  const before = await drawn(reader);
  for (const [text, reason] of /** @type {const} */ ([
    ["<html>", /not JSON/],
    ['{"format":"copydesk-analysis","version":9}', /version/],
    ["{}", /TextQuoteSelector/],
  ])) {
    await reader.$eval("#save .outcome", (outcome) => outcome.replaceChildren());
    await openFile(reader, "bad.json", text);
    await reader.waitForFunction(() => document.querySelector("#save .outcome")?.textContent !== "", { polling: 50 });
    assert.match(await textOf(reader, "#save .outcome"), reason);
  }
  assert.deepEqual(await drawn(reader), before);
  await close();
});
