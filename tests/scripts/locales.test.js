// Every word that is shown is in every language, and every word in a language is shown.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { counted } from "../../extension/common/words.js";
import { speak } from "./spoken.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, "extension/_locales");
/** @typedef {{ message: string, description?: string, placeholders?: Record<string, { content: string }> }} Entry */
/** @type {Map<string, Record<string, Entry>>} */
const locales = new Map(
  fs
    .readdirSync(folder)
    .map((name) => [name, JSON.parse(fs.readFileSync(path.join(folder, name, "messages.json"), "utf8"))]),
);
const english = /** @type {Record<string, Entry>} */ (locales.get("en"));

/** Our own sources: what the build made or copied is left out. */
const sources = [
  ...fs
    .readdirSync(path.join(root, "extension"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|html|json)$/.test(name) && !/^(pkg|_locales)\b/.test(name))
    .map((name) => `extension/${name}`),
  ...fs
    .readdirSync(path.join(root, "www"))
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => `www/${name}`),
  // What a page may be found to be: each outcome has a title and a text.
  "src/wasm.d.ts",
];
const text = sources.map((name) => fs.readFileSync(path.join(root, name), "utf8")).join("\n");
/** Every word in quotation marks: a key is always written out, or made of one and an ending. */
const literals = new Set(
  [...text.matchAll(/["'`](\w+)["'`]/g), ...text.matchAll(/__MSG_(\w+)__/g)].map(([, literal]) => literal),
);
const ENDINGS = ["", "_one", "_other", "Title", "Text", "Hint"];

test("every key is used", () => {
  const unused = Object.keys(english).filter(
    (key) => !ENDINGS.some((ending) => key.endsWith(ending) && literals.has(key.slice(0, key.length - ending.length))),
  );
  assert.deepEqual(unused, []);
});

test("every key that is used is there", () => {
  const asked = [
    ...[
      ...text.matchAll(/\bwords\(\s*"(\w+)"/g),
      ...text.matchAll(/data-words(?:-label|-title)?="(\w+)"/g),
      ...text.matchAll(/__MSG_(\w+)__/g),
    ].map(([, key]) => key),
    ...[...text.matchAll(/\bcounted\(\s*"(\w+)"/g)].flatMap(([, key]) => [`${key}_one`, `${key}_other`]),
  ];
  assert.ok(asked.length > 100);
  assert.deepEqual(
    [...new Set(asked)].filter((key) => !(String(key) in english) && !String(key).startsWith("why_")),
    [],
  );
});

/**
 * English knows one and other. A language with more forms may have words for them: the key of the words that they stand
 * in for.
 * @param {string} key
 */
const inEnglish = (key) => (key in english ? key : key.replace(/_(?:zero|two|few|many)$/, "_other"));

for (const [name, entries] of locales) {
  test(`the words of ${name}`, () => {
    // Reasons are no words of the interface: the engine says them in English, reasons.test.js holds the other languages
    // to them.
    const keys = Object.keys(entries).filter((key) => !key.startsWith("why_"));
    assert.deepEqual(
      [...new Set(keys.map(inEnglish))].sort(),
      Object.keys(english).sort(),
      "the keys are those of English",
    );
    // Browsers take a name for the same in capitals and in small letters; the store's linter refuses two of them.
    const small = Object.keys(entries).map((key) => key.toLowerCase());
    assert.deepEqual(
      small.filter((key, i) => small.indexOf(key) < i),
      [],
      "two names differ by capitals alone",
    );
    const forms = new Intl.PluralRules(name.replace("_", "-")).resolvedOptions().pluralCategories;
    for (const key of keys) {
      if (!(key in english))
        assert.ok(
          forms.some((form) => key.endsWith(`_${form}`)),
          `${key}: the language has no such form`,
        );
    }
    // What Chromium's store takes.
    assert.ok((entries["description"]?.message.length ?? 0) <= 132, "the description is too long for a manifest");
    assert.equal(entries["localeTag"]?.message, name.replace("_", "-"));
    for (const [key, { message, placeholders }] of Object.entries(entries)) {
      assert.ok(message.trim() !== "" || english[key]?.message.trim() === "", `${key} is empty`);
      if (key.startsWith("why_")) continue;
      // A placeholder that is lost takes a number or a name with it.
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => String(name).toLowerCase()).sort();
      const own = [...(english[inEnglish(key)]?.message ?? "").matchAll(/\$(\w+)\$/g)]
        .map(([, name]) => String(name).toLowerCase())
        .sort();
      // The words for none, one and two may leave the number out.
      if (!/_(?:zero|one|two)$/.test(key)) assert.deepEqual(named, own, `${key} has other placeholders than English`);
      for (const placeholder of named)
        assert.ok(placeholders?.[placeholder], `${key}: ${placeholder} stands for nothing`);
    }
  });
}

test("words with a count have a form for each count", () => {
  // "1 reports" is what a count in words without forms comes to. A rate, a place in a row and a number in brackets have
  // no noun behind them.
  const plain = ["readerAloudPlace", "welcomeMade", "importRate", "libraryAllAgencies", "libraryFirst"];
  const without = Object.entries(english)
    .filter(([key, { placeholders }]) => placeholders?.["count"] && !/_(?:one|other)$/.test(key))
    .map(([key]) => key);
  assert.deepEqual(without, plain);
});

/** @param {string} name @param {string} key @param {[number, ...string[]]} values @param {string} expected */
function check(name, key, [count, ...more], expected) {
  speak(name);
  assert.equal(counted(key, count, ...more), expected);
}

test("a count has the words that its language has for it", () => {
  check("en", "quotations", [0], "0 quotations");
  check("en", "quotations", [1], "1 quotation");
  check("fr", "quotations", [0], "0 citation");
  check("fr", "quotations", [2], "2 citations");
  check("es", "quotations", [3], "3 citas");
  check("ar", "quotations", [1], "اقتباس واحد");
  check("ar", "quotations", [2], "اقتباسان");
  check("ar", "quotations", [7], "7 اقتباسات");
  check("ar", "quotations", [24], "24 اقتباسًا");
  check("ar", "quotations", [100], "100 اقتباس");
  check("en", "imported", [1, "a.xml"], "1 report from a.xml was added.");
  check("en", "imported", [1000, "a.xml"], "1,000 reports from a.xml were added.");
  check("de", "imported", [1, "a.xml"], "1 Meldung aus a.xml wurde hinzugefügt.");
  check("fr", "imported", [0, "a.xml"], "0 dépêche de a.xml a été ajoutée.");
  check("hi", "replacedReports", [2], "2 की जगह उसी पहचान (id) वाली बाद की रिपोर्टें आ गईं।");
  check("ar", "imported", [2, "a.xml"], "أُضيف تقريران من ⁨a.xml⁩.");
  check("ar", "imported", [11, "a.xml"], "أُضيف 11 تقريرًا من ⁨a.xml⁩.");
});
