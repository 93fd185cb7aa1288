// A passage with where it is from, as one would put it into a text of one's own.

import { linkTo } from "./link.js";

/**
 * @param {object} cited
 * @param {string} cited.text the words
 * @param {string} cited.firstPart the words of its first block, for the link
 * @param {string | null} [cited.speaker]
 * @param {string} [cited.title]
 * @param {string | null} [cited.site]
 * @param {string[]} [cited.authors]
 * @param {string} [cited.published] as it is to be shown
 * @param {string} [cited.url]
 */
export function citation({ text, firstPart, speaker, title, site, authors = [], published, url }) {
  const quoted = /^[“„«‹"'‘「『]/u.test(text) ? text : `“${text}”`;
  const work = [authors.join(", "), title && `“${title}”`, site, published].filter(Boolean).join(", ");
  const parts = [speaker ? `${quoted} (${speaker})` : quoted, work, url ? linkTo(url, firstPart) : ""];
  return parts.filter(Boolean).join("\n");
}
