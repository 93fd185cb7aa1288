// The card about wire reports: what the article shares with which report, or that nothing was found, and among what.

import { webAddress } from "./address.js";
import { differences } from "./differences.js";
import { credited } from "./first.js";
import { el } from "./dom.js";
import { marksOf, WITH_WORDS } from "./marks.js";
import { shares } from "./phrase.js";
import { isWithoutText } from "./without-text.js";
import { fromLibrary } from "./from-library.js";
import { counted, percent, words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").WireMatch} WireMatch */
/** @typedef {import("../pkg/copydesk.js").Passage} Passage */

/** How many passages are listed; a long article has a hundred. */
const MAX_PASSAGES = 60;

/**
 * @param {Analysis} analysis
 * @param {number} packs how many packs the article was looked up in
 * @param {{ show: (mark: string) => void, library?: () => void, compare?: (match: number) => void }} acts
 */
export function wireCard(analysis, packs, acts) {
  const [nearest, ...others] = analysis.wire.matches.filter((match) => match.tier !== "none");
  const card = el(
    "section",
    { class: nearest && WITH_WORDS.has(nearest.tier) ? "card wire-card matched" : "card wire-card" },
    el("h2", null, words("wireTitle")),
  );
  if (nearest) card.append(...matched(analysis, nearest, 0, acts));
  else if (packs > 0) card.append(el("p", { class: "lead" }, counted("wireNone", packs)));
  else {
    card.append(el("p", null, words("wireNoLibrary")));
    if (acts.library) card.append(el("button", { type: "button", click: acts.library }, words("wireAdd")));
  }
  const credited = creditLine(analysis);
  if (credited) card.append(credited);
  if (others.length > 0) {
    card.append(
      el(
        "details",
        null,
        el("summary", null, counted("wireMore", others.length)),
        ...others.map((match, o) => el("div", { class: "other" }, ...matched(analysis, match, o + 1, acts))),
      ),
    );
  }
  return card;
}

/** @param {WireMatch} match */
function lead(match) {
  const { title, url } = match.report;
  const address = webAddress(url);
  const name = address ? el("a", { href: address.href, rel: "noreferrer noopener", target: "_blank" }, title) : title;
  return [
    el("p", { class: "lead" }, shares(match)),
    el("p", { class: "report" }, el("cite", null, name), el("br", null), fromLibrary(match.report)),
    ...(isWithoutText(match.report) ? [el("p", { class: "base without-text" }, words("withoutText"))] : []),
  ];
}

/**
 * @param {Analysis} analysis
 * @param {WireMatch} match
 * @param {number} m
 * @param {{ show: (mark: string) => void, compare?: (match: number) => void }} acts
 */
function matched(analysis, match, m, acts) {
  const parts = /** @type {HTMLElement[]} */ (lead(match));
  if (WITH_WORDS.has(match.tier)) {
    const fill = el("div", { class: "fill" });
    fill.style.inlineSize = `${Math.round(match.articleCoverage * 100)}%`;
    parts.push(
      el(
        "div",
        { class: "meter" },
        el("div", { class: "bar", "aria-hidden": "true" }, fill),
        el("p", null, el("strong", null, words("wireShare", percent(match.articleCoverage)))),
        el("p", { class: "base" }, words("wireBack", percent(match.reportCoverage), words("wireShareHint"))),
      ),
    );
  }
  if (match.passages.length > 0) {
    parts.push(
      el(
        "details",
        null,
        el("summary", null, counted("wirePassagesBoth", match.passages.length)),
        el(
          "div",
          { class: "pairs" },
          ...match.passages
            .slice(0, MAX_PASSAGES)
            .map((passage, p) => pair(analysis, match, passage, `w${m}.${p}`, acts)),
        ),
      ),
    );
  }
  const { compare } = acts;
  if (compare && match.passages.length > 0) {
    parts.push(
      el(
        "button",
        { type: "button", class: "compare", click: () => compare(analysis.wire.matches.indexOf(match)) },
        words("wireCompare"),
      ),
    );
  }
  return parts;
}

/**
 * A passage as it stands here and in the report, the words that are only on one side underlined; of a report whose
 * text is not in the library, as it stands here.
 * @param {Analysis} analysis @param {WireMatch} match @param {Passage} passage
 * @param {string} mark @param {{ show: (mark: string) => void }} acts
 */
function pair(analysis, { report }, passage, mark, acts) {
  const withoutText = isWithoutText(report);
  const { block, start, end } = passage.article;
  const here = analysis.article?.blocks[block]?.text.slice(start, end) ?? "";
  const [left, right] = differences(here, withoutText ? here : passage.reportText);
  const drawn = (/** @type {import("./differences.js").Stretch[]} */ stretches) =>
    stretches.map(({ text, only }) => (only ? el("b", null, text) : text));
  const quoted = passage.kind === "quote";
  const marked = marksOf(analysis, words).some(({ id }) => id === mark);
  return el(
    "div",
    { class: quoted ? "pair quote" : "pair" },
    el(
      "div",
      null,
      marked && el("button", { type: "button", class: "place", click: () => acts.show(mark) }, words("toPlace")),
      el("span", { class: "side" }, words("wireHere"), quoted && ` · ${words("wireQuote")}`),
      ...drawn(left),
    ),
    !withoutText && el("div", null, el("span", { class: "side" }, words("wireThere")), ...drawn(right)),
  );
}

/**
 * Who the page itself credits, words and pictures apart; a source inside the story is no credit.
 * @param {Analysis} analysis
 */
export function creditLine(analysis) {
  const agencies = (/** @type {string} */ kind) =>
    [...new Set(analysis.credits.filter((credit) => credit.kind === kind).map((credit) => credit.agency))].join(", ");
  const [text, photo] = [credited(analysis).join(", "), agencies("photo")];
  if (!text && !photo) return null;
  return el(
    "p",
    { class: "credits" },
    text && words("credits", text),
    text && photo && " · ",
    photo && words("creditsPhoto", photo),
  );
}
