// Kills Chromium while it adds reports, and opens the same profile again: the library is whole each time.
// `node --test-reporter=spec tests/e2e/kills.js chromium /usr/bin/chromium [TIMES]`; ten times, where nothing else is
// said.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { root } from "./place.js";

const [, program = "/usr/bin/chromium", given = "10"] = process.argv.slice(2);
const times = Number(given);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-kills-"));
const file = (/** @type {string} */ name, /** @type {number} */ reports) => {
  const line = (/** @type {number} */ n) =>
    JSON.stringify({
      id: `${name}-${n}`,
      agency: "Reuters",
      title: `Ship ${n}`,
      published: "2025-02-03T10:00:00Z",
      text: `Ship number ${n} came home to the harbour of Linden with ${n} sailors on board, after ${n} days at sea.`,
    });
  const target = path.join(folder, name);
  fs.writeFileSync(target, Array.from({ length: reports }, (_, n) => line(n)).join("\n"));
  return target;
};
const files = [file("first.jsonl", 100), file("many.jsonl", 4000)];

async function open() {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    userDataDir: path.join(folder, "profile"),
    enableExtensions: [path.join(root, "extension")],
    args: ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/library/library.html`);
  await page.waitForSelector("#packs > *");
  return { browser, page };
}

/**
 * The packs, each checked byte by byte.
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<[string, number][]>}
 */
const packs = (page) =>
  page.evaluate(async () => {
    const [{ all }, { start }, { PackView }] = await Promise.all(
      ["../stores/packs.js", "../reports/import.js", "../pkg/import.js"].map(
        (name) => import(new URL(name, location.href).href),
      ),
    );
    await start();
    return Promise.all(
      (await all()).map(async (/** @type {import("../../extension/stores/packs.js").StoredPack} */ { name, blob }) => [
        name,
        PackView.verified(new Uint8Array(await blob.arrayBuffer())).reports(),
      ]),
    );
  });

/** @param {import("puppeteer-core").Page} page @param {string} given */
async function give(page, given) {
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await page.waitForSelector("#file")
  );
  await input.uploadFile(given);
}

// The welcome page stands in front, and a page behind paints no frame: what is waited for is looked for by the clock.

/** Gives the second file; returns the milliseconds until it was added. @param {import("puppeteer-core").Page} page */
async function addMany(page) {
  const begun = performance.now();
  await give(page, files[1] ?? "");
  await page.waitForFunction(() => document.querySelector("#outcome")?.textContent?.includes("4,000 reports"), {
    polling: 50,
  });
  return performance.now() - begun;
}

/** Takes the second pack out again. @param {import("puppeteer-core").Page} page */
const drop = (page) =>
  page.evaluate(async () => {
    await (await import(new URL("../stores/packs.js", location.href).href)).remove("many.jsonl");
  });

test("a kill of the browser at any moment of an import leaves the library whole", async (t) => {
  let { browser, page } = await open();
  t.after(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  await give(page, files[0] ?? "");
  await page.waitForFunction(() => document.querySelector("#outcome")?.textContent?.includes("100 reports"), {
    polling: 50,
  });
  const length = await addMany(page);
  await drop(page);
  let whole = 0;
  for (let kill = 0; kill < times; kill++) {
    // Moments spread from the first byte to a little after the last.
    const until = performance.now() + (length * kill * 1.2) / times;
    await give(page, files[1] ?? "");
    while (performance.now() < until) await new Promise(setImmediate);
    const ended = new Promise((resolve) => browser.process()?.once("exit", resolve));
    browser.process()?.kill("SIGKILL");
    await ended;
    ({ browser, page } = await open());
    const found = await packs(page);
    assert.deepEqual(found[0], ["first.jsonl", 100]);
    if (found.length > 1) {
      assert.deepEqual(found.slice(1), [["many.jsonl", 4000]]);
      whole++;
      await drop(page);
    }
  }
  t.diagnostic(
    `${times} kills over ${Math.round(length * 1.2)} ms: the first pack always whole; of the second ${whole} whole, ${times - whole} absent`,
  );
  assert.ok(whole < times, "every kill came too late");
});
