// Words with where they are from, for the clipboard.

import { date, words } from "../common/words.js";

/** @typedef {import("../protocol.js").Result} Result */

/** How many words of a passage a link to it names at each end: as browsers do for "copy link to highlight". */
const LINK_WORDS = 4;

/** @param {Result} result @param {string} text @param {string | null} speaker @param {string} place the words that the link goes to */
export function citation(result, text, speaker, place = text) {
  const article = result.analysis.article;
  const source = [result.title, article?.siteName, article?.published && date(article.published)].filter(Boolean).join(", ");
  return [speaker ? `${quoted(text)} – ${speaker}` : quoted(text), source, link(result.url, place)].filter(Boolean).join("\n");
}

/** In quotation marks, unless it brings its own. @param {string} text */
const quoted = (text) => (/^["“”„«»‚‘'「『]/.test(text) ? text : words("cardQuoted", text));

/** The page's address with a text fragment, by which browsers scroll to the words. @param {string} address @param {string} text */
function link(address, text) {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return "";
  const url = new URL(address);
  url.hash = url.username = url.password = "";
  const each = text.trim().split(/\s+/);
  // A dash is part of a fragment's grammar, so it is encoded, too.
  const part = (/** @type {string[]} */ some) => encodeURIComponent(some.join(" ")).replaceAll("-", "%2D");
  const words = each.length > 2 * LINK_WORDS ? `${part(each.slice(0, LINK_WORDS))},${part(each.slice(-LINK_WORDS))}` : part(each);
  return `${url.href}#:~:text=${words}`;
}
