// Corrections that a stranger makes, by a file or out of a page's process, never take the place of the reader's own.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** @typedef {import("../../extension/corrections.js").Correction} Correction */

/** @type {Record<string, unknown>} */
let kept = {};
Object.defineProperties(globalThis, {
  chrome: { value: { storage: { local: { get: async () => structuredClone(kept), set: async (/** @type {object} */ more) => { Object.assign(kept, more); } } } } },
  navigator: { value: { locks: { request: (/** @type {string} */ _, /** @type {() => unknown} */ act) => act() } } },
});
const { addCorrections, corrections, keep } = await import("../../extension/corrections.js");
beforeEach(() => { kept = {}; });

/** @param {string} id @param {Partial<Correction>} [fields] @returns {Correction} */
const correction = (id, fields) => ({ id, url: "https://courier.example/a", kind: "speaker", exact: `“Words ${id}.”`, before: "", was: null, speaker: "Hedda Quill", at: 1, ...fields });

test("a file changes no correction that is there and pushes none out", async () => {
  const mine = [correction("mine", { at: 5 }), ...Array.from({ length: 4_998 }, (_, i) => correction(`m${i}`, { at: 5 }))];
  kept = { corrections: mine };
  await addCorrections([
    // Older, so that it would be found first; and far in the future, so that it would stay when others go.
    correction("forged", { exact: "“Words mine.”", speaker: "Somebody Else", at: 0 }), correction("mine", { speaker: "Somebody Else" }),
    correction("long", { exact: "x".repeat(10_001) }), ...Array.from({ length: 50 }, (_, i) => correction(`new${i}`, { at: 1e300 })),
  ]);
  const all = await corrections();
  assert.equal(all.length, 5_000);
  assert.deepEqual(all.filter(({ at }) => at === 5), mine);
  assert.deepEqual(all.filter(({ exact }) => exact === "“Words mine.”").map(({ speaker }) => speaker), ["Hedda Quill"]);
});

test("one site's corrections push out its own alone", async () => {
  kept = { corrections: [correction("mine", { url: "https://other.example/" })] };
  for (let i = 0; i < 510; i++) await keep(correction(`c${i}`, { url: `https://courier.example/${i}` }));
  await keep(correction("long", { exact: "x".repeat(10_001) }));
  const all = await corrections();
  assert.equal(all.length, 501);
  assert.equal(all[0]?.id, "mine");
  assert.deepEqual([all[1]?.id, all.at(-1)?.id], ["c10", "c509"]);
});
