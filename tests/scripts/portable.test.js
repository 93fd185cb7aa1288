// The sources can be checked out and read everywhere: file names that Windows takes, no two that differ by capitals
// alone, paths that are not too long, and line ends as they are written.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Names of devices, with or without an ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Windows' bound is 260 with the folder that the project lies in. */
const LONGEST = 160;
/** Files whose very bytes are the case. */
const BYTES = /^(fuzz\/corpus|tests\/formats|tests\/pages)\//;
const TEXT = /\.(rs|js|ts|json|html|css|md|toml|yml|py|pyi|sh|txt|jsonl)$/;

/** What is wrong with a path, apart from others. @param {string} name */
function faults(name) {
  const found = [];
  if (name.length > LONGEST) found.push(`has ${name.length} characters`);
  for (const part of name.split("/")) {
    if (/[<>:"|?*\\\u0000-\u001f]/.test(part)) found.push(`has a character that Windows refuses in ${part}`);
    if (/[. ]$/.test(part)) found.push(`has a dot or a space at the end of ${part}`);
    if (DEVICE.test(part)) found.push(`names a device: ${part}`);
  }
  return found;
}

const listed = () => {
  try {
    const said = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 24 });
    return said.split("\0").filter(Boolean);
  } catch {
    return null;
  }
};

test("a name that Windows refuses is found", () => {
  const cases = /** @type {const} */ ([
    ["a/b.js", 0],
    ["a/aux.js", 1],
    ["con", 1],
    ["a:b", 1],
    ["a./b", 1],
    ["a b/c.js", 0],
    ["console.js", 0],
    ["x".repeat(161), 1],
  ]);
  for (const [name, expected] of cases) assert.equal(faults(name).length, expected, name);
});

test("file names and line ends are safe on every system", (t) => {
  const names = listed();
  if (!names) return t.skip("git does not know this folder");
  /** @type {Map<string, string>} */
  const seen = new Map();
  const wrong = [];
  for (const name of names) {
    wrong.push(...faults(name).map((fault) => `${name} ${fault}`));
    const same = seen.get(name.toLowerCase());
    if (same) wrong.push(`${name} and ${same} differ by capitals alone`);
    seen.set(name.toLowerCase(), name);
    const file = path.join(root, name);
    if (!TEXT.test(name) || BYTES.test(name) || !fs.existsSync(file)) continue;
    if (fs.readFileSync(file).includes("\r\n")) wrong.push(`${name} has line ends of Windows`);
  }
  assert.deepEqual(wrong, []);
});
