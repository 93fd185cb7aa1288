// Kills Chromium while two windows write to the notebook, and opens the same profile again: every entry that was told
// as kept is there. `node --test-reporter=spec tests/e2e/entry-kills.js chromium /usr/bin/chromium [TIMES]`; ten times,
// where nothing else is said.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { until } from "./patience.js";
import { root } from "./place.js";

const [, program = "/usr/bin/chromium", given = "10"] = process.argv.slice(2);
const times = Number(given);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-entry-kills-"));

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
  const pages = [];
  for (const name of ["one", "two"]) {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/options/options.html?${name}`);
    pages.push(page);
  }
  return { browser, pages };
}

/**
 * Writes and deletes without an end; `told` hears of each change when it was acknowledged.
 * @param {import("puppeteer-core").Page} page
 * @param {string} name
 * @param {(change: string) => void} told
 */
async function write(page, name, told) {
  await page.exposeFunction("told", told);
  page
    .evaluate(async (name) => {
      const { keepEntry, dropEntries } = await import(new URL("/stores/entries.js", location.href).href);
      const { told } = /** @type {{ told(change: string): void }} */ (/** @type {unknown} */ (globalThis));
      for (let n = 0; ; n += 1) {
        const entry = {
          id: `${name}-${n}`,
          url: `https://courier.example/${n % 7}`,
          kind: "note",
          exact: `Words ${n}.`,
          before: "",
          after: "",
          was: null,
          speaker: null,
          note: "x".repeat(2_000),
          title: "",
          outlet: "",
          sample: "",
          at: n,
        };
        await keepEntry(entry);
        told(`+${entry.id}`);
        if (n % 3 !== 2) continue;
        told(`?${entry.id}`);
        await dropEntries([entry]);
        told(`-${entry.id}`);
      }
    }, name)
    .catch(() => {});
}

test("a kill of the browser at any moment of a write loses no entry that was told as kept", async (t) => {
  /** The ids that must be there, and those of a deletion that was not told as done. @type {Set<string>} */
  const kept = new Set();
  let told = 0;
  let { browser, pages } = await open();
  t.after(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  for (let kill = 0; kill < times; kill++) {
    const before = told;
    for (const [n, page] of pages.entries()) {
      await write(page, `${kill}.${n}`, (change) => {
        told += 1;
        if (change.startsWith("+")) kept.add(change.slice(1));
        else kept.delete(change.slice(1));
      });
    }
    await until(async () => told > before + 20 + kill * 3, "writes");
    const ended = new Promise((resolve) => browser.process()?.once("exit", resolve));
    browser.process()?.kill("SIGKILL");
    await ended;
    ({ browser, pages } = await open());
    const there = new Set(
      await pages[0]?.evaluate(async () =>
        (await (await import(new URL("/stores/entries.js", location.href).href)).allEntries()).map(
          (/** @type {import("../../extension/stores/entries.js").Entry} */ { id }) => id,
        ),
      ),
    );
    assert.deepEqual(
      [...kept].filter((id) => !there.has(id)),
      [],
      `after kill ${kill + 1}`,
    );
  }
  t.diagnostic(`${times} kills, ${told} changes that were told, ${kept.size} entries that must be there: all are`);
});
