// The options change what is marked and how, and everything that is kept goes out to a file and comes in again.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { openReader, press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-options-"));
after(() => fs.rmSync(folder, { recursive: true }));

const open = async () => {
  const options = await desk.own("options/options.html");
  await options.waitForSelector("#corrections > *");
  return options;
};

/** @param {import("puppeteer-core").Page} page @param {string} selector */
const click = (page, selector) => page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).click());

/** @param {import("puppeteer-core").Page} options @param {string} text */
async function bring(options, text) {
  const file = path.join(folder, "settings.json");
  fs.writeFileSync(file, text);
  await options.$eval("#outcome", (outcome) => outcome.replaceChildren());
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await options.waitForSelector("#import")
  );
  await input.uploadFile(file);
}

/** @param {import("puppeteer-core").Page} options */
const kept = (options) => options.evaluate(() => chrome.storage.local.get(null));

test("a kind's colour changes on every surface, its line stays", async () => {
  const options = await open();
  await click(options, 'input[name="colour-quotations"][value="rose"]');
  await until(
    async () => /** @type {any} */ (await kept(options))["colours"]?.quotations === "rose",
    "the colour to be kept",
  );
  const { reader, page, close } = await openReader("samples/turns-to-opinion.html");
  const line = await reader.$eval("#article mark.quotation", (mark) => {
    const { textDecorationColor, textDecorationStyle } = getComputedStyle(mark);
    return [textDecorationColor, textDecorationStyle];
  });
  assert.deepEqual(line, ["rgb(176, 48, 96)", "solid"]);
  const painted = await page.evaluate(
    () => getComputedStyle(document.querySelector("p") ?? document.body, "::highlight(cd-1)").textDecorationColor,
  );
  assert.match(painted, /205, 75, 125/);
  await close();
  await click(options, 'input[name="colour-quotations"][value="blue"]');
  await options.close();
});

test("a threshold leaves out what is less certain", async () => {
  const options = await open();
  const page = await desk.page("samples/opinion-column.html");
  const all = await press(page);
  const confidences = all.result.analysis.opinions.map(({ confidence }) => confidence);
  await all.popup.close();
  await click(options, "#opinions-0\\.75");
  await until(
    async () => /** @type {any} */ (await kept(options))["thresholds"]?.opinions === 0.75,
    "the threshold to be kept",
  );
  await page.reload();
  const some = await press(page);
  assert.deepEqual(
    some.result.analysis.opinions.map(({ confidence }) => confidence),
    confidences.filter((confidence) => confidence >= 0.75),
  );
  await some.popup.close();
  await page.close();
  await click(options, "#opinions-0");
  await options.close();
});

test("keys, sites and library are told", async () => {
  const options = await open();
  assert.ok((await options.$$eval("#keys dt", (keys) => keys.length)) >= 2);
  assert.match(await textOf(options, "#sites"), /You have chosen nothing/);
  assert.match(await textOf(options, "#library"), /wire reports/);
  await options.evaluate(() => chrome.storage.local.set({ sites: { "example.org": { off: true } } }));
  const other = await open();
  assert.match(await textOf(other, "#sites li"), /example\.org/);
  await click(other, "#sites li button");
  await until(async () => (await other.$$("#sites li")).length === 0, "the site to go");
  assert.deepEqual((await kept(other))["sites"], {});
  await other.close();
  await options.close();
});

test("everything that is kept goes out and comes in; a bad file changes nothing", async () => {
  const options = await open();
  const correction = {
    id: "1",
    url: "https://example.org/a",
    kind: "speaker",
    exact: "“No,”",
    before: "",
    after: "",
    was: null,
    speaker: "Ada Quist",
    note: "",
    title: "",
    outlet: "",
    sample: "",
    at: 1,
  };
  const file = {
    format: "copydesk-settings",
    version: 1,
    settings: { look: { theme: "sepia", size: 24 }, kinds: { wire: false } },
    corrections: [correction],
    off: ["example.org"],
    more: 1,
  };
  const before = await kept(options);
  for (const [text, reason] of /** @type {const} */ ([
    ["{", /not JSON/],
    [JSON.stringify({ ...file, version: 2 }), /version/],
    [JSON.stringify({ ...file, settings: { look: { size: 900 } } }), /settings\.look\.size/],
    [JSON.stringify({ ...file, corrections: [{ ...correction, kind: "script" }] }), /corrections\.0\.kind/],
  ])) {
    await bring(options, text);
    await options.waitForFunction(() => document.querySelector("#outcome")?.textContent !== "", { polling: 50 });
    assert.match(await textOf(options, "#outcome"), reason);
  }
  assert.deepEqual(await kept(options), before);

  await bring(options, JSON.stringify(file));
  await options.waitForSelector("#asked .strong");
  assert.match(await textOf(options, "#asked p"), /2 groups of settings and 1 correction/);
  await click(options, "#asked .strong");
  await options.waitForFunction(() => document.querySelector("#outcome")?.textContent !== "", { polling: 50 });
  const after = /** @type {any} */ (await kept(options));
  assert.deepEqual(
    [after.look.theme, after.look.size, after.look.line, after.kinds.wire, after.kinds.quotations],
    ["sepia", 24, 1.6, false, true],
  );
  assert.deepEqual(after["desk https://example.org/a"], [correction]);
  assert.deepEqual(after.sites, { "example.org": { off: true } });
  await until(async () => /Ada Quist/.test(await textOf(options, "#corrections")), "the correction to be listed");

  await click(options, "#erase");
  await options.waitForSelector("#asked .strong");
  await click(options, "#asked .strong");
  await until(async () => Object.keys(await kept(options)).length === 0, "everything to go");
  // The store is empty before the page has drawn what it holds now.
  await until(
    () => options.$eval("#kind-wire", (input) => /** @type {HTMLInputElement} */ (input).checked),
    "the switches as at first",
  );
  await options.close();
});
