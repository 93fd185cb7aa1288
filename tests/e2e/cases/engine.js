// The engine breaks, or what it is given does: its memory runs out, packs are none, the clock is wrong.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { ask, kept, painted, press, textOf } from "../asks.js";
import { article, failing, resultOf, says } from "../breaking.js";
import { until } from "../patience.js";
import { root } from "../place.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** Adds the demo page's reports through the library page. @param {Page} own */
async function addReports(own) {
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await own.waitForSelector("#file")
  );
  await input.uploadFile(path.join(root, "www/samples/reports.jsonl"));
  await own.waitForSelector(".pack");
}

/**
 * In the background: the engine that is loaded next may have so much more memory than it begins with, in bytes. The
 * limit is written into the module itself, so what happens when it is reached is what happens on a machine that has no
 * more.
 * @param {any} self @param {number} more
 */
async function limited(self, more) {
  const fetched = self.fetch;
  self.fetch = async (/** @type {unknown} */ address) => {
    self.fetch = fetched;
    const bytes = new Uint8Array(await (await fetched(address)).arrayBuffer());
    let at = 8;
    const number = () => {
      for (let value = 0, shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) return value;
      }
    };
    const written = (/** @type {number} */ value) => {
      const out = [];
      for (; value > 127; value = Math.floor(value / 128)) out.push((value & 127) | 128);
      return [...out, value];
    };
    for (let start = at; at < bytes.length; start = at) {
      const id = bytes[at++];
      const size = number();
      const end = at + size;
      if (id === 5) {
        // One memory: whether it has a limit, and how many pages of 64 KB it begins with.
        at += 2;
        const pages = number();
        const section = [1, 1, ...written(pages), ...written(pages + more / 65_536)];
        const whole = new self.Blob([
          bytes.slice(0, start),
          new self.Uint8Array([5, ...written(section.length), ...section]),
          bytes.slice(end),
        ]);
        return new self.Response(whole, { headers: { "Content-Type": "application/wasm" } });
      }
      at = end;
    }
    throw new self.TypeError("the module has no memory");
  };
}

test(
  "an engine that runs out of memory is told as stopped, and serves the next page",
  { skip: desk.family === "firefox" && "no protocol stops Firefox's background" },
  async (t) => {
    const { own, tabId, page, analyze, result } = await article(t);
    // Its engine is not loaded yet.
    await desk.stopBackground(own);
    await desk.inBackground(own, limited, 4 * 1024 * 1024);
    const large = await desk.page("samples/turns-to-opinion.html");
    await large.evaluate(() => {
      const article = document.querySelector("article") ?? document.body;
      for (let i = 0; i < 20_000; i += 1) {
        const line = document.createElement("p");
        line.textContent = `“Boat ${i} came home to the harbour with ${i} sailors on board, after ${i} days at sea,” said the clerk of the harbour office.`;
        article.append(line);
      }
    });
    await says(large, "#main", /could not be analysed.*other pages are not affected/s);
    assert.equal(Object.values(await painted(large)).join(""), "");
    // The same limit holds for the new instance: an old one that was used on would fail here.
    assert.deepEqual({ ...resultOf(await analyze()), milliseconds: 0 }, { ...result, milliseconds: 0 });
    assert.ok(await kept(own, tabId));
    assert.notEqual((await painted(page)).quotation, "");
    await large.close();
  },
);

