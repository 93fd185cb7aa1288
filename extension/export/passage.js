// One marked passage with where it is from: what is copied, cited, linked and dragged.

import { webAddress } from "../common/address.js";
import { ownOf } from "../common/own.js";
import { dayOf, line, nameOf } from "./citations/work.js";
import { unturned } from "./escape.js";
import { linkTo } from "./link.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/**
 * An analysis with what its page is called and where it is.
 * @typedef {{ analysis: Analysis, title: string, url: string }} Source
 */

/**
 * @typedef {object} Passage
 * @property {"quotation" | "reported" | "opinion" | "wire" | "credit"} kind
 * @property {string} quote its words
 * @property {string | null} speaker who says them: of an opinion, the authors
 * @property {string} title
 * @property {string[]} authors
 * @property {string} outlet the site's name, or its host; empty where there is neither
 * @property {string | null} published as the page says it
 * @property {string} lang
 * @property {string} url the address of the web, without name, password and place; empty where it has none
 * @property {string} link the same with a text fragment that leads to the words
 */

/**
 * The passage under a mark, or nothing where there is none.
 * @param {Source} source
 * @param {string} mark
 * @returns {Passage | null}
 */
export function passageOf({ analysis, title, url }, mark) {
  const found = wordsOf(analysis, mark);
  if (!found) return null;
  const { article } = analysis;
  const { place, kind, quote, speaker } = found;
  return {
    kind,
    quote: unturned(quote),
    speaker: speaker && unturned(speaker),
    title: unturned(article?.title ?? title),
    authors: (article?.authors ?? []).map(unturned),
    published: article?.published ?? null,
    lang: article?.lang ?? "",
    outlet: unturned(article?.siteName ?? webAddress(url)?.host ?? ""),
    url: linkTo(url, ""),
    link: linkTo(url, place),
  };
}

/**
 * @typedef {Pick<Passage, "kind" | "quote" | "speaker"> & { place: string }} Words `place` is what the link goes to:
 *   words that stand in one piece
 */

/** @param {Analysis} analysis @param {string} mark @returns {Words | null} */
function wordsOf(analysis, mark) {
  const at = (/** @type {import("../pkg/copydesk.js").Span | undefined} */ span) =>
    span ? (analysis.article?.blocks[span.block]?.text.slice(span.start, span.end) ?? "") : "";
  const [first = -1, second = -1] = mark
    .slice(1)
    .split(".")
    .map((number) => Number.parseInt(number, 10));
  switch (mark[0]) {
    case "q":
    case "s": {
      const quotation = analysis.quotations[first];
      // A quotation that is broken by its cue stands nowhere in one piece: the link goes to the first.
      return quotation
        ? {
            kind: quotation.kind === "indirect" ? "reported" : "quotation",
            quote: quotation.text,
            speaker: quotation.speaker,
            place: at(quotation.spans[0]),
          }
        : null;
    }
    case "o": {
      const opinion = analysis.opinions[first];
      return opinion
        ? {
            kind: "opinion",
            quote: opinion.text,
            speaker: analysis.article?.authors.join(", ") || null,
            place: opinion.text,
          }
        : null;
    }
    case "w": {
      const passage = analysis.wire.matches[first]?.passages[second];
      return passage ? { kind: "wire", quote: at(passage.article), speaker: null, place: at(passage.article) } : null;
    }
    case "c": {
      const credit = analysis.credits[first];
      return credit ? { kind: "credit", quote: credit.text || credit.agency, speaker: null, place: credit.text } : null;
    }
    case "m": {
      const own = ownOf(analysis)[first];
      return own
        ? {
            kind: own.kind === "opinion" ? "opinion" : "quotation",
            quote: own.text,
            speaker: own.speaker,
            place: at(own.spans[0]),
          }
        : null;
    }
    default:
      return null;
  }
}

/**
 * The article that a passage is from, as citation styles want it.
 * @param {Passage} passage
 * @param {Date} now when it was looked at
 * @returns {import("./citations/work.js").Work}
 */
export function workOf({ title, authors, outlet, published, lang, url, quote, speaker }, now) {
  return {
    title: line(title),
    authors: authors.map((name) => nameOf(name, outlet)),
    outlet: line(outlet),
    published: dayOf(published),
    url,
    lang: line(lang),
    accessed: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    note: [line(quote), speaker && line(speaker)].filter(Boolean).join(" – "),
  };
}
