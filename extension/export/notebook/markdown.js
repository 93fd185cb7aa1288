// The notebook as Markdown: a heading for each article, an item for each entry, its note below.

import { entriesBy } from "../../stores/entries.js";
import { webAddress } from "../../common/address.js";
import { markdown as escape, markdownAddress, unturned } from "../escape.js";
import { day, said } from "./said.js";

/** @typedef {import("../../stores/entries.js").Entry} Entry */

const plain = (/** @type {string} */ text) => escape(unturned(text));

/** @param {Entry[]} entries */
export function write(entries) {
  const articles = entriesBy(entries, ({ url }) => url);
  return `# Copydesk notebook\n\n${[...articles].map(([url, own]) => article(url, own)).join("\n")}`;
}

/** @param {string} url @param {Entry[]} own */
function article(url, own) {
  const { title = "", outlet = "" } = own.findLast((entry) => entry.title !== "") ?? {};
  const address = webAddress(url);
  const head = `## ${plain(title) || "Untitled"}\n\n${[plain(outlet), address && `<${markdownAddress(address.href)}>`].filter(Boolean).join(" · ")}\n\n`;
  return (
    head +
    own
      .map(
        (entry) =>
          `- ${plain(said(entry))}, ${day(entry)}:\n\n  > ${plain(entry.exact.replaceAll("\n", " "))}\n${note(entry.note)}`,
      )
      .join("\n")
  );
}

/** @param {string} note */
const note = (note) =>
  note === ""
    ? ""
    : `\n${note
        .split(/\r\n|[\n\r]/)
        .map((line) => `  ${plain(line)}`.trimEnd())
        .join("\n")}\n`;
