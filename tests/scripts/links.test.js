// No link of a document leads nowhere: files are there, and so are the headings that are named.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const LEFT_OUT = new Set(["node_modules", "target", ".git", "pkg", "corpus"]);

/** Every document below a folder. @param {string} folder @returns {string[]} */
const documents = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : documents(file);
    return entry.name.endsWith(".md") ? [file] : [];
  });

const prose = (/** @type {string} */ text) => text.replace(/```.*?```/gs, "").replace(/`[^`\n]*`/g, "x");

/** The names under which a document's headings are reached, as forges make them. @param {string} text */
const headings = (text) =>
  new Set(
    [...text.replace(/```.*?```/gs, "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    ),
  );

/** What is wrong with the links of a document. @param {string} file @param {string} text */
function broken(file, text) {
  const found = [];
  for (const [, link = ""] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    const [name = "", heading] = link.split("#");
    const target = name ? path.resolve(path.dirname(file), decodeURIComponent(name)) : file;
    if (!fs.existsSync(target)) found.push(link);
    else if (heading && target.endsWith(".md")) {
      if (!headings(fs.readFileSync(target, "utf8")).has(heading)) found.push(link);
    }
  }
  return found;
}

test("a link that leads nowhere is found", () => {
  const here = path.join(root, "README.md");
  const text = "[a](docs/DESIGN.md) [b](docs/gone.md) `[c](gone)` [d](https://a.test/) [e](docs/DESIGN.md#gone)";
  assert.deepEqual(broken(here, text), ["docs/gone.md", "docs/DESIGN.md#gone"]);
});

test("every link of every document leads somewhere", () => {
  const all = documents(root);
  assert.ok(all.length > 10, `${all.length} documents`);
  const named = (/** @type {string} */ file) => path.relative(root, file);
  const found = all.flatMap((file) =>
    broken(file, fs.readFileSync(file, "utf8")).map((link) => `${named(file)}: ${link}`),
  );
  assert.deepEqual(found, []);
});
