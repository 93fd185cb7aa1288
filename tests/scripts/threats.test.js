// docs/THREATS.md and the tests say the same: every test that it names is there, every abuse case names one or is
// listed as open, and the manifest gives no more than it says.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const read = (/** @type {string} */ file) => fs.readFileSync(path.join(root, file), "utf8");
const threats = read("docs/THREATS.md");

/**
 * The tests that a text names: `[file](../path) “name”`, more names behind one file parted by commas.
 * @param {string} text
 */
const named = (text) =>
  [...text.matchAll(/\]\(\.\.\/([^)]+)\)((?:,? ?“[^”]+”)*)/g)].flatMap(([, file = "", names = ""]) =>
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => ({ file, name })),
  );

/** Whether a file has a test of a name. @param {string} file @param {string} name */
const has = (file, name) => {
  const text = fs.existsSync(path.join(root, file)) ? read(file) : "";
  if (file.endsWith(".rs")) return new RegExp(`#\\[test\\][^{}]*?fn ${name}\\(`).test(text);
  return ['"', "`"].some((mark) => text.replace(/\btest\(\s+/g, "test(").includes(`test(${mark}${name}${mark}`));
};

test("every test that THREATS.md names is there", () => {
  const all = named(threats);
  assert.ok(all.length > 20, "the links are not found any more");
  assert.deepEqual(
    all.filter(({ file, name }) => !has(file, name)),
    [],
  );
  assert.equal(has("tests/hostile.rs", "no_such_test"), false);
});

test("every file that THREATS.md links to is there", () => {
  const files = [...threats.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file = ""]) => path.join("docs", file));
  assert.deepEqual(
    files.filter((file) => !fs.existsSync(path.join(root, file))),
    [],
  );
});

test("every abuse case has a test, or is said to be open", () => {
  const rows = threats.split("\n").filter((line) => /^\| [A-Z]\d+ \|/.test(line));
  assert.ok(rows.length > 20, "the cases are not found any more");
  const bare = rows.filter((row) => named(row).length === 0 && !row.includes("**open**"));
  assert.deepEqual(bare, []);
  const numbers = rows.map((row) => row.split("|")[1]?.trim());
  assert.equal(new Set(numbers).size, numbers.length, "a number stands twice");
});

test("every fault says what is seen and what is kept", () => {
  const section = threats.split("## When things break")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => /^\| B\d+ \|/.test(line));
  assert.ok(rows.length > 15, "the faults are not found any more");
  for (const row of rows) {
    const cells = row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    assert.equal(cells.length, 5, row);
    assert.ok(
      cells.every((cell) => cell.length > 1),
      row,
    );
  }
  // Whatever is run in the browsers must be in their run.
  const run = read("tests/e2e/first-half.js") + read("tests/e2e/second-half.js");
  const cases = named(threats)
    .map(({ file }) => file)
    .filter((file) => file.startsWith("tests/e2e/cases/"));
  assert.deepEqual(
    [...new Set(cases)].filter((file) => !run.includes(`./cases/${path.basename(file)}`)),
    [],
  );
});

test("every promise of the README is held by cases that have a test", () => {
  const section = read("README.md").split("## What it promises")[1]?.split("\n## ")[0] ?? "";
  const promises = section.split("\n").filter((line) => /^\| \w/.test(line));
  assert.ok(promises.length > 5, "the promises are not found any more");
  const cases = new Map(
    threats.split("\n").flatMap((line) => {
      const number = /^\| ([A-Z]\d+) \|/.exec(line)?.[1];
      return number ? [[number, line]] : [];
    }),
  );
  for (const promise of promises) {
    const numbers = promise.split("|")[2]?.match(/[A-Z]\d+/g) ?? [];
    assert.ok(numbers.length > 0, promise);
    for (const number of numbers) {
      const held = cases.get(number) ?? "";
      assert.ok(named(held).length > 0 && !held.includes("**open**"), `${number}, for: ${promise}`);
    }
  }
});

test("the manifest gives no host, no page and no other extension anything", () => {
  const manifest = JSON.parse(read("extension/manifest.json"));
  for (const key of [
    "host_permissions",
    "content_scripts",
    "externally_connectable",
    "web_accessible_resources",
    "sandbox",
    "oauth2",
    "update_url",
  ]) {
    assert.equal(manifest[key], undefined, key);
  }
  assert.deepEqual(manifest.permissions, [
    "activeTab",
    "scripting",
    "storage",
    "unlimitedStorage",
    "sidePanel",
    "contextMenus",
    "alarms",
  ]);
  assert.deepEqual(manifest.content_security_policy, {
    extension_pages:
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
});

test("nothing listens to pages or to other extensions", () => {
  const folder = path.join(root, "extension");
  const sources = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && !name.startsWith("pkg"));
  assert.ok(sources.length > 50);
  // A port of a channel within one script is not reached from outside.
  const found = sources.filter((name) =>
    /onMessageExternal|onConnect\b|onConnectExternal|onUserScriptMessage|addEventListener\(\s*["']message["']|(?<!\bport1\.)\bonmessage\b/.test(
      read(`extension/${name}`),
    ),
  );
  assert.deepEqual(found, []);
  const listeners = sources.filter((name) => read(`extension/${name}`).includes("runtime.onMessage"));
  assert.deepEqual(
    listeners.map((name) => name.split(path.sep).join("/")),
    ["background/main.js"],
  );
});

test("one module asks servers, and for nothing but sources that are followed", () => {
  const folder = path.join(root, "extension");
  const sources = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".js") && !name.startsWith("pkg"));
  // What the extension itself brings along, by its place in it; in a plain web page, where there is no extension, the
  // words.
  const own =
    /\bfetch\((?:chrome\.runtime\.getURL\(|new URL\([\w"./-]+, import\.meta\.url\)|"[\w-]+\.\w+"\)|address\)\)\.json\(\))/;
  const asks =
    /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection)/;
  const found = sources.flatMap((name) =>
    read(`extension/${name}`)
      .split("\n")
      .filter((line) => asks.test(line) && !own.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
      .map(() => name),
  );
  assert.deepEqual(found, ["sources/fetch.js"]);
  // Nobody reaches it but what takes in a source that is followed.
  const users = sources.filter((name) => /import \{[^}]*\bfetched\b[^}]*\} from/.test(read(`extension/${name}`)));
  assert.deepEqual(users.toSorted(), ["sources/feed.js", "sources/list.js", "sources/update.js"]);
  for (const options of [
    'credentials: "omit"',
    'referrerPolicy: "no-referrer"',
    'redirect: "manual"',
    'cache: "no-store"',
  ]) {
    assert.ok(read("extension/sources/fetch.js").includes(options), options);
  }
  // What a page has to do with, its reading and its marks, wakes no fetch.
  const wakes = sources.filter((name) => read(`extension/${name}`).includes("sources/update.js"));
  assert.deepEqual(wakes.toSorted(), ["background/follow.js", "follow/follow.js"]);
});
