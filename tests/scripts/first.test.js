// What is said first of an article, and the shares that come to 100.

import assert from "node:assert/strict";
import { test } from "node:test";
import { firstLine } from "../../extension/common/first.js";
import { shares, whole } from "../../extension/common/shares.js";
import { speak } from "./spoken.js";

/** @typedef {import("../../extension/pkg/copydesk.js").Analysis} Analysis */

/**
 * An analysis of a text of ten blocks of ten letters.
 * @param {{ said?: [speaker: string | null, kind: string, block: number][], views?: number[], agencies?: string[],
 *   unsought?: boolean, unsure?: boolean }} found
 * @returns {Analysis}
 */
function analysis({ said = [], views = [], agencies = [], unsought = false, unsure = false }) {
  const span = (/** @type {number} */ block) => ({ block, start: 0, end: 10 });
  return /** @type {Analysis} */ (
    /** @type {unknown} */ ({
      article: { blocks: Array.from({ length: 10 }, () => ({ kind: "paragraph", text: "0123456789" })) },
      quotations: said.map(([speaker, kind, block]) => ({
        speaker,
        kind,
        certain: speaker !== null && !unsure,
        confidence: 0.9,
        spans: [span(block)],
        text: "0123456789",
        why: [],
      })),
      opinions: views.map((block) => ({ ...span(block), text: "0123456789", why: [] })),
      credits: agencies.map((agency) => ({ agency, kind: "text" })),
      wire: { tier: "none", matches: [] },
      warnings: [],
      coverage: { language: unsought ? "sv" : "en", quotations: true, speakers: true, opinion: !unsought },
    })
  );
}

/** @param {string} language @param {Parameters<typeof analysis>[0]} found @param {string} expected */
function check(language, found, expected) {
  speak(language);
  assert.equal(firstLine(analysis(found)), expected);
}

test("the first line is made of what was found", () => {
  check("en", {}, "No credit, quotation or opinion was found.");
  check("en", { agencies: ["Reuters", "Reuters", "AFP"] }, "Credits Reuters, AFP.");
  check(
    "en",
    {
      said: [
        ["Mara Lind", "direct", 1],
        ["Mara Lind", "mixed", 2],
        ["Jo Ash", "direct", 3],
      ],
      views: [8, 9],
    },
    "Mostly Mara Lind speaking (2 of 3 quotations). Opinion at the end.",
  );
  check(
    "en",
    { said: [["Mara Lind", "direct", 1]], views: [0] },
    "Quotes only Mara Lind (1). Opinion at the beginning.",
  );
  check(
    "en",
    {
      said: [
        ["Mara Lind", "direct", 1],
        [null, "direct", 2],
        ["Jo Ash", "direct", 3],
      ],
      views: [0, 5],
    },
    "Mara Lind is quoted most (1 of 3 quotations). 2 passages of opinion.",
  );
  check("en", { said: [["Mara Lind", "indirect", 1]] }, "No credit, quotation or opinion was found.");
  check(
    "en",
    {
      said: [
        ["Mara Lind", "direct", 1],
        [null, "direct", 2],
      ],
      unsure: true,
    },
    "2 quotations; no speaker is certain.",
  );
  check("en", { unsought: true }, "Opinion is not looked for in this language.");
  assert.equal(
    firstLine({
      ...analysis({}),
      coverage: null,
      warnings: [{ code: "noOpinionLists", args: { language: "sv" }, text: "" }],
    }),
    "Opinion is not looked for in this language.",
  );
  check(
    "de",
    { agencies: ["dpa"], said: [["Mara Lind", "direct", 1]] },
    "Nennt dpa als Quelle. Zitiert nur Mara Lind (1).",
  );
});

test("shares come to 100, and each letter is counted once", () => {
  assert.deepEqual(
    shares(
      analysis({
        said: [
          ["A", "direct", 0],
          ["A", "indirect", 0],
          ["A", "indirect", 3],
        ],
        views: [0, 1, 2],
      }),
    ),
    { quotations: 10, reported: 10, opinions: 20, wire: 0, rest: 60 },
  );
  assert.deepEqual(shares(analysis({})), { quotations: 0, reported: 0, opinions: 0, wire: 0, rest: 100 });
  assert.deepEqual(whole([1, 1, 1], 3), [34, 33, 33]);
  assert.deepEqual(whole([0, 0], 0), [0, 100]);
});
