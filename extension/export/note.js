// A passage as a note: a file, or an address that Obsidian opens
// (https://help.obsidian.md/Extending+Obsidian/Obsidian+URI).

import { fill, fillName } from "./template.js";

/** How notes are made, as the reader chose it. @typedef {{ name: string, vault: string, body: string }} NoteForm */
/**
 * `address` opens the note in Obsidian; where it could not hold the text, `clipped` says that Obsidian takes that from
 * the clipboard.
 * @typedef {{ file: string, text: string, address: string, clipped: boolean }} Note
 */

/** No longer address is handed to another program: Windows cuts them at 2,048 characters. */
const MAX_ADDRESS = 2_000;

/**
 * @param {import("./passage.js").Passage} passage @param {NoteForm} form @param {Date} now @returns {Note}
 * @throws {import("./template.js").UnknownField}
 */
export function noteOf(passage, { name, vault, body }, now) {
  const path = fillName(name, passage, now);
  const text = fill(body, passage, now);
  const start = `obsidian://new?${vault === "" ? "" : `vault=${encodeURIComponent(vault.toWellFormed())}&`}file=${encodeURIComponent(path)}`;
  const whole = `${start}&content=${encodeURIComponent(text.toWellFormed())}`;
  const clipped = whole.length > MAX_ADDRESS;
  return {
    file: `${path.split("/").at(-1) ?? "note"}.md`,
    text,
    address: clipped ? `${start}&clipboard` : whole,
    clipped,
  };
}