test("what is no pack is named, the others serve, and it can be removed", async (t) => {
  const { own, analyze } = await article(t, "samples/wire-copy.html");
  await addReports(own);
  await own.evaluate(async () => {
    const database = await new Promise((resolve) => {
      const request = indexedDB.open("library");
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(["packs", "removed"], "readwrite");
    transaction.objectStore("packs").put({ name: "odd" });
    transaction.objectStore("packs").put({ name: "older", blob: "x", header: 7, info: null });
    transaction.objectStore("removed").put(true, 7);
    await new Promise((resolve) => {
      transaction.oncomplete = () => resolve(null);
    });
    database.close();
  });
  await ask(own, { type: "libraryChanged" });
  const { damaged, analysis } = resultOf(await analyze());
  assert.deepEqual(damaged.toSorted(), ["odd", "older"]);
  assert.equal(analysis.wire.matches[0]?.report.library, "reports.jsonl");
  const library = await desk.own("library/library.html");
  await until(async () => (await textOf(library, "#packs")).includes("“odd” is damaged"), "the word of it");
  await library.evaluate(() => {
    const odd = [...document.querySelectorAll(".pack")].find((pack) => pack.querySelector("h3")?.textContent === "odd");
    const remove = odd?.querySelector("button.remove");
    if (!(remove instanceof HTMLElement)) throw new Error("no button to remove it");
    remove.click();
  });
  await library.locator(".pack .acts button.strong").click();
  await until(async () => !/“odd” is/.test(await textOf(library, "#packs")), "it to go");
  assert.match(await textOf(library, "#packs"), /reports\.jsonl.*Reports: 3/s);
  await library.close();
});

/**
 * Puts a library in the place of ours that has another version, and keeps its connection if it is asked to.
 * @param {import("puppeteer-core").Page} own
 * @param {boolean} holds
 */
const older = (own, holds) =>
  own.evaluate(async (holds) => {
    const done = (/** @type {IDBOpenDBRequest} */ request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase("library"));
    const request = indexedDB.open("library", 2);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("packs", { keyPath: "name" }).put({ name: "from before" });
      request.result.createObjectStore("removed");
    };
    const database = await done(request);
    if (!holds) database.close();
    else Object.assign(globalThis, { database });
  }, holds);

test("packs of an older library are named, not dropped without a word", async (t) => {
  const { own, analyze } = await article(t, "samples/wire-copy.html");
  await older(own, false);
  await ask(own, { type: "libraryChanged" });
  assert.deepEqual(resultOf(await analyze()).damaged, ["from before"]);
});

test("a library that another page holds in an older version is answered at once, and serves later", async (t) => {
  const { own, analyze } = await article(t, "samples/wire-copy.html");
  await older(own, true);
  await ask(own, { type: "libraryChanged" });
  assert.deepEqual(resultOf(await analyze()).troubles, ["libraryUnread"]);
  await own.evaluate(() => /** @type {any} */ (globalThis).database.close());
  assert.deepEqual(resultOf(await analyze()).troubles, []);
});

test("a page that has no room in the library is told, and marked all the same", async (t) => {
  const { own, page, analyze } = await article(t, "samples/wire-copy.html");
  await own.evaluate(() => chrome.storage.local.set({ remember: true }));
  await failing(own, "IDBObjectStore.prototype.put", "QuotaExceededError");
  assert.deepEqual(resultOf(await analyze()).troubles, ["notRemembered"]);
  assert.notEqual((await painted(page)).quotation, "");
  await says(page, "#main .notes", /no room to add this page to the library/);
});

for (const year of [1970, 2099]) {
  test(`a clock of ${year} changes no finding and loses no result`, async (t) => {
    const { own, tabId, result, analyze } = await article(t, "samples/wire-copy.html");
    await own.evaluate(() => chrome.storage.local.set({ remember: true }));
    await desk.inBackground(
      own,
      (self, year) => {
        const own = self.Date;
        const now = own.UTC(year, 0, 1, 12);
        self.Date = class extends own {
          constructor(/** @type {unknown[]} */ ...given) {
            super(...(given.length > 0 ? given : [now]));
          }
          static now() {
            return now;
          }
        };
        self.mends = [
          () => {
            self.Date = own;
          },
        ];
      },
      year,
    );
    // Results of the same moment, some later than the clock says: the newest is not the first to go.
    await own.evaluate(() =>
      chrome.storage.session.set(
        Object.fromEntries(
          Array.from({ length: 25 }, (_, i) => [`tab.${9000 + i}`, { at: Date.now() + i, result: {} }]),
        ),
      ),
    );
    const again = resultOf(await analyze());
    assert.deepEqual({ ...again.analysis, wire: null }, { ...result.analysis, wire: null });
    const other = await desk.page("samples/turns-to-opinion.html");
    await (await press(other)).popup.close();
    assert.ok(await kept(own, tabId), "the newer result went before the older ones");
    const packs = await own.evaluate(async () =>
      (await (await import(new URL("/stores/packs.js", location.href).href)).all()).map(
        (/** @type {{ name: string }} */ { name }) => name,
      ),
    );
    assert.deepEqual(packs, [`read-${year}-01-01`]);
    await other.close();
  });
}
