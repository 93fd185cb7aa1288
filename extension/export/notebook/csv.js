// The notebook as CSV: a row for each entry.

import { csv, unturned } from "../escape.js";
import { day, said } from "./said.js";

/** @typedef {import("../../stores/entries.js").Entry} Entry */

const COLUMNS = ["date", "kind", "says", "words", "speaker", "before", "note", "title", "outlet", "url", "id"];

/** RFC 4180: UTF-8 with a byte order mark, without which Excel guesses; lines end in CR LF. @param {Entry[]} entries */
export function write(entries) {
  const rows = entries.map((entry) => [
    day(entry),
    entry.kind,
    said(entry),
    ...[entry.exact, entry.speaker ?? "", entry.was ?? "", entry.note, entry.title, entry.outlet].map(unturned),
    entry.url,
    entry.id,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(csv).join(",")}\r\n`).join("")}`;
}
