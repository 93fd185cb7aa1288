// What readers put right and note: nothing that was told as kept is lost, whoever writes at once and whatever breaks on
// the way.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Area, Locks } from "./kept-by.js";

/** @typedef {import("../../extension/stores/entries.js").Entry} Entry */

let local = new Area();
beforeEach(() => {
  local = new Area();
  Object.defineProperty(globalThis, "navigator", { value: { locks: new Locks() }, configurable: true });
  Object.assign(globalThis, { chrome: { storage: { local } } });
});
const { addEntries, allEntries, dropEntries, entriesFor, ENTRY, Full, keepEntry, nameOf, takeInFormer } =
  await import("../../extension/stores/entries.js");

/** @param {string} id @param {Partial<Entry>} [fields] @returns {Entry} */
const entry = (id, fields) => ({
  id,
  url: "https://courier.example/a",
  kind: "speaker",
  exact: `“Words ${id}.”`,
  before: "",
  after: "",
  was: null,
  speaker: "Hedda Quill",
  note: "",
  title: "",
  outlet: "",
  sample: "",
  at: 1,
  ...fields,
});
const ids = (/** @type {Entry[]} */ entries) => entries.map(({ id }) => id);

test("a page's entries are read without reading those of others", async () => {
  await addEntries(
    Array.from({ length: 2_000 }, (_, i) => entry(`e${i}`, { url: `https://courier.example/${i % 400}` })),
  );
  local.reads = [];
  assert.deepEqual(ids(await entriesFor("https://reader@courier.example/7?utm_source=x#top")), [
    "e7",
    "e407",
    "e807",
    "e1207",
    "e1607",
  ]);
  assert.deepEqual(local.reads, ["desk https://courier.example/7"]);
});

test("a correction takes the place of an earlier one of the same words, a note does not", async () => {
  for (const one of [
    entry("a"),
    entry("b", { exact: "“Words a.”", speaker: null }),
    entry("n", { kind: "note", exact: "x" }),
    entry("m", { kind: "note", exact: "x" }),
  ])
    await keepEntry(one);
  assert.deepEqual(ids(await entriesFor("https://courier.example/a")), ["b", "n", "m"]);
  await keepEntry(entry("n", { kind: "note", exact: "x", note: "changed" }));
  assert.deepEqual(
    (await allEntries()).map(({ note }) => note),
    ["", "", "changed"],
  );
});

test("two windows that write at once keep both, and what is deleted leaves no address behind", async () => {
  const all = Array.from({ length: 40 }, (_, i) => entry(`e${i}`, { url: `https://courier.example/${i % 3}` }));
  await Promise.all(all.map(keepEntry));
  assert.equal((await allEntries()).length, 40);
  await Promise.all([dropEntries(all.slice(0, 20)), keepEntry(entry("late")), dropEntries(all.slice(20))]);
  assert.deepEqual(Object.keys(local.held).toSorted(), ["desk https://courier.example/a", "deskCounts"]);
  assert.deepEqual(local.held["deskCounts"], { "courier.example": 1 });
});

test("a write that fails or is cut off changes nothing that was there", async () => {
  await keepEntry(entry("mine"));
  const before = structuredClone(local.held);
  const { set, remove } = local;
  local.set = () => Promise.reject(new DOMException("no room", "QuotaExceededError"));
  await assert.rejects(keepEntry(entry("new")), { name: "NotKept" });
  await assert.rejects(addEntries([entry("new"), entry("other", { url: "https://other.example/" })]), {
    name: "NotKept",
  });
  assert.deepEqual(local.held, before);
  // A browser that ends between the two writes of a deletion: the entry was not told as deleted, and the next change
  // works.
  local.set = () => new Promise(() => {});
  const cut = new Locks();
  Object.defineProperty(globalThis, "navigator", { value: { locks: cut }, configurable: true });
  dropEntries([entry("mine")]);
  while ("desk https://courier.example/a" in local.held) await new Promise((resolve) => setImmediate(resolve));
  Object.defineProperty(globalThis, "navigator", { value: { locks: new Locks() }, configurable: true });
  Object.assign(local, { set, remove });
  await keepEntry(entry("next"));
  assert.deepEqual(ids(await allEntries()), ["next"]);
});

test("what cannot be read is not taken for empty", async () => {
  await keepEntry(entry("mine"));
  const before = structuredClone(local.held);
  const { get } = local;
  local.get = () => Promise.reject(new Error("damaged"));
  await assert.rejects(keepEntry(entry("new")), { name: "NotRead" });
  local.get = get;
  assert.deepEqual(local.held, before);
});

