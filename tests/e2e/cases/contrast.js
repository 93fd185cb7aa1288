// Text can be read over every mark: at least 4.5:1 (WCAG 2.2, 1.4.3), computed from the very styles.
//
// A live page has any colours: text that had 7:1 (1.4.6) on black or on white must keep 4.5:1, under each mark and
// where marks lie over each other.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { pageColours } from "../../../extension/common/colours.js";
import { root } from "../place.js";

/** @typedef {[number, number, number, number]} Colour red, green and blue up to 255, and alpha */

/** @param {string} text @returns {Colour} */
function colour(text) {
  const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+%?/g) ?? []).map((part) =>
    part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part),
  );
  return [r, g, b, a];
}

/** @param {Colour} top @param {Colour} below @returns {Colour} */
const over = ([r, g, b, a], below) => [mix(r, below[0], a), mix(g, below[1], a), mix(b, below[2], a), 1];
const mix = (/** @type {number} */ top, /** @type {number} */ below, /** @type {number} */ alpha) =>
  top * alpha + below * (1 - alpha);

/** Relative luminance. @param {Colour} colour */
function luminance([r, g, b]) {
  const [R = 0, G = 0, B = 0] = [r, g, b].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * R + 0.7152 * G + 0.0722 * B;
}

/** @param {Colour} a @param {Colour} b */
function contrast(a, b) {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The backgrounds and text colours of highlights in a style sheet, by name. @param {string} css */
const rulesOf = (css) =>
  new Map(
    [...css.matchAll(/::highlight\((cd-\d)\) \{([^}]*)\}/g)].map(([, name = "", body = ""]) => [
      name,
      {
        background: /background-color: ([^;]+?)\s*(;|$)/.exec(body)?.[1] ?? null,
        text: /[^-]color: ([^;]+);/.exec(body)?.[1] ?? null,
      },
    ]),
  );

/** Those of every page, without the ones for forced colours. */
const first = rulesOf(
  fs.readFileSync(path.join(root, "extension/content/marks.css"), "utf8").replace(/@media[\s\S]*$/, ""),
);

/** The colours that a reader may give to a kind, each for all kinds at once. */
const CHOSEN = /** @type {const} */ (["blue", "violet", "rose", "amber", "green", "teal"]).map((colour) => {
  const chosen = { quotations: colour, opinions: colour, wire: colour, credits: colour };
  const none = /** @type {import("../../../extension/stores/settings.js").Colours} */ ({});
  return /** @type {const} */ ([`all ${colour}`, new Map([...first, ...rulesOf(pageColours(chosen, none))])]);
});

/**
 * Marks that may lie over each other, from below: wire copy, a quotation in it, the mention of its speaker, a credit,
 * an opinion. An opinion is never in a quotation.
 */
const STACKS = [
  ["cd-4"],
  ["cd-2"],
  ["cd-1"],
  ["cd-3"],
  ["cd-5"],
  ["cd-6"],
  ["cd-4", "cd-1"],
  ["cd-4", "cd-3"],
  ["cd-4", "cd-1", "cd-3"],
  ["cd-4", "cd-6"],
  ["cd-4", "cd-5"],
  ["cd-7"],
  ["cd-1", "cd-7"],
  ["cd-5", "cd-7"],
  ["cd-4", "cd-7"],
  ["cd-6", "cd-7"],
];

/** The greys that have 7:1 on white and on black. */
const PAGES = /** @type {const} */ ([
  ["dark text on white", [255, 255, 255, 1], [89, 89, 89, 1]],
  ["light text on black", [0, 0, 0, 1], [149, 149, 149, 1]],
]);

for (const [name, rules] of /** @type {const} */ ([["colours as they come", first], ...CHOSEN])) {
  test(`text under every mark of a live page keeps 4.5:1, ${name}`, () => {
    assert.deepEqual([...rules.keys()].toSorted(), [
      "cd-0",
      "cd-1",
      "cd-2",
      "cd-3",
      "cd-4",
      "cd-5",
      "cd-6",
      "cd-7",
      "cd-8",
      "cd-9",
    ]);
    for (const [page, paper, ink] of PAGES) {
      assert.ok(contrast([...paper], [...ink]) >= 7, `${page} is not what it says`);
      for (const stack of STACKS) {
        /** @type {Colour} */ let below = [...paper];
        for (const mark of stack) {
          const background = rules.get(mark)?.background;
          if (background) below = over(colour(background), below);
        }
        const found = contrast([...ink], below);
        assert.ok(found >= 4.5, `${page} under ${stack.join(" + ")}: ${found.toFixed(2)}`);
      }
      // What stands out brings its own text colour.
      const { background, text } = rules.get("cd-0") ?? {};
      assert.ok(background && text);
      assert.ok(contrast(colour(text), over(colour(background), [...paper])) >= 4.5, `${page} where it stands out`);
    }
  });
}
