// A sheet for the class: numbered passages, who says them, how one knows; printed on A4 and Letter, saved as a file
// that has no script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader, press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

const READY = "#sheet[aria-busy=false] .worksheet";

/** The sheet of a page. @param {string} file */
async function sheetOf(file) {
  const page = await desk.page(file);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const sheet = await desk.own(`worksheet/worksheet.html?tab=${tabId}`);
  await sheet.bringToFront();
  await sheet.waitForSelector(READY);
  const close = async () => {
    await sheet.close();
    await page.close();
  };
  return { sheet, tabId, result, close };
}

/** Chooses with the keyboard. @param {Page} sheet @param {string} value */
async function choose(sheet, value) {
  await sheet.focus(`#choices [value="${value}"]`);
  await sheet.keyboard.press(" ");
  await sheet.waitForSelector(`.worksheet.${value}`);
}

/** The sizes of a PDF's pages in points, without another program: each page says its own. @param {Uint8Array} pdf */
const pageSizes = (pdf) =>
  [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g),
  ].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);

test("passages are numbered in the article's order, blank or solved, with the address, the day and the legend", async () => {
  const { sheet, result, close } = await sheetOf("samples/turns-to-opinion.html");
  const { quotations, opinions, article } = result.analysis;
  assert.equal((await sheet.$$(".worksheet > table.open tbody tr")).length, quotations.length + opinions.length);
  const numbers = await sheet.$$eval(".worksheet .text sup", (all) =>
    all.map(({ textContent }) => Number(textContent)),
  );
  assert.deepEqual(
    numbers,
    numbers.map((_, i) => i + 1),
  );
  assert.deepEqual(
    await sheet.$$eval(".worksheet > table.open tr", (rows) =>
      [...(rows[0]?.children ?? [])].slice(2).map(({ textContent }) => textContent),
    ),
    ["Who says this?", "How do you know?"],
  );
  assert.equal(
    (
      await sheet.$$eval(".worksheet > table.open td:nth-child(n+3)", (cells) =>
        cells.map(({ textContent }) => textContent),
      )
    ).join(""),
    "",
    "a blank sheet says who",
  );
  assert.equal((await sheet.$$(".worksheet .text mark:not(.asked)")).length, 0, "a blank sheet shows the kinds");
  assert.ok((await textOf(sheet, ".worksheet .provenance")).includes(result.url));
  assert.equal((await sheet.$$(".worksheet .legend mark")).length, 5);
  const blocks = await sheet.$$eval(".worksheet .text > *", (all) =>
    all.map((block) => {
      for (const number of block.querySelectorAll("sup")) number.remove();
      return block.textContent;
    }),
  );
  assert.deepEqual(
    blocks,
    article?.blocks.map(({ text }) => text),
    "the text is not whole",
  );
  // The answers stand behind it, on a page of their own.
  const first = await sheet.$$eval(".answers tbody tr", (rows) => rows.map((row) => row.children[2]?.textContent));
  assert.ok(quotations.every(({ speaker }) => speaker === null || first.includes(speaker)));
  await choose(sheet, "solved");
  assert.equal((await sheet.$$(".answers")).length, 0);
  assert.ok((await sheet.$$(".worksheet .text mark.opinion")).length > 0);
  await sheet.focus("#opinions");
  await sheet.keyboard.press(" ");
  await sheet.waitForFunction(() => !document.querySelector(".worksheet .text mark.opinion"), { polling: 50 });
  await sheet.focus("#whole");
  await sheet.keyboard.press(" ");
  await sheet.waitForFunction(() => !document.querySelector(".worksheet .text"), { polling: 50 });
  await choose(sheet, "blank");
  assert.equal((await sheet.$$(".answers, table.filled")).length, 0);
  await close();
});

test("the sheet is printed on the paper that was chosen, its answers on a page of their own", async () => {
  const { sheet, close } = await sheetOf("samples/turns-to-opinion.html");
  for (const [paper, size] of /** @type {const} */ ([
    ["a4", [595, 842]],
    ["letter", [612, 792]],
  ])) {
    await choose(sheet, paper);
    await choose(sheet, "blank");
    const options = /** @type {const} */ ({
      preferCSSPageSize: true,
      ...(desk.family === "firefox" ? { format: paper } : {}),
    });
    const blank = pageSizes(await sheet.pdf(options));
    await choose(sheet, "answers");
    const answers = pageSizes(await sheet.pdf(options));
    // Firefox packs what its pages say of themselves.
    if (desk.family === "firefox") continue;
    for (const [width = 0, height = 0] of answers)
      assert.ok(Math.abs(width - size[0]) <= 1 && Math.abs(height - size[1]) <= 1, `${width} × ${height}`);
    assert.ok(answers.length > blank.length, "the answers have no page of their own");
  }
  await close();
});

test("the sheet is saved as one file without scripts, in a narrow window, and nothing sticks out", async () => {
  const { sheet, result, close } = await sheetOf("fixtures/markup.html");
  await sheet.setViewport({ width: 390, height: 760 });
  const wide = await sheet.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(wide, false);
  await sheet.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => Object.assign(globalThis, { saved: text }));
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {};
  });
  await sheet.focus("#save");
  await sheet.keyboard.press("Enter");
  await sheet.waitForFunction(() => "saved" in globalThis, { polling: 50 });
  const text = await sheet.evaluate(() => /** @type {string} */ (/** @type {any} */ (globalThis).saved));
  const told = await sheet.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "text/html");
    return {
      scripts: file.querySelectorAll(
        "script, iframe, img, object, link, [onclick], [onload], [onerror], [href^='javascript:']",
      ).length,
      policy: file.querySelector("meta[http-equiv]")?.getAttribute("content"),
      rows: file.querySelectorAll("table.open tbody tr").length,
      style: file.querySelector("style")?.textContent ?? "",
      title: file.querySelector("h1")?.textContent,
    };
  }, text);
  assert.equal(told.scripts, 0);
  assert.match(told.policy ?? "", /default-src 'none'/);
  assert.equal(told.title, result.title);
  assert.match(told.style, /@page \{ size: /);
  assert.ok(!/&(?:amp|lt|gt);/.test(told.style), "the style was escaped");
  assert.equal(told.rows, (await sheet.$$("table.open tbody tr")).length);
  await close();
});

test("the sheet opens from the panel, and says where there is none", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup, tabId } = await press(page);
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.waitForSelector("#worksheet");
  await panel.$eval("#worksheet", (button) => /** @type {HTMLElement} */ (button).click());
  await until(
    () =>
      panel.evaluate(async () => {
        const opened = (await chrome.tabs.query({})).find(({ url, pendingUrl }) =>
          (url || pendingUrl)?.includes("worksheet/worksheet.html"),
        );
        if (opened?.id !== undefined) await chrome.tabs.remove(opened.id);
        return opened !== undefined;
      }),
    "the sheet to open",
  );
  await panel.close();
  await page.close();
  const gone = await desk.own("worksheet/worksheet.html?tab=999999");
  await gone.waitForSelector("#sheet .missing");
  await gone.close();
});

test("the reader view prints the address and the legend", async () => {
  const { reader, result, close } = await openReader("samples/turns-to-opinion.html");
  assert.equal(await reader.$eval("#print-head", (head) => head.checkVisibility()), false);
  await reader.emulateMediaType("print").catch(() => {});
  assert.ok((await textOf(reader, "#print-head .provenance")).includes(result.url));
  assert.equal((await reader.$$("#print-head .legend mark")).length, 5);
  if (desk.family === "chromium")
    assert.equal(await reader.$eval("#print-head", (head) => head.checkVisibility()), true);
  await close();
});
