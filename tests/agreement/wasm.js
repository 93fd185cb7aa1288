// The wasm that ships finds what the native build finds, to the byte: `cargo xtask test --only agreement`.
// node tests/agreement/wasm.js FILE, the file being what `tests/agreement/native.rs` prints.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../extension/pkg");
const glue = await import(pathToFileURL(path.join(folder, "copydesk.js")).href);
await glue.default({ module_or_path: fs.readFileSync(path.join(folder, "copydesk_bg.wasm")) });
const desk = new glue.Desk();

/**
 * Keys in one order: Rust's JSON and JavaScript's objects need not have the same.
 * @param {unknown} value
 * @returns {unknown}
 */
const ordered = (value) => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
};

let read = 0;
let found = 0;
for (const line of fs
  .readFileSync(process.argv[2] ?? "", "utf8")
  .split("\n")
  .filter((line) => line !== "")) {
  const { name, kind, input, analysis } = JSON.parse(line);
  const given = kind === "text" ? desk.analyzeText(input, { explain: true }) : desk.analyze(input, { explain: true });
  assert.equal(JSON.stringify(ordered(given.analysis)), JSON.stringify(ordered(analysis)), name);
  read += 1;
  found += analysis.quotations.length + analysis.opinions.length + analysis.credits.length;
}
assert.ok(read > 100 && found > 100, `only ${read} inputs with ${found} marks`);
console.log(`   ${read} inputs, ${found} marks: the same in wasm`);
