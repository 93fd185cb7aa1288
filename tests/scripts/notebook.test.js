// The notebook: what is found in it, and what it writes into files. Notes and names may hold anything; none of it
// becomes markup, a link or a formula.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { caseOf } from "../../extension/export/case.js";
import { write as cases } from "../../extension/export/notebook/cases.js";
import { FORMS } from "../../extension/export/notebook/forms.js";
import { read } from "../../extension/export/notebook/saved.js";
import { found, grouped } from "../../extension/notebook/groups.js";

/** @typedef {import("../../extension/stores/entries.js").Entry} Entry */
/** @typedef {import("../../extension/pkg/copydesk.js").Analysis} Analysis */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** @param {Partial<Entry>} [fields] @returns {Entry} */
const entry = (fields) => ({
  id: "1",
  url: "https://courier.example/a",
  kind: "note",
  exact: "The bridge is old.",
  before: "",
  after: "",
  was: null,
  speaker: null,
  note: "",
  title: "Bridge closed",
  outlet: "The Courier",
  sample: "",
  at: Date.UTC(2026, 10, 29, 12),
  ...fields,
});

/** @param {string} id @param {Entry[]} entries */
const written = (id, entries) => FORMS.find((form) => form.id === id)?.write(entries) ?? "";

test("hostile notes, names and titles are text in every file", () => {
  /**
   * What is written, what of it must not stand in Markdown, and in CSV.
   * @type {[name: string, text: string, RegExp | null, RegExp | null][]}
   */
  const table = [
    ["a formula", '=HYPERLINK("http://x.example")', null, /(^|,)"=/m],
    ["a formula behind a space", " +1", null, /(^|,)" \+/m],
    ["a formula behind a semicolon", "a;@SUM(1)", null, /;@/],
    ["a command", "-2+3|cmd", null, /(^|,)"-2/m],
    ["markup", "<img src=x onerror=alert(1)>", /(?<!\\)<img/, null],
    ["a bare address", "https://x.example", /https:\/\/x/, null],
    ["a bare www", "www.x.example", /www\.x/, null],
    ["a comment in Obsidian", "%%hidden%%", /(?<!\\)%/, null],
    ["a link in Obsidian", "[[Secret]]", /(?<!\\)\[/, null],
    ["an embedded file", "![[Secret]]", /(?<!\\)!/, null],
    ["a link", "[x](javascript:alert(1))", /(?<!\\)\[x/, null],
    ["a heading", "# Not mine", /^\s*# Not/m, null],
    ["a heading behind a line break", "one\n## Not mine", /^\s*## Not/m, null],
    ["a list behind a line break", "one\n- two", /^\s+- two/m, null],
    ["code", "```\nrm\n```", /(?<!\\)`/, null],
    ["a template", "{{x}} ${y}", /(?<!\\)\{/, null],
    ["a quote that ends a field", '","=1', null, /","=1/],
  ];
  for (const [name, text, inMarkdown, inCsv] of table) {
    for (const field of /** @type {const} */ (["note", "speaker", "title", "outlet", "exact"])) {
      const own = [entry({ kind: "quotation", [field]: text })];
      // The heading of the file and those of articles are our own, and so is the address.
      const markdown = written("markdown", own)
        .replace(/^# Copydesk notebook\n/, "")
        .replace("<https://courier.example/a>", "");
      if (inMarkdown) assert.doesNotMatch(markdown, inMarkdown, `${name} as ${field} in Markdown`);
      const csv = written("csv", own);
      if (inCsv) assert.doesNotMatch(csv.replaceAll('""', "”"), inCsv, `${name} as ${field} in CSV`);
      assert.equal(read(written("json", own))[0]?.[field], text, `${name} as ${field} in JSON`);
      assert.ok(JSON.stringify(JSON.parse(written("annotations", own))).length > 0);
    }
  }
});

test("marks that turn the direction turn no line of a file", () => {
  const turned = "Hedda \u202Elliuq\u2066";
  const own = [
    entry({ kind: "quotation", speaker: turned, note: turned, title: turned, outlet: turned, exact: turned }),
  ];
  for (const id of ["markdown", "csv"]) assert.doesNotMatch(written(id, own), /[\u202A-\u202E\u2066-\u2069]/, id);
});

test("an address in a file is one of the web, and ends where it ends", () => {
  assert.doesNotMatch(written("markdown", [entry({ url: "javascript:alert(1)" })]), /javascript/);
  assert.match(
    written("markdown", [entry({ url: "https://x.example/%%a%%[[b]]" })]),
    /<https:\/\/x\.example\/%25%25?a%25%25?%5B%5Bb%5D%5D>|%25/,
  );
  assert.doesNotMatch(written("markdown", [entry({ url: "https://x.example/%%a%%[[b]]" })]), /%%|\[\[/);
});

test("the notebook comes back whole, and a bad file not at all", () => {
  const all = [
    entry({ note: "Why?\nSo." }),
    entry({ id: "2", kind: "speaker", was: "A", speaker: "B", sample: "⟦quote B: “x”⟧" }),
  ];
  assert.deepEqual(read(written("json", all)), all);
  const file = JSON.parse(written("json", all));
  const check = (/** @type {unknown} */ changed, /** @type {RegExp} */ reason) =>
    assert.throws(() => read(JSON.stringify(changed)), reason);
  check({ ...file, format: "other" }, /format/);
  check({ ...file, version: 2 }, /version/);
  check(
    { ...file, entries: [{ ...all[0], note: "x".repeat(1_000_000) }] },
    /entries\.0\.note: a text of at most 20000/,
  );
  check({ ...file, entries: [all[0], { ...all[1], kind: "script" }] }, /entries\.1\.kind/);
  check({ ...file, entries: [{ ...all[0], url: "here" }] }, /entries\.0\.url/);
  check([], /an object/);
  assert.throws(() => read("{"), /not JSON/);
});

test("entries are found by any of their words, and put into groups", () => {
  const all = [
    entry({ id: "a", note: "Ask Greta" }),
    entry({
      id: "b",
      kind: "quotation",
      speaker: "Greta Noll",
      url: "https://other.example/x",
      outlet: "",
      title: "Boats",
    }),
    entry({ id: "c", kind: "speaker", was: "Aron Veldt", speaker: null, at: Date.UTC(2026, 10, 1, 12) }),
  ];
  const ids = (/** @type {string} */ search) =>
    found(all, search)
      .map(({ id }) => id)
      .join("");
  const check = (/** @type {string} */ search, /** @type {string} */ expected) =>
    assert.equal(ids(search), expected, search);
  check("", "abc");
  check("  GRETA ", "ab");
  check("greta boats", "b");
  check("veldt", "c");
  check("other.example", "b");
  check("ｇｒｅｔａ", "ab");
  check("nobody", "");
  const keys = (/** @type {import("../../extension/notebook/groups.js").By} */ by) =>
    grouped(all, by).map(({ key, entries }) => `${key}:${entries.map(({ id }) => id).join("")}`);
  assert.deepEqual(keys("article"), ["https://courier.example/a:ca", "https://other.example/x:b"]);
  assert.deepEqual(keys("speaker"), ["Greta Noll:b", ":ca"]);
  assert.deepEqual(keys("outlet"), ["The Courier:ca", "other.example:b"]);
  assert.deepEqual(keys("day"), ["2026-11-01:c", "2026-11-29:ba"]);
});

/**
 * An analysis of these blocks in which these words of a block are quotations or opinions.
 * @param {string[]} texts
 * @param {{ block: number, words: string, speaker?: string | null, opinion?: boolean }[]} found
 * @returns {Analysis}
 */
function analysisOf(texts, found) {
  const spanOf = (/** @type {{ block: number, words: string }} */ { block, words }) => {
    const start = texts[block]?.indexOf(words) ?? -1;
    return { block, start, end: start + words.length };
  };
  return /** @type {any} */ ({
    article: { blocks: texts.map((text) => ({ kind: "paragraph", text, level: null })) },
    quotations: found
      .filter(({ opinion }) => !opinion)
      .map((one) => ({ spans: [spanOf(one)], kind: "direct", speaker: one.speaker ?? null })),
    opinions: found.filter(({ opinion }) => opinion).map((one) => ({ ...spanOf(one), strength: "opinion" })),
  });
}

test("a correction becomes a case as tests/quotes and tests/opinion have them", () => {
  const texts = [
    "Paul Ostrow built the bridge.",
    "“It will hold,” said Ines Calder. “It is old,” he said.",
    "It is a shameful farce.",
  ];
  const analysis = analysisOf(texts, [
    { block: 1, words: "“It will hold,”", speaker: "Ines Calder" },
    { block: 1, words: "“It is old,”", speaker: "Paul Ostrow" },
    { block: 2, words: texts[2] ?? "", opinion: true },
  ]);
  const check = (/** @type {string} */ found, /** @type {string} */ expected) => assert.equal(found, expected);
  const [first, second] = analysis.quotations;
  check(
    caseOf(analysis, "quotes", first?.spans ?? [], "Ines Calder"),
    "⟦quote Ines Calder: “It will hold,”⟧ said Ines Calder. ⟦quote Paul Ostrow: “It is old,”⟧ he said.",
  );
  // The block that names the speaker comes along.
  check(
    caseOf(analysis, "quotes", second?.spans ?? [], "Paul Ostrow"),
    `${texts[0]}\n⟦quote Ines Calder: “It will hold,”⟧ said Ines Calder. ⟦quote Paul Ostrow: “It is old,”⟧ he said.`,
  );
  check(caseOf(analysis, "opinion", [{ block: 2, start: 0, end: 23 }], null), "⟦opinion: It is a shameful farce.⟧");
  check(
    caseOf(analysis, "opinion", [{ block: 2, start: 0, end: 5 }], null, true),
    "⟦opinion: It is⟧ a shameful farce.",
  );
  // What has a meaning in a case has none in a passage or a name.
  const odd = analysisOf(["# “⟦x⟧,” she said."], [{ block: 0, words: "“⟦x⟧,”", speaker: "A: ⟦B⟧" }]);
  check(caseOf(odd, "quotes", odd.quotations[0]?.spans ?? [], null), "＃ ⟦quote A B: “[x],”⟧ she said.");
});

test("what is given back is read by the tests of quotations and opinion, with names kept or replaced", () => {
  const all = [
    entry({
      kind: "speaker",
      sample:
        "⟦quote Vera Example: “It will hold,”⟧ said Vera Example. ⟦quote Vera Example: “Until spring,”⟧ Example added.",
      note: "secret",
      url: "https://courier.example/secret",
    }),
    entry({ kind: "opinion", sample: "The mayor opened the fair. ⟦opinion: It was a shameful farce.⟧" }),
    entry({ kind: "note", note: "secret" }),
    entry({ kind: "notWire" }),
  ];
  const kept = cases(all, { rename: false });
  assert.ok(kept.includes("said Vera Example") && !kept.includes("secret"));
  const given = cases(all, { rename: true });
  assert.doesNotMatch(given, /Vera|Example/);
  // As docs/CONTRIBUTING.md parts the file: each of its files stands in tests, and their own readers read it there.
  const files = given.split(/^==> (.+) <==\n/m).slice(1);
  assert.deepEqual(
    files.filter((_, n) => n % 2 === 0),
    ["quotes/reader-1.txt", "opinion/reader-1.txt"],
  );
  for (let n = 0; n < files.length; n += 2)
    assert.equal(files[n + 1], fs.readFileSync(path.join(root, "tests", files[n] ?? ""), "utf8"), files[n]);
});
