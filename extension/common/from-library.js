// When a report was published and which library it comes from, in words: what the page does not say is not made up.

import { date, words } from "./words.js";

/** The packs that pages are kept in as they are read, and the day of each. */
const READ = /^read-(\d{4}-\d{2}-\d{2})$/;

/** @param {{ published: string, library: string }} report @returns {string} */
export function fromLibrary({ published, library }) {
  if (published !== "") return words("wirePublished", date(published), library);
  const seen = READ.exec(library)?.[1];
  return seen === undefined ? words("wireUndated", library) : words("wireSeen", date(seen));
}
