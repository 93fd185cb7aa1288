// Documents are at most 100 columns wide, but for what cannot be broken: tables, code, headings, long links.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const LEFT_OUT = new Set(["node_modules", "target", ".git", "pkg", "corpus"]);
const WIDEST = 100;

/** Every document below a folder. @param {string} folder @returns {string[]} */
const documents = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : documents(file);
    return entry.name.endsWith(".md") ? [file] : [];
  });

/** The numbers of the lines of a document that are too wide. @param {string} text @returns {number[]} */
function wide(text) {
  const found = [];
  let fence = "";
  let blank = true;
  let code = false;
  for (const [at, line] of text.split("\n").entries()) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? "";
    const fenced = fence !== "";
    if (mark && (!fenced || mark === fence)) fence = fenced ? "" : mark;
    // Indented code begins behind an empty line; the lines of a list's item do not.
    if (!/^ {4}/.test(line)) code = code && line === "";
    else if (blank) code = true;
    blank = line === "";
    const table = line.startsWith("|");
    // A link or a span of code that is a line by itself has no place to break.
    const whole = /^\s*(?:[-*] |\d+\. )?(?:!?\[[^\]]*\]\([^)]*\)|\S+)[.,:;]?$/.test(line);
    if ([...line].length > WIDEST && !fenced && !mark && !code && !table && !whole) found.push(at + 1);
  }
  return found;
}

test("a wide line is found, and what cannot be broken is not", () => {
  const long = "word ".repeat(30);
  assert.deepEqual(wide(`${long}\n\n    ${long}\n\n| ${long} |\n\n- a\n  ${long}`), [1, 8]);
  assert.deepEqual(wide(`\`\`\`\n${long}\n\`\`\`\n${long}`), [4]);
  assert.deepEqual(wide(`![${long}](a.png)\n${"x".repeat(120)}\n${"ä".repeat(50)} ${"ä".repeat(50)}`), [3]);
});

test("documents have at most 100 columns", () => {
  const all = documents(root);
  assert.ok(all.length > 15, `${all.length} documents`);
  const found = all.flatMap((file) =>
    wide(fs.readFileSync(file, "utf8")).map((line) => `${path.relative(root, file)}:${line}`),
  );
  assert.deepEqual(found, []);
});
