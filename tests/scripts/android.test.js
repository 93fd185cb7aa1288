// Firefox for Android has no windows, menus, keys or sidebars: what names them without asking whether they are there
// ends the background when it loads.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../extension");
/** What MDN's table of compatibility says it does not have, of what is used here. */
const LACKING = ["commands", "contextMenus", "windows"];
/** The side panel, which is not there either. */
const NOT_THERE = new Set(["panel/panel.js"]);

test("what Firefox for Android lacks is asked for before it is used", () => {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js") && !name.startsWith("pkg") && !NOT_THERE.has(name));
  const linesOf = (/** @type {string} */ name) => fs.readFileSync(path.join(folder, name), "utf8").split("\n");
  const unasked = (/** @type {string} */ line) => (/** @type {string} */ api) =>
    line.includes(`chrome.${api}.`) && !line.includes(`chrome.${api} ?`);
  const found = files.flatMap((name) =>
    linesOf(name).flatMap((line, i) => LACKING.filter(unasked(line)).map((api) => `${name}:${i + 1} ${api}`)),
  );
  assert.ok(files.length > 100);
  assert.deepEqual(found, []);
});
