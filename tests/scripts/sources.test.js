// When a source is asked, and which addresses may be followed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { followable, pattern } from "../../extension/sources/fetch.js";
import { nextTime } from "../../extension/sources/rhythm.js";

test("only addresses that nobody reads along with may be followed", () => {
  for (const [address, expected] of /** @type {const} */ ([
    ["https://news.example/list.json", "https://news.example/*"],
    [" https://news.example:8443/feed?a=1#top ", "https://news.example/*"],
    ["http://localhost:8000/list.json", "http://localhost/*"],
    ["http://127.0.0.1/list.json", "http://127.0.0.1/*"],
    ["http://news.example/list.json", null],
    ["http://127.0.0.1.news.example/list.json", null],
    ["https://me:secret@news.example/", null],
    ["https://me@news.example/", null],
    ["file:///etc/passwd", null],
    ["javascript:alert(1)", null],
    ["data:text/plain,a", null],
    ["ftp://news.example/", null],
    ["news.example", null],
    ["", null],
    [`https://news.example/${"a".repeat(2_000)}`, null],
  ])) {
    const url = followable(address);
    assert.equal(url && pattern(url), expected, address);
  }
});

const HOUR = 3_600_000;

test("a source is asked at random times, and ever more seldom where it fails", () => {
  for (const [kind, failures, least, most] of /** @type {const} */ ([
    ["list", 0, 16, 32], ["feed", 0, 2, 5], [null, 0, 2, 5], ["feed", 1, 1, 1.5], ["list", 3, 4, 6], ["list", 40, 48, 72],
  ])) {
    assert.equal(nextTime(kind, failures, 0, () => 0), least * HOUR, `${kind} ${failures}`);
    assert.equal(nextTime(kind, failures, 0, () => 1), most * HOUR, `${kind} ${failures}`);
  }
});
