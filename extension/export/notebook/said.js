// What an entry says, in English: files are read by other programs.

import { unturned } from "../escape.js";

/** @typedef {import("../../stores/entries.js").Entry} Entry */

const SAID = Object.freeze({
  notQuotation: "not a quotation",
  notOpinion: "not opinion",
  notWire: "not wire copy",
  notCredit: "not a credit",
  opinion: "opinion",
  note: "note",
});

/** @param {Entry} entry */
export function said({ kind, speaker, was }) {
  if (kind === "quotation") return `quotation by ${unturned(speaker ?? "nobody who is named")}`;
  if (kind === "speaker")
    return `said by ${unturned(speaker ?? "nobody who is named")}, not by ${unturned(was ?? "nobody who is named")}`;
  return SAID[kind];
}

/** The day of an entry, in the time zone of whoever exports. @param {{ at: number }} entry */
export function day({ at }) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "";
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
