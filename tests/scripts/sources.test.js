// When a source is asked, and which addresses may be followed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { followable, pattern } from "../../extension/sources/fetch.js";
import { nextPage } from "../../extension/sources/pages.js";
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
    ["list", 0, 16, 32],
    ["feed", 0, 2, 5],
    [null, 0, 2, 5],
    ["feed", 1, 1, 1.5],
    ["list", 3, 4, 6],
    ["list", 40, 48, 72],
  ])) {
    assert.equal(
      nextTime(kind, failures, 0, () => 0),
      least * HOUR,
      `${kind} ${failures}`,
    );
    assert.equal(
      nextTime(kind, failures, 0, () => 1),
      most * HOUR,
      `${kind} ${failures}`,
    );
  }
});

test("the next page of a feed is one of its own host, or none", () => {
  const atom = (/** @type {string} */ links) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${links}<entry/></feed>`;
  for (const [feed, expected] of /** @type {const} */ ([
    [
      atom('<link rel="self" href="/feed"/><link rel="next" href="/feed?page=2&amp;n=5"/>'),
      "https://news.example/feed?page=2&n=5",
    ],
    [atom("<link href='older.xml' rel='next'/>"), "https://news.example/older.xml"],
    [atom('<link rel="prev-archive" href="/2026/10"/>'), "https://news.example/2026/10"],
    [
      '<rss><channel><atom:link rel="next" href="/p2"/><item><link>/x</link></item></channel></rss>',
      "https://news.example/p2",
    ],
    ['{"items": [], "next_url": "https://news.example/2.json"}', "https://news.example/2.json"],
    ['{"items": [], "next_url": 2}', null],
    ["{", null],
    [atom('<link rel="next" href="https://other.example/feed"/>'), null],
    [atom('<link rel="next" href="http://news.example/feed"/>'), null],
    [atom('<link rel="next" href="https://news.example/feed"/>'), null],
    [atom("").replace("<entry/>", '<entry><link rel="next" href="/inside"/></entry>'), null],
    [atom('<link rel="next"/>'), null],
    ["", null],
  ])) {
    const next = nextPage(new TextEncoder().encode(feed), new URL("https://news.example/feed"));
    assert.equal(next?.href ?? null, expected, feed);
  }
});
