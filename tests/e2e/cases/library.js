// Reports come in from a file, articles are compared with them, and they go again.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { expected, painted, press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { root } from "../place.js";
import { desk, server } from "../session.js";

test("a library is filled, used and emptied", async (t) => {
  const samples = fs.readFileSync(path.join(root, "www/samples/reports.jsonl"), "utf8").trim();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-reports-"));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, "reports.jsonl");
  fs.writeFileSync(file, `${samples}\nthis is not a report\n`);
  const requests = server.log.length;

  const options = await desk.own("library/library.html");
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await options.waitForSelector("#file")
  );
  await input.uploadFile(file);
  // The list is drawn first, then the page says what came of it.
  await options.waitForSelector("#outcome details");
  assert.match(
    await textOf(options, ".pack"),
    new RegExp(`reports\\.jsonl.*Reports: ${samples.split("\n").length}\\b`, "s"),
  );
  assert.match(await textOf(options, "#outcome details"), /1 line was skipped/);
  assert.deepEqual(server.log.slice(requests), [], "something was asked of the network");

  const page = await desk.page("samples/wire-copy.html", "strict");
  const { popup, result } = await press(page);
  await popup.waitForSelector(".wire-card.matched");
  const [match] = result.analysis.wire.matches;
  assert.ok(match && ["verbatim", "lightEdit"].includes(match.tier), `the tier is ${result.analysis.wire.tier}`);
  assert.equal(match.report.library, "reports.jsonl");
  const report = samples
    .split("\n")
    .map((line) => JSON.parse(line))
    .find(({ id }) => id === match.report.id);
  for (const { report: span, reportText } of match.passages)
    assert.equal(report.text.slice(span.start, span.end), reportText);
  const marks = await painted(page);
  assert.notEqual(marks.wire, "");
  assert.deepEqual(marks, expected(result.analysis));
  assert.ok((await textOf(popup, ".wire-card")).includes(match.report.agency));
  await popup.close();

  await options.bringToFront();
  await options.locator(".pack .acts button.remove").click();
  await options.locator(".pack .acts button.strong").click();
  await options.waitForSelector("#forget[hidden]");
  await options.close();

  await page.reload();
  const without = await press(page);
  assert.equal(without.result.analysis.wire.tier, "none");
  assert.deepEqual(without.result.analysis.wire.matches, []);
  await without.popup.close();
  await page.close();
});

/** @typedef {import("puppeteer-core").Page} Page */

/**
 * The library page, with files to give it.
 * @param {import("node:test").TestContext} t
 * @param {Record<string, string>} files
 */
async function library(t, files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-reports-"));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  const page = await desk.own("library/library.html");
  t.after(async () => {
    // A library that is left behind would be another test's.
    await page.evaluate(async () => {
      await (await import(new URL("../stores/packs.js", location.href).href)).forgetAll();
    });
    await page.evaluate(() => chrome.storage.local.set({ remember: false }));
    await page.evaluate(() => chrome.runtime.sendMessage({ type: "libraryChanged" }));
    await page.close();
    fs.rmSync(folder, { recursive: true });
  });
  return { page, file: (/** @type {string} */ name) => path.join(folder, name) };
}

/** Gives the page a file. @param {Page} page @param {string} file */
async function give(page, file) {
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await page.waitForSelector("#file")
  );
  await input.uploadFile(file);
}

/** Waits for what the page says of an import. @param {Page} page @param {RegExp} told */
async function says(page, told) {
  await until(async () => told.test(await textOf(page, "#outcome")), String(told));
}

const line = (/** @type {number} */ n) =>
  JSON.stringify({
    id: `report-${n}`,
    agency: n % 2 ? "Reuters" : "AFP",
    title: `Ship number ${n}`,
    published: `2025-02-0${1 + (n % 3)}T10:00:00Z`,
    text: `Ship number ${n} came home to the harbour of Linden with ${n} sailors on board, after ${n} days at sea.`,
  });
const lines = (/** @type {number} */ count) => Array.from({ length: count }, (_, n) => line(n)).join("\n");

