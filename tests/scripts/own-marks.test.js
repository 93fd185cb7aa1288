// The reader's own marks are found again where their words stand, and nowhere else: over the pages of tests/pages,
// changed in ten ways.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const { anchored, ownEntry, squashed } = await import("../../extension/stores/own-marks.js");

/** @typedef {import("../../extension/pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../../extension/stores/entries.js").Entry} Entry */

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../pages");

/** An analysis of an article of these blocks. @param {string[]} texts @returns {Analysis} */
const analysisOf = (texts) =>
  /** @type {any} */ ({
    quotations: [],
    opinions: [],
    article: {
      title: "A title",
      siteName: "Tidings",
      blocks: texts.map((text) => ({ kind: "paragraph", text, level: null })),
    },
  });

/** The blocks of every page that is an article: one a line behind its kind. */
const pages = fs
  .readdirSync(folder)
  .map((name) =>
    fs
      .readFileSync(path.join(folder, name, "expected.txt"), "utf8")
      .split("\n\n")
      .slice(1)
      .join("\n")
      .split("\n")
      .flatMap((line) => /^(?:p|h\d|li|quote|row|caption|pre) (.+)$/.exec(line)?.[1] ?? []),
  )
  .filter((blocks) => blocks.join("").length > 150);

/**
 * The words at some places of an article: inside a block, a whole one, over two.
 * @param {string[]} blocks
 * @returns {{ words: string, before: string, after: string }[]}
 */
function selections(blocks) {
  const whole = blocks.join("\n");
  return [0.05, 0.2, 0.4, 0.6, 0.8, 0.95].map((part, n) => {
    const from = Math.floor(whole.length * part);
    const to = Math.min(from + [3, 24, 80, 200, 400, 12][n % 6], whole.length);
    return {
      words: whole.slice(from, to),
      before: whole.slice(Math.max(from - 32, 0), from),
      after: whole.slice(to, to + 32),
    };
  });
}

/** @param {string[]} blocks @param {number} at @param {(text: string) => string} change */
const edited = (blocks, at, change) => blocks.map((text, n) => (n === at ? change(text) : text));

/** What becomes of a page. @type {[string, (blocks: string[]) => string[]][]} */
const CHANGES = [
  ["drawn anew", (blocks) => [...blocks]],
  ["an advertisement comes in", (blocks) => blocks.flatMap((text, n) => (n === 2 ? ["Advertisement", text] : [text]))],
  [
    "a paragraph is edited",
    (blocks) => edited(blocks, Math.floor(blocks.length / 2), (text) => text.replace(/\w+/, "Something")),
  ],
  ["a paragraph goes", (blocks) => blocks.filter((_, n) => n !== Math.floor(blocks.length / 2))],
  [
    "lines break elsewhere",
    (blocks) => blocks.map((text) => text.replace(/ /g, (_, at) => (at % 3 === 0 ? "\n" : " "))),
  ],
  [
    "translated and back",
    (blocks) => blocks.map((text) => [...text].reverse().join("")).map((text) => [...text].reverse().join("")),
  ],
  [
    "translated",
    (blocks) =>
      blocks.map((text) =>
        text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97)),
      ),
  ],
  ["every paragraph twice", (blocks) => blocks.flatMap((text) => [text, text])],
  ["the order turned", (blocks) => blocks.toReversed()],
  ["cut at the beginning", (blocks) => edited(blocks.slice(1), 0, (text) => text.slice(5))],
];

test("own marks are on their words after ten kinds of change, or nowhere", () => {
  assert.ok(pages.length >= 20, `${pages.length} pages`);
  let [marked, found, wrong] = [0, 0, 0];
  /** @type {Record<string, number>} */
  const kept = {};
  for (const blocks of pages) {
    const entries = selections(blocks)
      .map((selected) => ownEntry(analysisOf(blocks), "https://tidings.example/a", selected, "note", null, ""))
      .filter((entry) => typeof entry !== "string");
    assert.ok(entries.length > 0);
    for (const [name, change] of CHANGES) {
      const changed = change(blocks);
      const own = anchored(analysisOf(changed).article, /** @type {Entry[]} */ (entries));
      marked += entries.length;
      found += own.length;
      kept[name] = (kept[name] ?? 0) + own.length;
      for (const { entry, spans } of own) {
        const {
          exact = "",
          before = "",
          after = "",
        } = /** @type {Entry[]} */ (entries).find(({ id }) => id === entry) ?? {};
        const words = spans.map(({ block, start, end }) => changed[block]?.slice(start, end)).join("");
        const all = squashed(changed.join(""));
        const whole = squashed(before).slice(-16) + squashed(exact) + squashed(after).slice(0, 16);
        if (squashed(words) !== squashed(exact) || all.split(whole).length !== 2) wrong += 1;
      }
    }
  }
  assert.equal(wrong, 0);
  const all = marked / CHANGES.length;
  for (const name of ["drawn anew", "lines break elsewhere", "translated and back"])
    assert.equal(kept[name], all, name);
  assert.ok(found > marked / 3, `${found} of ${marked}`);
});

test("a selection is one place of the article, or is refused", () => {
  const blocks = ["The bridge is old. The bridge is closed.", "Nobody knows why, said Petra Lindqvist."];
  const check = (
    /** @type {string} */ words,
    /** @type {string} */ before,
    /** @type {string} */ after,
    /** @type {unknown} */ expected,
  ) => {
    const entry = ownEntry(
      analysisOf(blocks),
      "https://tidings.example/a#x",
      { words, before, after },
      "quotation",
      "Petra Lindqvist",
      "n",
    );
    assert.deepEqual(typeof entry === "string" ? entry : [entry.exact, entry.url], expected);
  };
  const url = "https://tidings.example/a";
  check("is old", "", "", ["is old", url]);
  check("isold", "", "", ["is old", url]);
  check("The bridge", "", "", "twice");
  check("The bridge", "The bridge is old.", "is closed. Nobody", ["The bridge", url]);
  check("closed. Nobody", "", "", ["closed.\nNobody", url]);
  // Over two articles, of another one, white space alone, one letter.
  for (const words of ["why, said Petra Lindqvist. Another article", "Something else", " \n", "N"])
    check(words, "", "", "notFound");
});
