// Every word that is shown is in every language, and every word in a language is shown.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, "extension/_locales");
/** @typedef {{ message: string, description?: string, placeholders?: Record<string, { content: string }> }} Entry */
/** @type {Map<string, Record<string, Entry>>} */
const locales = new Map(fs.readdirSync(folder).map((name) => [name, JSON.parse(fs.readFileSync(path.join(folder, name, "messages.json"), "utf8"))]));
const english = /** @type {Record<string, Entry>} */ (locales.get("en"));

/** Our own sources: what the build made or copied is left out. */
const sources = [
  ...fs.readdirSync(path.join(root, "extension"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|html|json)$/.test(name) && !/^(pkg|_locales)\b/.test(name)).map((name) => `extension/${name}`),
  ...fs.readdirSync(path.join(root, "www")).filter((name) => /\.(js|html)$/.test(name)).map((name) => `www/${name}`),
  // What a page may be found to be: each outcome has a title and a text.
  "src/wasm.d.ts",
];
const text = sources.map((name) => fs.readFileSync(path.join(root, name), "utf8")).join("\n");
/** Every word in quotation marks: a key is always written out, or made of one and an ending. */
const literals = new Set([...text.matchAll(/["'`](\w+)["'`]/g), ...text.matchAll(/__MSG_(\w+)__/g)].map(([, literal]) => literal));
const ENDINGS = ["", "_one", "_other", "Title", "Text", "Hint"];

test("every key is used", () => {
  const unused = Object.keys(english).filter((key) =>
    !ENDINGS.some((ending) => key.endsWith(ending) && literals.has(key.slice(0, key.length - ending.length))));
  assert.deepEqual(unused, []);
});

test("every key that is used is there", () => {
  const asked = [
    ...[...text.matchAll(/\bwords\(\s*"(\w+)"/g), ...text.matchAll(/data-words(?:-label|-title)?="(\w+)"/g), ...text.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key),
    ...[...text.matchAll(/\bcounted\(\s*"(\w+)"/g)].flatMap(([, key]) => [`${key}_one`, `${key}_other`]),
  ];
  assert.ok(asked.length > 100);
  assert.deepEqual([...new Set(asked)].filter((key) => !(String(key) in english)), []);
});

for (const [name, entries] of locales) {
  test(`the words of ${name}`, () => {
    assert.deepEqual(Object.keys(entries).sort(), Object.keys(english).sort(), "the keys are those of English");
    assert.equal(entries["localeTag"]?.message, name.replace("_", "-"));
    for (const [key, { message, placeholders }] of Object.entries(entries)) {
      assert.ok(message.trim() !== "" || english[key]?.message.trim() === "", `${key} is empty`);
      // A placeholder that is lost takes a number or a name with it.
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => String(name).toLowerCase()).sort();
      const own = [...(english[key]?.message ?? "").matchAll(/\$(\w+)\$/g)].map(([, name]) => String(name).toLowerCase()).sort();
      // The words for one may leave the number out.
      if (!key.endsWith("_one")) assert.deepEqual(named, own, `${key} has other placeholders than English`);
      for (const placeholder of named) assert.ok(placeholders?.[placeholder], `${key}: ${placeholder} stands for nothing`);
    }
  });
}
