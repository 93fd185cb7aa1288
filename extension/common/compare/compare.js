// The comparison: an article and a report side by side, what they share joined by ribbons. It shows evidence and gives
// no verdict.

import { differences } from "../differences.js";
import { el } from "../dom.js";
import { phrase, shares } from "../phrase.js";
import { told } from "../reasons.js";
import { absent, isWithoutText } from "../without-text.js";
import { counted, date, percent, words } from "../words.js";
import { ribbons } from "./ribbons.js";
import { sidesOf } from "./sides.js";

/** @typedef {import("../../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../../pkg/copydesk.js").WireMatch} WireMatch */
/** @typedef {import("./sides.js").Line} Line */
/** @typedef {"all" | "here" | "there"} Filter */

/** What the filters let stand out. @type {Record<Filter, string>} */
const FILTERS = { all: "compareAll", here: "compareHere", there: "compareLeftOut" };

/**
 * Draws the comparison into an element, whose children are replaced.
 * @param {HTMLElement} target
 * @param {Analysis} analysis
 * @param {WireMatch} match one of its matches
 * @param {string} report the report's text
 */
export function drawComparison(target, analysis, match, report) {
  const sides = sidesOf(analysis, match, report);
  const { title, published } = match.report;
  const left = column(
    "compareArticle",
    analysis.article?.title ?? "",
    analysis.article?.published ?? "",
    sides.article,
    match,
  );
  const right = column("compareReport", title, published, sides.report, match);
  if (isWithoutText(match.report)) right.append(...absent(match.report));
  const gap = el("div", { class: "ribbons" });
  const root = el(
    "div",
    { class: "comparison" },
    head(analysis, match),
    variants(analysis, match),
    el("div", { class: "columns" }, left, gap, right),
  );
  target.replaceChildren(root);
  const redraw = ribbons(gap, left, right);

  root.querySelector(".filters")?.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    root.dataset["filter"] = button.value;
    for (const other of root.querySelectorAll(".filters button"))
      other.setAttribute("aria-pressed", String(other === button));
    redraw();
  });
  const choose = (/** @type {Element | null} */ mark) => {
    if (!(mark instanceof HTMLElement)) return;
    for (const one of root.querySelectorAll("mark"))
      one.classList.toggle("current", one.dataset["passage"] === mark.dataset["passage"]);
    const other = left.contains(mark) ? right : left;
    const twin = other.querySelector("mark.current");
    if (twin) other.scrollTop += twin.getBoundingClientRect().top - mark.getBoundingClientRect().top;
    redraw();
  };
  root.addEventListener("click", (event) =>
    choose(event.target instanceof Element ? event.target.closest("mark") : null),
  );
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      const mark = event.target instanceof Element ? event.target.closest("mark") : null;
      if (mark) event.preventDefault();
      choose(mark);
    }
  });
  return { step: (/** @type {1 | -1} */ by) => step(left, by, choose) };
}

/**
 * Goes to the next or the last passage before, around the end.
 * @param {HTMLElement} column
 * @param {1 | -1} by
 * @param {(mark: Element | null) => void} choose
 */
function step(column, by, choose) {
  const marks = [...column.querySelectorAll("mark")];
  const at = marks.findIndex((mark) => mark.classList.contains("current"));
  const next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length];
  next?.focus();
  choose(next ?? null);
}

/**
 * How much is shared, and from where that is largely the same text.
 * @param {Analysis} analysis
 * @param {WireMatch} match
 */
function head(analysis, match) {
  const { articleCoverage, reportCoverage, commonSentences, sentences } = match;
  const fill = el("div", { class: "fill" });
  fill.style.inlineSize = `${articleCoverage * 100}%`;
  const threshold = el("div", {
    class: "threshold",
    title: words("compareThreshold", percent(analysis.wire.largelyFrom)),
  });
  threshold.style.insetInlineStart = `${analysis.wire.largelyFrom * 100}%`;
  return el(
    "header",
    { class: "measure" },
    el(
      "p",
      { class: "lead" },
      commonSentences > 0 ? words("compareSentences", commonSentences, sentences, phrase(match.report)) : shares(match),
    ),
    el(
      "div",
      { class: "meter" },
      el("div", { class: "bar", "aria-hidden": "true" }, fill, threshold),
      el(
        "p",
        null,
        words("wireShare", percent(articleCoverage)),
        " ",
        el(
          "span",
          { class: "base" },
          words("wireBack", percent(reportCoverage), words("wireShareHint")),
          " ",
          words("compareThreshold", percent(analysis.wire.largelyFrom)),
        ),
      ),
    ),
    match.takes.length > 0 && el("p", { class: "base" }, counted("compareTakes", match.takes.length)),
    !isWithoutText(match.report) &&
      el(
        "div",
        { class: "filters", role: "group", "aria-label": words("compareFilter") },
        ...Object.entries(FILTERS).map(([filter, name]) =>
          el("button", { type: "button", value: filter, "aria-pressed": String(filter === "all") }, words(name)),
        ),
      ),
    el(
      "ul",
      { class: "why" },
      ...match.why.slice(commonSentences > 0 ? 1 : 0).map((reason) => el("li", null, el("bdi", null, told(reason)))),
    ),
  );
}

/**
 * Quotations that the two sources have in other words: a sign of two witnesses, or of two translators.
 * @param {Analysis} analysis
 * @param {WireMatch} match
 */
function variants(analysis, match) {
  if (match.variants.length === 0) return null;
  return el(
    "details",
    { class: "variants" },
    el("summary", null, counted("compareVariants", match.variants.length)),
    ...match.variants.map(({ article: { block, start, end }, reportText }) => {
      const here = analysis.article?.blocks[block]?.text.slice(start, end) ?? "";
      const [ours, theirs] = differences(here, reportText);
      return el(
        "div",
        { class: "pair" },
        el("div", null, el("span", { class: "side" }, words("wireHere")), ...drawn(ours)),
        el("div", null, el("span", { class: "side" }, words("wireThere")), ...drawn(theirs)),
      );
    }),
  );
}

/**
 * @param {string} label
 * @param {string} title
 * @param {string} published
 * @param {Line[]} lines
 * @param {WireMatch} match
 */
function column(label, title, published, lines, match) {
  return el(
    "section",
    { class: "text", tabindex: "0", "aria-label": words(label) },
    el("p", { class: "side" }, words(label), published && ` · ${date(published)}`),
    el("h2", { dir: "auto" }, title),
    ...lines.map(({ kind, pieces }) =>
      el(
        "p",
        { class: kind, dir: "auto" },
        ...pieces.map(({ passage, stretches }) => {
          if (passage === null) return el("span", { class: "only" }, ...stretches.map(({ text }) => text));
          const quoted = match.passages[passage]?.kind === "quote";
          return el(
            "mark",
            { class: quoted ? "quote" : "narrative", "data-passage": String(passage), tabindex: "0", role: "button" },
            ...drawn(stretches),
          );
        }),
      ),
    ),
  );
}

/** @param {import("../differences.js").Stretch[]} stretches */
function drawn(stretches) {
  return stretches.map(({ text, only }) => (only ? el("b", null, text) : text));
}
