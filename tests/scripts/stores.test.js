// What is kept, by what two pages do at once, by what a file brings, and by what a private window leaves.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Area, Locks } from "./kept-by.js";

let local = new Area();
let session = new Area();
/** @type {{ incognito: boolean }[]} */
let windows = [];

beforeEach(() => {
  [local, session, windows] = [new Area(), new Area(), []];
  Object.defineProperty(globalThis, "navigator", { value: { locks: new Locks() }, configurable: true });
  const permissions = { contains: async () => true, remove: async () => true };
  Object.assign(globalThis, {
    chrome: { storage: { local, session }, permissions, windows: { getAll: async () => windows } },
  });
});

test("two pages that choose at once keep each other's choice", async () => {
  const { save, saveKinds, settings } = await import("../../extension/stores/settings.js");
  await Promise.all([
    saveKinds({ quotations: false }),
    saveKinds({ wire: false }),
    save({ look: { theme: "sepia" } }),
    save({ look: { size: 24 } }),
  ]);
  const { kinds, look } = await settings();
  assert.deepEqual([kinds.quotations, kinds.wire, kinds.opinions], [false, false, true]);
  assert.deepEqual([look.theme, look.size], ["sepia", 24]);
});

test("a file's sites are taken in one write, and no more of them than anybody has", async () => {
  const { read, restore } = await import("../../extension/options/backup.js");
  const { sites } = await import("../../extension/stores/sites.js");
  const file = (/** @type {number} */ count) =>
    JSON.stringify({
      format: "copydesk-settings",
      version: 1,
      off: Array.from({ length: count }, (_, i) => `h${i}.example`),
    });
  await restore(read(file(800)));
  assert.ok(local.writes <= 4, `${local.writes} writes`);
  local.reads = [];
  assert.equal((await sites()).length, 800);
  assert.equal(local.reads.length, 1, "the list is read once, not once a site");
  assert.throws(() => read(file(50_000)), /off: a list of at most 5000/);
});

test("a site that is turned off in a private window is forgotten with it", async () => {
  const { forgetPrivate, isOff, setOff } = await import("../../extension/stores/sites.js");
  await setOff("tidings.example", true, true);
  assert.deepEqual([await isOff("tidings.example", true), await isOff("tidings.example", false)], [true, false]);
  assert.deepEqual([local.held, local.writes], [{}, 0]);
  windows = [{ incognito: true }, { incognito: false }];
  await forgetPrivate();
  assert.equal(await isOff("tidings.example", true), true);
  windows = [{ incognito: false }];
  await forgetPrivate();
  assert.deepEqual(session.held, {});
  await setOff("tidings.example", true);
  await setOff("tidings.example", false, true);
  assert.equal(await isOff("tidings.example", true), false);
});

test("a result is kept without reading the others", async () => {
  const { forget, store } = await import("../../extension/background/results.js");
  const result = /** @type {import("../../extension/protocol.js").Result} */ (
    /** @type {unknown} */ ({ url: "https://tidings.example/" })
  );
  for (let tab = 1; tab <= 25; tab += 1) assert.equal(await store(tab, result), true);
  assert.ok(session.reads.every((names) => names === "order"));
  const kept = () => Object.keys(session.held).filter((name) => name.startsWith("tab."));
  assert.equal(kept().length, 20);
  assert.ok("tab.25" in session.held && !("tab.5" in session.held));
  await Promise.all([forget(24), store(26, result), forget(25)]);
  assert.equal(kept().length, 19);
  // A store that is full and knows of no order: what is there makes room.
  session.held = { "tab.90": { at: 1 }, "tab.91": { at: 2 } };
  const set = session.set.bind(session);
  session.set = async (values) => {
    if ("tab.90" in session.held) throw new Error("no room");
    return set(values);
  };
  assert.equal(await store(1, result), true);
  assert.deepEqual(kept().toSorted(), ["tab.1", "tab.91"]);
});
