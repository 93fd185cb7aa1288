// Two articles beside each other: which quotations are the same, who is one speaker, what each kept of a report.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pairOf } from "../../extension/compare/pair.js";

/** @typedef {import("../../extension/pkg/copydesk.js").Analysis} Analysis */

/** @typedef {[string | null, string][]} Said */

/** @param {[string | null, string]} said @returns {Analysis["quotations"][number]} */
const quotation = ([speaker, text]) => ({
  spans: [],
  text,
  kind: "direct",
  cue: null,
  source: null,
  speaker,
  unnamed: speaker === null,
  certain: true,
  confidence: 1,
  why: [],
});

/** @param {[number, number, string]} passage @returns {import("../../extension/pkg/copydesk.js").Passage} */
const shared = ([start, end, reportText]) => ({
  article: { block: 0, start: 0, end: 1 },
  report: { start, end },
  words: 1,
  kind: "narrative",
  reportText,
});

/** @param {Said} said @param {[number, number, string][]} passages of one report @returns {Analysis} */
const analysisOf = (said, passages = []) => ({
  schema: 2,
  article: null,
  opinions: [],
  mostlyOpinion: false,
  credits: [],
  warnings: [],
  coverage: null,
  quotations: said.map(quotation),
  wire: {
    tier: "none",
    largelyFrom: 0,
    matches:
      passages.length === 0
        ? []
        : [
            {
              report: {
                id: "r1",
                agency: "NPA",
                title: "A report",
                published: "2026-05-03",
                library: "May",
                source: "agency",
                credits: [],
              },
              tier: "partial",
              articleCoverage: 0,
              reportCoverage: 0.5,
              commonSentences: 0,
              sentences: 0,
              variants: [],
              takes: [],
              why: [],
              passages: passages.map(shared),
            },
          ],
  },
});

test("a quotation is in both, whole, in part or in slightly other words", () => {
  /** @type {[string[], string[], [number, number][]][]} */
  const cases = [
    [["“We asked for sleep, and we got it,”"], ["“We asked for sleep, and we got it.”"], [[0, 0]]],
    // A part of it.
    [["“we asked for sleep”"], ["“For nine days we asked for sleep, and we got it.”"], [[0, 0]]],
    // A word changed: three of five rows are left.
    [["We asked for sleep and we got it today"], ["We asked for sleep and we got it yesterday"], [[0, 0]]],
    // The same subject in other words is another quotation; single words are none that two could share.
    [["“We wanted to rest at last,”"], ["“We asked for sleep, and we got it,”"], []],
    [["“absurd”"], ["“absurd”"], []],
    [["“not good”"], ["“Not good!”"], [[0, 0]]],
    // The nearest find each other, each once.
    [
      ["we asked for sleep and got nothing", "we asked for sleep and got it all"],
      ["we asked for sleep and got it all"],
      [[1, 0]],
    ],
    [["昨日、橋は閉鎖されたと発表した"], ["昨日、橋は閉鎖されたと発表した。"], [[0, 0]]],
    [[], ["x y z"], []],
  ];
  for (const [ours, theirs, expected] of cases) {
    const said = (/** @type {string[]} */ all) => analysisOf(all.map((text) => ["A", text]));
    const { both, alone } = pairOf(said(ours), said(theirs));
    assert.deepEqual(
      both.map(([x, y]) => [x.at, y.at]),
      expected,
      ours.join(" | "),
    );
    const left = [ours.length - expected.length, theirs.length - expected.length];
    assert.deepEqual(
      alone.map((list) => list.length),
      left,
    );
  }
});

test("a speaker is one under a longer name, and nobody in particular under two", () => {
  /** @type {[Said, Said, [string | null, number, number][]][]} */
  const cases = [
    [[["Ilse Dorrin", "one two three"]], [["Dorrin", "one two"]], [["Ilse Dorrin", 3, 2]]],
    [
      [
        ["Minister Ilse Dorrin", "one"],
        ["Ilse Dorrin", "two"],
      ],
      [["Dorrin", "three"]],
      [["Minister Ilse Dorrin", 2, 1]],
    ],
    [
      [
        ["Ilse Dorrin", "one two"],
        ["Aron Dorrin", "one two three four"],
      ],
      [["Dorrin", "one"]],
      [
        ["Aron Dorrin", 4, 0],
        ["Ilse Dorrin", 2, 0],
        ["Dorrin", 0, 1],
      ],
    ],
    [
      [
        [null, "one two three"],
        ["A B", "one"],
      ],
      [],
      [
        ["A B", 1, 0],
        [null, 3, 0],
      ],
    ],
    [[["ILSE DORRIN", "one"]], [["Ilse Dorrin", "one"]], [["ILSE DORRIN", 1, 1]]],
  ];
  for (const [ours, theirs, expected] of cases) {
    const { voices } = pairOf(analysisOf(ours), analysisOf(theirs));
    assert.deepEqual(
      voices.map(({ name, words: [x, y] }) => [name, x, y]),
      expected,
    );
  }
});

test("a report is cut wherever one article begins or ends to have it", () => {
  const text = "The bridge is shut. It is old. Boats sail.";
  /** @param {number} start @param {number} end @returns {[number, number, string]} */
  const part = (start, end) => [start, end, text.slice(start, end)];
  const [report, ...more] = pairOf(analysisOf([], [part(0, 30)]), analysisOf([], [part(20, 42)])).reports;
  assert.equal(more.length, 0);
  assert.deepEqual(report?.stretches, [
    { text: "The bridge is shut.", kept: [true, false] },
    { text: "It is old.", kept: [true, true] },
    { text: "Boats sail.", kept: [false, true] },
  ]);
  const [alone] = pairOf(analysisOf([], [part(0, 19), part(31, 42)]), analysisOf([])).reports;
  assert.deepEqual([alone?.shares, alone?.stretches.length], [[0.5, null], 2]);
});

test("many quotations are compared without looking at every pair of them", () => {
  const many = (/** @type {string} */ last) =>
    analysisOf(
      Array.from({ length: 3_000 }, (_, i) => [
        `Name${i} Same`,
        `all of these begin in the same words ${i} and end ${last}`,
      ]),
    );
  const { both } = pairOf(many("so"), many("otherwise"));
  assert.equal(both.filter(([x, y]) => x.at === y.at).length, 3_000);
});