test("other formats come in, and what is in the library can be seen, found and taken out", async (t) => {
  const cases = path.join(root, "tests/formats");
  const { page, file } = await library(t, {
    "feed.xml": fs.readFileSync(path.join(cases, "rss/input.xml"), "utf8"),
    "items.json": fs.readFileSync(path.join(cases, "ninjs-3-lines/input.jsonl"), "utf8"),
    "bomb.xml":
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><description>&a;</description></item></channel></rss>',
    "ships.jsonl": lines(30),
  });
  await give(page, file("feed.xml"));
  await says(page, /2 reports from feed\.xml were added.*1 line was skipped/s);
  await give(page, file("items.json"));
  // Its embargo is over by now.
  await says(page, /1 report from items\.json was added.*2 reports that their agency withdrew/s);
  await give(page, file("bomb.xml"));
  await says(page, /bomb\.xml could not be read.*DTD/s);
  await give(page, file("ships.jsonl"));
  await says(page, /30 reports from ships\.jsonl were added/);

  // The list is read anew after the word of the import.
  await until(async () => /Reuters \(16\).*AFP \(15\)/s.test(await textOf(page, "#agency")), "the agencies");
  await page.type("#search", "number 17 came");
  await until(async () => /Ship number 17/.test(await textOf(page, "#reports")), "the report");
  await page.locator("#reports .acts button").click();
  await says(page, /The report was removed/);
  await until(async () => !/Ship number 17/.test(await textOf(page, "#reports")), "the report to go");
  await page.$eval("#search", (input) => {
    /** @type {HTMLInputElement} */ (input).value = "";
  });
  await page.locator("#calendar .days button[aria-label*='10 reports']").click();
  await until(async () => /10 reports|9 reports/.test(await textOf(page, "#reports")), "the reports of a day");
});

test("a file of a name that is there takes nobody's place, and one of the same bytes is there once", async (t) => {
  const { page, file } = await library(t, { "feed.jsonl": lines(30) });
  await give(page, file("feed.jsonl"));
  await says(page, /30 reports/);
  fs.writeFileSync(file("feed.jsonl"), line(77));
  await give(page, file("feed.jsonl"));
  await says(page, /1 report from feed\.jsonl was added/);
  await page.$eval("#outcome", (told) => {
    told.textContent = "";
  });
  await give(page, file("feed.jsonl"));
  await says(page, /1 report from feed\.jsonl was added/);
  const kept = () =>
    page.evaluate(async () =>
      (await (await import(new URL("../stores/packs.js", location.href).href)).all()).map(
        (/** @type {import("../../../extension/stores/packs.js").StoredPack} */ { name, info }) =>
          `${name}: ${info.reports}`,
      ),
    );
  await until(async () => (await kept()).length === 2, "two packs");
  assert.deepEqual((await kept()).toSorted(), ["feed.jsonl (2): 1", "feed.jsonl: 30"]);
});

test("two tabs add reports one after the other, and both packs are there", async (t) => {
  const { page, file } = await library(t, { "one.jsonl": lines(4000), "two.jsonl": lines(3000) });
  const other = await desk.own("library/library.html");
  await Promise.all([give(page, file("one.jsonl")), give(other, file("two.jsonl"))]);
  await Promise.all([says(page, /4,000 reports/), says(other, /3,000 reports/)]);
  await other.close();
  const later = await desk.own("library/library.html");
  await until(async () => (await later.$$("#packs .pack")).length === 2, "two packs");
  await later.close();
});

test("a file that is given while another is read is added behind it", async (t) => {
  const { page } = await library(t, {});
  await page.evaluate(
    (texts) => {
      const input = /** @type {HTMLInputElement} */ (document.getElementById("file"));
      for (const [n, text] of texts.entries()) {
        const given = new DataTransfer();
        given.items.add(new File([text], `given-${n}.jsonl`));
        input.files = given.files;
        input.dispatchEvent(new Event("change"));
      }
    },
    [line(1), line(2), line(3)],
  );
  await until(async () => (await page.$$("#packs .pack")).length === 3, "three packs");
});

test("many small packs become one, without what was taken out or replaced, by a signed pack too", async (t) => {
  // The last brings the first one's report again.
  const small = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`small-${n}.jsonl`, line(n % 8)]));
  const { page, file } = await library(t, small);
  for (const name of Object.keys(small)) {
    await give(page, file(name));
    await says(page, new RegExp(`1 report from ${name} was added`));
  }
  await page.evaluate(async () => {
    const at = (/** @type {string} */ file) => import(new URL(file, location.href).href);
    const [{ put, takeOut }, { packed }] = [await at("../stores/packs.js"), await at("../reports/import.js")];
    await takeOut(["report-5"]);
    // Somebody's signed pack has one of them again, in other words.
    const report = {
      id: "report-3",
      agency: "Tarn Wire",
      title: "",
      published: "",
      article: false,
      text: "Corrected.",
    };
    await put({ ...(await packed("signed", [report])), signer: "Tarn" });
  });
  await page.locator("#merge button").click();
  await says(page, /9 packs were merged into one/);
  const kept = await page.evaluate(async () =>
    (await (await import(new URL("../stores/packs.js", location.href).href)).all()).map(
      (/** @type {import("../../../extension/stores/packs.js").StoredPack} */ { info }) => info.reports,
    ),
  );
  assert.deepEqual(kept, [6, 1]);
  assert.equal(await page.evaluate(() => document.querySelector("#merge")?.hasAttribute("hidden")), true);
});

