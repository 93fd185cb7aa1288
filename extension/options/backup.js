// Everything that was chosen, as a file: out of this browser and into another. A bad file is refused whole.

import { present, save, settings, SHAPE } from "../settings.js";
import { checked, list, maybe, oneOf, record } from "../common/shape.js";

/** @typedef {import("../settings.js").Settings} Settings */
/** @typedef {{ settings: Partial<Settings>, corrections: unknown[] }} Backup */

const FORMAT = "copydesk-settings";
const VERSION = 1;
/** No larger file is read: a thousand corrections take 300 kB. */
export const MAX_BYTES = 2_000_000;

/** A correction has whatever shape the page gave it; only plain fields come in. @type {import("../common/shape.js").Shape<Record<string, string | number | boolean>>} */
const correction = (value, path) => {
  const plain = record({})(value, path);
  for (const [name, field] of Object.entries(/** @type {object} */ (value))) {
    if (["string", "number", "boolean"].includes(typeof field) && name !== "__proto__") Object.assign(plain, { [name]: field });
  }
  return plain;
};

/** @returns {Promise<string>} */
export async function exported() {
  const { corrections = [] } = await chrome.storage.local.get("corrections");
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: await settings(), corrections }, null, 2)}\n`;
}

/**
 * Reads a file without taking anything from it.
 * @param {string} file
 * @returns {Backup}
 * @throws {import("../common/shape.js").ShapeError} says what is wrong with the file
 */
export function read(file) {
  const taken = checked(record({ format: oneOf(FORMAT), version: oneOf(VERSION), settings: maybe(SHAPE), corrections: maybe(list(correction)) }), file);
  const groups = Object.entries(present(taken.settings ?? {})).map(([name, group]) => [name, present(/** @type {Record<string, unknown>} */ (group))]);
  return { settings: Object.fromEntries(groups), corrections: taken.corrections ?? [] };
}

/** Takes a file's choices over those that are there; corrections are added to those that are there. @param {Backup} backup */
export async function restore({ settings: given, corrections }) {
  const now = await settings();
  const names = /** @type {(keyof Settings)[]} */ (Object.keys(now));
  await save(Object.fromEntries(names.map((name) => [name, { ...now[name], ...given[name] }])));
  if (corrections.length === 0) return;
  const { corrections: there = [] } = await chrome.storage.local.get("corrections");
  const seen = new Set(/** @type {unknown[]} */ (there).map((one) => JSON.stringify(one)));
  await chrome.storage.local.set({ corrections: [.../** @type {unknown[]} */ (there), ...corrections.filter((one) => !seen.has(JSON.stringify(one)))] });
}

/** Forgets everything that was chosen. Packs are the library's. */
export async function erase() {
  await chrome.storage.local.clear();
}
