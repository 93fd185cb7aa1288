// The guides of docs/CONTRIBUTING.md name files: each is there, and no file that a contributor needs is left out.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const read = (/** @type {string} */ name) => fs.readFileSync(path.join(root, name), "utf8");
const there = (/** @type {string} */ name) => fs.existsSync(path.join(root, name));
const files = (/** @type {string} */ folder) => fs.readdirSync(path.join(root, folder));

/** Each guide by its heading. @type {Map<string, string>} */
const guides = new Map(
  read("docs/CONTRIBUTING.md")
    .split("\n### ")
    .slice(1)
    .map((part) => {
      const text = part.split("\n## ")[0] ?? "";
      return [text.split("\n")[0] ?? "", text];
    }),
);

const guide = (/** @type {string} */ name) => guides.get(name) ?? assert.fail(`there is no guide "${name}"`);

/** The paths that a text names, in the order in which they stand. @param {string} text */
const named = (text) => [...text.matchAll(/`((?:src|tests|docs|extension)\/[^`\s]*)`/g)].map(([, name = ""]) => name);

const tags = files("src/language").filter((name) => !name.endsWith(".rs"));

/** Source without comments and without its tests. @param {string} text */
const code = (text) => (text.split("#[cfg(test)]")[0] ?? "").replace(/^\s*\/\/.*$/gm, "");

test("a path that is gone is found", () => {
  assert.deepEqual(named("`src/lib.rs` and `src/<tag>/x.rs`, not `cargo test`"), ["src/lib.rs", "src/<tag>/x.rs"]);
  assert.equal(there("src/no_such_file.rs"), false);
  assert.equal(tags.includes("en"), true);
});

test("every file that a guide names is there", () => {
  assert.ok(guides.size > 8, [...guides.keys()].join());
  const missing = [...guides.values()].flatMap(named).flatMap((name) => {
    const places = tags.map((tag) => name.replace("<tag>", tag));
    return places.some(there) ? [] : [name];
  });
  assert.deepEqual(missing, []);
});

test("a reporting verb goes where the guide says, in every language that has verbs", () => {
  const paths = named(guide("A reporting verb"));
  assert.deepEqual(paths, ["src/language/<tag>/cues.rs", "src/language/cues.rs", "tests/quotes/"]);
  const [lists = "", shape = ""] = paths;
  const classes = /pub enum Class \{(.*?)\n\}/s.exec(read(shape))?.[1] ?? "";
  const names = [...classes.matchAll(/^ {4}(\w+),/gm)].map(([, name = ""]) => name);
  assert.ok(names.includes("Say"), "the classes are not found any more");
  const verbs = tags.map((tag) => lists.replace("<tag>", tag)).filter(there);
  assert.ok(verbs.length > 5);
  for (const file of verbs) {
    const used = [...code(read(file)).matchAll(/\bClass::(\w+)|\b(Say|Tell|Judge|Think|Show)\b/g)];
    assert.ok(
      used.some(([, one, two]) => names.includes(one ?? two ?? "")),
      `${file} has no list by class`,
    );
  }
});

test("the guide to a credit form names every file of words", () => {
  const paths = named(guide("A credit form"));
  const list = /&\[(?:&str|\(&str|Agency|Form|Openings)|\b[A-Z_]+: &str =/;
  const all = files("src/agencies").map((name) => `src/agencies/${name}`);
  const holding = all.filter((name) => list.test(code(read(name))));
  assert.ok(holding.length > 5);
  assert.deepEqual(paths.filter((name) => name.startsWith("src/agencies/")).toSorted(), holding.toSorted());
});

test("the guide to a language names every file that a language has", () => {
  const paths = new Set(named(guide("A language")));
  const own = new Set(tags.flatMap((tag) => files(`src/language/${tag}`)));
  const shapes = [...own].map((name) => `src/language/${name}`).filter(there);
  const wanted = [...[...own].map((name) => `src/language/<tag>/${name}`), ...shapes, "tests/sentences/<tag>.txt"];
  assert.deepEqual(
    wanted.filter((name) => !paths.has(name)),
    [],
  );
  for (const tag of tags) assert.ok(there(`tests/sentences/${tag}.txt`), tag);
});
