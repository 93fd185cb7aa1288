// The notebook as a file of our own, to be brought in again. A bad file is refused whole.

import { ENTRY } from "../../stores/entries.js";
import { checked, list, oneOf, record } from "../../common/shape.js";

/** @typedef {import("../../stores/entries.js").Entry} Entry */

const FORMAT = "copydesk-notebook";
const VERSION = 1;
/** No larger file is read: fifty thousand entries take as much. */
export const MAX_BYTES = 100_000_000;

/** @param {Entry[]} entries */
export const write = (entries) => `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`;

/**
 * @param {string} file
 * @returns {Entry[]} @throws {import("../../common/shape.js").ShapeError} says what is wrong with the file
 */
export const read = (file) =>
  checked(record({ format: oneOf(FORMAT), version: oneOf(VERSION), entries: list(ENTRY) }), file).entries;
