// What version 0.1.0 left on a machine, opened by this one: nothing of it is lost. The profile is what that version's
// scripts wrote, as JSON; the test puts it into the browser's stores before this version's background starts.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { press, textOf } from "../asks.js";
import { until } from "../patience.js";
import { root } from "../place.js";
import { desk } from "../session.js";

/**
 * @typedef {{ name: string, signer: null, added: number, info: { reports: number }, bytes: string }} Pack
 * @typedef {{ local: Record<string, any>, removed: string[], packs: Pack[] }} Profile
 */

/** @type {Profile} */
const profile = JSON.parse(fs.readFileSync(path.join(root, "tests/e2e/fixtures/profile-0.1.0.json"), "utf8"));

/** Writes the profile with the browser's own means: nothing of this version's scripts has a hand in it. */
const written = async (/** @type {Profile} */ { local, removed, packs }) => {
  await chrome.storage.local.clear();
  await chrome.storage.local.set(local);
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open("library", 3);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("packs", { keyPath: "name" });
      request.result.createObjectStore("chunks");
      request.result.createObjectStore("removed");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = database.transaction(["packs", "chunks", "removed"], "readwrite");
  for (const name of ["packs", "chunks", "removed"]) stores.objectStore(name).clear();
  for (const { bytes: text, ...pack } of packs) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const number = (/** @type {Uint8Array} */ from, /** @type {number} */ at) =>
      Number(new DataView(from.buffer, from.byteOffset).getBigUint64(at, true));
    const head = bytes.slice(number(bytes, 24));
    const index = number(head, 0);
    const stored = { ...pack, index, header: bytes.slice(0, 64), head, blob: new Blob([bytes]) };
    stores.objectStore("packs").put(stored);
    for (let at = index; at < bytes.length; at += 16_384) {
      stores.objectStore("chunks").put(bytes.slice(at, at + 16_384), [pack.name, (at - index) / 16_384]);
    }
  }
  for (const id of removed) stores.objectStore("removed").put(true, id);
  await new Promise((resolve, reject) => {
    stores.oncomplete = () => resolve(null);
    stores.onabort = () => reject(stores.error);
  });
  database.close();
};

/** What this version makes of it. @param {import("puppeteer-core").Page} own */
const found = (own) =>
  own.evaluate(async () => {
    const at = (/** @type {string} */ file) => import(new URL(file, location.href).href);
    const [entries, settings, sites, remember, packs] = await Promise.all(
      [
        "../stores/entries.js",
        "../stores/settings.js",
        "../stores/sites.js",
        "../stores/remember.js",
        "../stores/packs.js",
      ].map(at),
    );
    const { kinds, look, thresholds, colours } = await settings.settings();
    const shelf = await packs.shelf();
    return {
      entries: await entries.allEntries(),
      kinds,
      look,
      thresholds,
      colours,
      strip: await settings.edgeStrip(),
      off: (await sites.site("courier.example")).off,
      remembers: await remember.remembers(),
      removed: shelf.removed,
      packs: shelf.packs.map((/** @type {Pack} */ { name, info }) => [name, info.reports]),
    };
  });

test("a profile of version 0.1.0 is whole after the update", async (t) => {
  const before = await desk.own("options/options.html");
  const stored = await before.evaluate(() => chrome.storage.local.get(null));
  await before.evaluate(written, profile);
  await desk.update(before);
  const own = await desk.own("options/options.html");
  t.after(async () => {
    await own.bringToFront();
    await own.evaluate(async (stored) => {
      await (await import(new URL("../stores/packs.js", location.href).href)).forgetAll();
      await chrome.storage.local.clear();
      await chrome.storage.local.set(stored);
      await chrome.runtime.sendMessage({ type: "libraryChanged" });
    }, stored);
    await own.close();
  });
  await until(async () => (await found(own)).entries.length === 2, "the corrections to be taken in");
  const { local, removed, packs } = profile;
  const now = await found(own);
  for (const group of ["kinds", "look", "thresholds", "colours"]) {
    const kept = Object.entries(/** @type {any} */ (now)[group]);
    const wanted = Object.entries(local[group]);
    assert.deepEqual(kept.filter(([name]) => name in local[group]).toSorted(), wanted.toSorted(), group);
  }
  assert.deepEqual([now.strip, now.off, now.remembers], [false, true, true]);
  assert.deepEqual(now.removed, removed);
  assert.deepEqual(
    now.packs,
    packs.map(({ name, info }) => [name, info.reports]),
  );
  const corrections = local["corrections"].map((/** @type {object} */ one) => Object.entries(one));
  for (const [n, fields] of corrections.entries()) {
    for (const [name, value] of fields) assert.equal(/** @type {any} */ (now.entries[n])[name], value, `${n} ${name}`);
  }

  // Its reports are found, and what was taken out stays out.
  const article = await desk.page("samples/wire-copy.html");
  t.after(() => article.close());
  const { popup, result } = await press(article);
  await popup.waitForSelector(".wire-card.matched");
  assert.notEqual(await textOf(popup, ".wire-card cite"), "");
  await popup.close();
  assert.deepEqual([result.packs, result.damaged], [1, []]);
  assert.equal(result.analysis.wire.matches[0]?.report.library, "reports");
  assert.ok(result.analysis.wire.matches.every(({ report }) => !removed.includes(report.id)));
});