test("a full disk leaves the library as it was and says what is needed", async (t) => {
  const { page, file } = await library(t, { "one.jsonl": lines(10), "two.jsonl": lines(20) });
  await give(page, file("one.jsonl"));
  await says(page, /10 reports/);
  // What a browser does when there is no room.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function () {
      IDBObjectStore.prototype.put = put;
      this.transaction.abort();
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await give(page, file("two.jsonl"));
  await says(page, /not enough room: about .* are needed/);
  const later = await desk.own("library/library.html");
  await until(async () => (await later.$$("#packs .pack")).length === 1, "the first pack");
  await later.close();
});

test("a pack whose bytes have changed is named, and the others serve", async (t) => {
  const samples = fs.readFileSync(path.join(root, "www/samples/reports.jsonl"), "utf8");
  const { page, file } = await library(t, { "good.jsonl": samples, "bad.jsonl": samples });
  await give(page, file("bad.jsonl"));
  await says(page, /bad\.jsonl were added/);
  await give(page, file("good.jsonl"));
  await says(page, /good\.jsonl were added/);
  await page.evaluate(async () => {
    const { all, put } = await import(new URL("../stores/packs.js", location.href).href);
    const [bad] = (await all()).filter((/** @type {{ name: string }} */ { name }) => name === "bad.jsonl");
    const bytes = new Uint8Array(await bad.blob.arrayBuffer());
    for (let at = 64; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 1;
    await put({ ...bad, blob: new Blob([bytes]) });
    await chrome.runtime.sendMessage({ type: "libraryChanged" });
  });
  const article = await desk.page("samples/wire-copy.html");
  const { popup, result } = await press(article);
  assert.deepEqual(result.damaged, ["bad.jsonl"]);
  assert.deepEqual(
    result.analysis.wire.matches.map(({ report }) => report.library),
    result.analysis.wire.matches.map(() => "good.jsonl"),
  );
  assert.ok(result.analysis.wire.matches.length > 0);
  await popup.close();
  await article.close();
});

test("pages are remembered only once that is switched on", async (t) => {
  const { page } = await library(t, {});
  const kept = () =>
    page.evaluate(async () =>
      (await (await import(new URL("../stores/packs.js", location.href).href)).all()).map(
        (/** @type {import("../../../extension/stores/packs.js").StoredPack} */ { name, info }) => [
          name,
          info.reports,
          info.agencies[0]?.[0],
        ],
      ),
    );
  const article = await desk.page("samples/wire-copy.html");
  await (await press(article)).popup.close();
  assert.deepEqual(await kept(), []);
  await page.bringToFront();
  await page.locator("#remember").click();
  await until(
    () => page.evaluate(async () => (await chrome.storage.local.get("remember")).remember === true),
    "the switch",
  );
  await article.reload();
  const { popup, result, tabId } = await press(article);
  await popup.close();
  const credit = result.analysis.credits.find(({ kind }) => kind === "text");
  assert.ok(credit, "the sample credits an agency");
  await until(async () => (await kept()).length > 0, "the article to be kept");
  const [[name, reports, agency] = []] = await kept();
  assert.match(String(name), /^read-\d{4}-\d{2}-\d{2}$/);
  assert.deepEqual([reports, agency], [1, credit.agency]);
  // It is told at once, and not taken a second time, be it at another address.
  const told = await desk.own(`panel/panel.html?tab=${tabId}`);
  await until(
    async () => new RegExp(`Kept\\. 1 report of ${credit.agency}`).test(await textOf(told, "main")),
    "the word that it was kept",
  );
  await told.close();
  const again = await desk.page("samples/wire-copy.html", "strict");
  const second = await press(again);
  await second.popup.close();
  assert.equal(second.result.kept, undefined);
  assert.deepEqual(
    (await kept()).map((/** @type {unknown[]} */ [, reports]) => reports),
    [1],
  );
  await again.close();
  await article.close();
});
