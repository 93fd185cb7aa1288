// Words with where they are from, for the clipboard.

import { date, words } from "../common/words.js";
import { linkTo } from "../export/link.js";

/** @typedef {import("../protocol.js").Result} Result */

/** @param {Result} result @param {string} text @param {string | null} speaker @param {string} place the words that the link goes to */
export function citation(result, text, speaker, place = text) {
  const article = result.analysis.article;
  const source = [result.title, article?.siteName, article?.published && date(article.published)].filter(Boolean).join(", ");
  return [speaker ? `${quoted(text)} – ${speaker}` : quoted(text), source, linkTo(result.url, place)].filter(Boolean).join("\n");
}

/** In quotation marks, unless it brings its own. @param {string} text */
const quoted = (text) => (/^["“”„«»‚‘'「『]/.test(text) ? text : words("cardQuoted", text));
