// What the reader chose: kept on this machine, no word of what was read. Whatever stands in the store or in a file is
// checked before it is used.

import { ALL_KINDS } from "../common/marks.js";
import { readStore, writeStore } from "./store.js";
import { between, flag, maybe, oneOf, record, ShapeError, text } from "../common/shape.js";
import { DEFAULT_NOTE } from "../export/template.js";

/** @typedef {import("../common/marks.js").Kinds} Kinds */
/** @typedef {import("../common/news.js").ChosenKinds} ChosenKinds */
/** @typedef {"auto" | "light" | "sepia" | "dark" | "contrast"} Theme */
/** @typedef {"blue" | "violet" | "rose" | "amber" | "green" | "teal"} Colour */

/**
 * How the reader view looks and sounds. Lengths are in `em` of the text but for `size`, which is in CSS pixels; `line`
 * is a multiple of it.
 * @typedef {{ theme: Theme, font: "serif" | "sans", size: number, width: number, line: number, letter: number, word:
 *   number,
 *   align: "start" | "justify", pictures: boolean, rate: number }} Look
 */

/** From which confidence on a finding is marked. @typedef {{ opinions: number }} Thresholds */
/**
 * A kind that has a colour: reported speech is grey, whatever was chosen for the others.
 * @typedef {Exclude<keyof Kinds, "reported">} Coloured
 */
/** The colour of each kind that has one; its line stays. @typedef {Record<Coloured, Colour>} Colours */
/** How a passage becomes a note. @typedef {import("../export/note.js").NoteForm} NoteForm */
/** @typedef {{ kinds: ChosenKinds, look: Look, thresholds: Thresholds, colours: Colours, note: NoteForm }} Settings */

export const THEMES = Object.freeze(/** @type {const} */ (["auto", "light", "sepia", "dark", "contrast"]));
export const COLOURS = Object.freeze(/** @type {const} */ (["blue", "violet", "rose", "amber", "green", "teal"]));

/** What each measure may be, and the step of its control. Up to these the page still works at 400 % zoom. */
export const MEASURES = Object.freeze({
  size: { least: 14, most: 34, step: 1 },
  width: { least: 20, most: 60, step: 2 },
  line: { least: 1.2, most: 2.4, step: 0.1 },
  letter: { least: 0, most: 0.16, step: 0.02 },
  word: { least: 0, most: 0.6, step: 0.08 },
  rate: { least: 0.5, most: 2.5, step: 0.1 },
});

/** @type {Readonly<Look>} */
export const DEFAULT_LOOK = Object.freeze({
  theme: "auto",
  font: "serif",
  size: 19,
  width: 34,
  line: 1.6,
  letter: 0,
  word: 0,
  align: "start",
  pictures: false,
  rate: 1,
});
/** @type {Readonly<Thresholds>} */
export const DEFAULT_THRESHOLDS = Object.freeze({ opinions: 0 });
/** The colours of a kind that no other kind has, so that two kinds never begin alike. @type {Record<string, Colour>} */
const FIRST_COLOURS = { quotations: "blue", opinions: "amber", wire: "green", credits: "violet" };

const KINDS = /** @type {(keyof Kinds)[]} */ (Object.keys(ALL_KINDS));
export const COLOURED = Object.freeze(KINDS.filter((kind) => kind !== "reported"));
/**
 * @template {keyof Kinds} K
 * @template T
 * @param {readonly K[]} kinds
 * @param {(kind: K) => T} value
 * @returns {Record<K, T>}
 */
const ofKinds = (kinds, value) =>
  /** @type {Record<K, T>} */ (Object.fromEntries(kinds.map((kind) => [kind, value(kind)])));

/** @type {Readonly<Colours>} */
export const DEFAULT_COLOURS = Object.freeze(ofKinds(COLOURED, (kind) => FIRST_COLOURS[kind] ?? "blue"));

const measure = (/** @type {keyof typeof MEASURES} */ name) =>
  maybe(between(MEASURES[name].least, MEASURES[name].most));

/** How long each part of a note's form may be, in UTF-16 units. */
export const NOTE_UNITS = Object.freeze({ name: 300, vault: 100, body: 20_000 });
/** @param {keyof typeof NOTE_UNITS} part */
const notePart = (part) =>
  maybe((value, path) => {
    const given = text(value, path);
    if (given.length > NOTE_UNITS[part])
      throw new ShapeError(path, `a text of at most ${NOTE_UNITS[part]} characters is wanted`);
    return given;
  });