test("one site's entries take the room of no other's, and none goes to make room", async () => {
  await keepEntry(entry("mine", { url: "https://other.example/" }));
  const many = (/** @type {number} */ count, /** @type {number} */ pages) =>
    Array.from({ length: count }, (_, i) => entry(`c${i}`, { url: `https://courier.example/${i % pages}` }));
  await assert.rejects(addEntries(many(5_001, 100)), Full);
  assert.deepEqual(ids(await allEntries()), ["mine"]);
  await addEntries(many(5_000, 100));
  await assert.rejects(keepEntry(entry("more")), Full);
  await assert.rejects(
    addEntries(Array.from({ length: 501 }, (_, i) => entry(`o${i}`, { url: "https://third.example/" }))),
    Full,
  );
  await keepEntry(entry("also", { url: "https://other.example/" }));
  assert.equal((await allEntries()).length, 5_002);
  // In the place of one that is there.
  await keepEntry(entry("c7", { url: "https://courier.example/7", speaker: "Ada Quist" }));
  assert.equal((await entriesFor("https://courier.example/7")).find(({ id }) => id === "c7")?.speaker, "Ada Quist");
});

test("a file changes no entry that is there and pushes none out", async () => {
  await keepEntry(entry("mine", { at: 5 }));
  const added = await addEntries([
    // Older, so that it would be found first; and far in the future, so that it would stay when others go.
    entry("forged", { exact: "“Words mine.”", speaker: "Somebody Else", at: 0 }),
    entry("mine", { speaker: "Somebody Else" }),
    entry("new", { at: 1e300 }),
  ]);
  assert.equal(added, 1);
  assert.deepEqual(
    (await allEntries()).map(({ id, speaker }) => [id, speaker]),
    [
      ["mine", "Hedda Quill"],
      ["new", "Hedda Quill"],
    ],
  );
});

test("an entry of a wrong shape or too long is refused, a damaged one costs itself alone", async () => {
  for (const [fields, reason] of /** @type {[object, RegExp][]} */ ([
    [{ exact: "x".repeat(10_001) }, /exact: a text of at most 10000/],
    [{ note: "x".repeat(1_000_000) }, /note: a text of at most 20000/],
    [{ kind: "script" }, /kind/],
    [{ url: "no address" }, /url/],
    [{ at: Number.NaN }, /at/],
    [{ speaker: 7 }, /speaker/],
  ])) {
    assert.throws(() => ENTRY({ ...entry("bad"), ...fields }, ""), reason);
    await assert.rejects(keepEntry(/** @type {Entry} */ ({ ...entry("bad"), ...fields })), reason);
  }
  local.held = {
    "desk https://courier.example/a": [
      null,
      7,
      { id: "x" },
      entry("sound"),
      entry("odd", { kind: /** @type {any} */ ("other") }),
    ],
    deskCounts: [],
  };
  assert.deepEqual(ids(await entriesFor("https://courier.example/a")), ["sound"]);
  for (const damaged of [7, "x", null, {}, { length: 3 }]) {
    local.held = { "desk https://courier.example/a": damaged, deskCounts: damaged };
    assert.deepEqual(await entriesFor("https://courier.example/a"), []);
    await keepEntry(entry("sound"));
    assert.deepEqual(ids(await allEntries()), ["sound"]);
  }
});

test("a name is one line and turns no direction", () => {
  const check = (/** @type {string} */ given, /** @type {string} */ expected) => assert.equal(nameOf(given), expected);
  check("  Hedda\n Quill ", "Hedda Quill");
  check("Hedda\u202E lliuQ\u2069\u0000", "Hedda lliuQ");
  // What joins letters in Hindi and Persian stays.
  check("क्\u200Dष", "क्\u200Dष");
  check("x".repeat(500), "x".repeat(120));
  check("\u202E\u200F", "");
});

test("what version 0.1.0 kept as one list is taken in once, and stays where there is no room", async () => {
  const former = (/** @type {string} */ id, /** @type {object} */ fields) => {
    const { after: _a, note: _n, title: _t, outlet: _o, sample: _s, ...old } = entry(id);
    return { ...old, ...fields };
  };
  const list = [
    former("a", {}),
    former("b", { url: "https://courier.example/b", kind: "notOpinion", speaker: null }),
    { id: "damaged" },
  ];
  local.held["corrections"] = structuredClone(list);
  await keepEntry(entry("new", { exact: "“Words a.”", speaker: "Ottilie Frost" }));
  local.set = () => Promise.reject(new DOMException("no room", "QuotaExceededError"));
  await assert.rejects(takeInFormer(), { name: "NotKept" });
  assert.deepEqual(local.held["corrections"], list);
  Reflect.deleteProperty(local, "set");
  assert.equal(await takeInFormer(), 1, "what was said since then of the same words goes before");
  const kept = (await allEntries()).map(({ id, speaker }) => [id, speaker]);
  assert.deepEqual(kept, [
    ["new", "Ottilie Frost"],
    ["b", null],
  ]);
  assert.equal("corrections" in local.held, false);
  assert.equal(await takeInFormer(), 0);
});
