// What comes from a page's process or from a stranger's file, and is refused or cut to size: pure functions, tried
// without a browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { webAddress } from "../../extension/common/address.js";
import { read as readSaved, write as writeSaved } from "../../extension/export/saved.js";
import { isPageRequest, isRequest } from "../../extension/protocol.js";
import { jpegSize } from "../../extension/reader/jpeg.js";

const KINDS = { quotations: true, reported: true, opinions: true, wire: false, credits: true };

test("a page's scripts may ask a few things, in their exact shapes", () => {
  const sound = [
    { type: "card", mark: "q0" },
    { type: "card", mark: "w1.12" },
    { type: "compare", mark: "w0.1" },
    { type: "correct", mark: "q0", verdict: { is: "speaker", speaker: null } },
    { type: "correct", mark: "o3", verdict: { is: "notOpinion" } },
    { type: "correct", mark: "w0.2", verdict: { is: "notWire" } },
    { type: "takeBack", entry: "e1" },
    { type: "annotate", entry: "e1", note: "x" },
    { type: "mark", as: "note", speaker: null, note: "", words: "x", before: "", after: "" },
    { type: "hide", kind: "wire" },
    { type: "moved" },
    { type: "back" },
    { type: "kept", url: "https://example.org/", painted: 1, dropped: 0, robbed: false, changed: false, folded: 0 },
  ];
  for (const message of sound) assert.equal(isPageRequest(message), true, JSON.stringify(message));
  const forged = [
    null,
    undefined,
    1,
    "card",
    [],
    {},
    { type: "__proto__" },
    { type: ["card"], mark: "q0" },
    { type: "card" },
    { type: "card", mark: "q-1" },
    { type: "card", mark: "constructor" },
    { type: "card", mark: "q0", tabId: 7 },
    { type: "card", mark: `q${"9".repeat(400)}` },
    { type: "correct", mark: "q0", verdict: { is: "speaker", speaker: "x".repeat(301) } },
    { type: "correct", mark: "q0", verdict: { is: "speaker" } },
    { type: "correct", mark: "q0", verdict: { is: "notOpinion", url: "https://example.org/" } },
    { type: "hide", kind: "toString" },
    { type: "hide", kind: ["wire"] },
    { type: "hide", kind: "wire", tabId: 7 },
    { type: "kept", url: "https://example.org/", painted: -1, dropped: 0, robbed: false, changed: false, folded: 0 },
    {
      type: "kept",
      url: `https://example.org/${"x".repeat(4_000)}`,
      painted: 1,
      dropped: 0,
      robbed: false,
      changed: false,
      folded: 0,
    },
    {
      type: "kept",
      url: "https://example.org/",
      painted: Infinity,
      dropped: 0,
      robbed: false,
      changed: false,
      folded: 0,
    },
    { type: "moved", to: "https://example.org/" },
    {
      type: "kept",
      url: "https://example.org/",
      painted: 1,
      dropped: 0,
      robbed: false,
      changed: false,
      folded: 0,
      tabId: 7,
    },
    { type: "analyze", tabId: 1, again: true },
    { type: "clear", tabId: 1 },
    { type: "libraryChanged" },
    { type: "takeBack", tabId: 1, entry: "x" },
    { type: "annotate", entry: "e1", note: "x".repeat(20_001) },
    { type: "mark", as: "speaker", speaker: null, note: "", words: "x", before: "", after: "" },
    { type: "mark", as: "note", speaker: null, note: "", words: "x".repeat(10_001), before: "", after: "" },
    {
      type: "mark",
      as: "note",
      speaker: null,
      note: "",
      words: "x",
      before: "",
      after: "",
      url: "https://bank.example/",
    },
    { type: "takeBack", entry: "x".repeat(65) },
    { type: "takeBack", entry: 7 },
    { type: "correct", mark: "q0", verdict: { is: "undone" } },
    { type: "correct", mark: "q0", verdict: { is: "quotation" } },
  ];
  for (const message of forged) assert.equal(isPageRequest(message), false, JSON.stringify(message)?.slice(0, 100));
});

test("the extension's own pages ask in exact shapes too", () => {
  assert.equal(isRequest({ type: "analyze", tabId: 1, again: false }), true);
  assert.equal(isRequest({ type: "kinds", tabId: 1, kinds: KINDS }), true);
  const wrong = [
    { type: "analyze", tabId: "1", again: false },
    { type: "analyze", tabId: 1.5, again: false },
    { type: "analyze", tabId: 1, again: false, more: 1 },
    { type: "kinds", tabId: 1, kinds: { ...KINDS, wire: "no" } },
    { type: "kinds", tabId: 1, kinds: {} },
    { type: "kinds", tabId: 1, kinds: { ...KINDS, more: true } },
    { type: "step", tabId: 1, by: 2 },
    { type: "takeBack", tabId: 1, entry: "x".repeat(65) },
    { type: "card", mark: "q0" },
  ];
  for (const message of wrong) assert.equal(isRequest(message), false, JSON.stringify(message));
});

test("only addresses of the web are addresses", () => {
  const cases = /** @type {const} */ ([
    ["https://user:secret@example.org:8443/a", "https://example.org:8443/a"],
    ["HTTP://EXAMPLE.org", "http://example.org/"],
    ["javascript:alert(1)", undefined],
    ["\u0001javascript:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["blob:https://example.org/1", undefined],
    ["file:///etc/passwd", undefined],
    ["//example.org", undefined],
    ["https://[", undefined],
    [null, undefined],
  ]);
  for (const [given, expected] of cases) assert.equal(webAddress(given)?.href, expected, String(given));
});

test("a picture's size is known before it is unpacked", () => {
  const jpeg = (/** @type {number[]} */ ...frame) =>
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, 0, 0, 0, 0]);
  assert.deepEqual(jpegSize(jpeg(0xff, 0xc0, 0, 11, 8, 0x01, 0x02, 0x03, 0x04)), { width: 0x304, height: 0x102 });
  assert.deepEqual(jpegSize(jpeg(0xff, 0xc2, 0, 11, 8, 0xff, 0xff, 0xff, 0xff)), { width: 65_535, height: 65_535 });
  for (const bytes of [
    [],
    [0xff, 0xd8],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0xff, 0xd8, ...Array(64).fill(0xff)],
  ]) {
    assert.equal(jpegSize(new Uint8Array(bytes)), null);
  }
});

test("a saved article with marks between characters or headings of no level is refused or cut", () => {
  const span = { block: 0, start: 0, end: 4 };
  const credit = { agency: "A", kind: "text", from: "line", ...span, text: "Text" };
  const analysis = /** @type {any} */ ({
    schema: 1,
    url: null,
    article: {
      title: null,
      authors: [],
      published: null,
      modified: null,
      siteName: null,
      lang: null,
      genre: null,
      section: null,
      blocks: [{ kind: "heading", text: "Text", level: 2 }],
    },
    quotations: [],
    opinions: [{ ...span, start: 0.5, text: "x", strength: "opinion", confidence: 1, why: [] }],
    credits: [credit, { ...credit, end: 9e15 }, { ...credit, block: -1 }],
    wire: { tier: "none", matches: [], largelyFrom: 0 },
    warnings: [],
  });
  const read = readSaved(writeSaved(analysis));
  assert.deepEqual([read.opinions.length, read.credits.length], [0, 1]);
  analysis.article.blocks[0].level = 300;
  assert.throws(() => readSaved(writeSaved(analysis)), /level/);
});