/** The shape of settings in a file: every field may be left out. */
export const SHAPE = record({
  kinds: maybe(record(ofKinds(KINDS, () => maybe(flag)))),
  look: maybe(
    record({
      theme: maybe(oneOf(...THEMES)),
      font: maybe(oneOf("serif", "sans")),
      align: maybe(oneOf("start", "justify")),
      pictures: maybe(flag),
      size: measure("size"),
      width: measure("width"),
      line: measure("line"),
      letter: measure("letter"),
      word: measure("word"),
      rate: measure("rate"),
    }),
  ),
  thresholds: maybe(record({ opinions: maybe(between(0, 1)) })),
  colours: maybe(record(ofKinds(COLOURED, () => maybe(oneOf(...COLOURS))))),
  note: maybe(record({ name: notePart("name"), vault: notePart("vault"), body: notePart("body") })),
});

/** Every setting; what is missing or damaged is as at first. @returns {Promise<Settings>} */
export async function settings() {
  const stored = await readStore(["kinds", "look", "thresholds", "colours", "note"]);
  return {
    kinds: { ...ALL_KINDS, reported: null, ...sound("kinds", stored) },
    look: { ...DEFAULT_LOOK, ...sound("look", stored) },
    thresholds: { ...DEFAULT_THRESHOLDS, ...sound("thresholds", stored) },
    colours: { ...DEFAULT_COLOURS, ...sound("colours", stored) },
    note: { ...DEFAULT_NOTE, ...sound("note", stored) },
  };
}

/**
 * The sound fields of one group in the store: a damaged field costs itself alone.
 * @template {keyof Settings} N
 * @param {N} name
 * @param {Record<string, unknown>} stored
 * @returns {Partial<Settings[N]>}
 */
function sound(name, stored) {
  const group = stored[name];
  if (typeof group !== "object" || group === null) return {};
  return /** @type {Partial<Settings[N]>} */ (
    Object.assign(
      {},
      ...Object.entries(group).map(([field, value]) => {
        try {
          return present(SHAPE({ [name]: { [field]: value } }, "")[name] ?? {});
        } catch {
          return {};
        }
      }),
    )
  );
}

/**
 * An analysis without the findings that are less certain than the reader wants them.
 * @param {import("../pkg/copydesk.js").Analysis} analysis
 * @param {Thresholds} thresholds
 */
export function above(analysis, { opinions }) {
  return { ...analysis, opinions: analysis.opinions.filter(({ confidence }) => confidence >= opinions) };
}

/** Without the fields that are none. @param {Record<string, unknown>} group */
export const present = (group) => Object.fromEntries(Object.entries(group).filter(([, value]) => value !== null));

/**
 * What may be changed of the settings: some fields of some groups.
 * @typedef {{ [G in keyof Settings]?: Partial<Settings[G]> }} Changes
 */

/**
 * Changes the fields that are given, and no other: two pages that change something at once take turns, and each keeps
 * the other's choice.
 * @param {Changes} changed @returns {Promise<Settings>} all that holds now
 */
export const save = (changed) =>
  navigator.locks.request("copydesk.settings", async () => {
    const all = await settings();
    const groups = /** @type {(keyof Settings)[]} */ (Object.keys(changed));
    const merged = Object.fromEntries(groups.map((name) => [name, { ...all[name], ...changed[name] }]));
    await writeStore(merged);
    return { ...all, ...merged };
  });

/** Which kinds of marks are shown. @returns {Promise<ChosenKinds>} */
export const kinds = async () => (await settings()).kinds;

/** Shows or hides some kinds. @param {Partial<Kinds>} kinds */
export const saveKinds = (kinds) => save({ kinds });

/** Whether the strip at the edge of the page is shown. @returns {Promise<boolean>} */
export async function edgeStrip() {
  return (await readStore("edgeStrip"))["edgeStrip"] !== false;
}

/** @param {boolean} shown */
export async function saveEdgeStrip(shown) {
  await writeStore({ edgeStrip: shown });
}

/** @returns {Promise<Look>} */
export const look = async () => (await settings()).look;

/** @param {Look} look */
export const saveLook = (look) => save({ look });
