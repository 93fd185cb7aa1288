// What two articles have and have not in common, drawn: two columns, the first article always on the first side.

import { differences } from "../common/differences.js";
import { el } from "../common/dom.js";
import { fromLibrary } from "../common/from-library.js";
import { counted, date, percent, words } from "../common/words.js";
import { pairOf } from "./pair.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("./pair.js").Pair} Pair */
/** @typedef {import("./pair.js").Said} Said */

/**
 * One of the two.
 * @typedef {object} Side
 * @property {Analysis} analysis
 * @property {string} name the outlet's, or its host
 * @property {string} title
 * @property {string} address empty where it has none of the web
 * @property {((mark: string) => void) | null} show leads to a mark where the article stands in a tab
 */

/** @param {HTMLElement} target @param {[Side, Side]} sides */
export function drawOutlets(target, sides) {
  const pair = pairOf(sides[0].analysis, sides[1].analysis);
  target.replaceChildren(
    el(
      "div",
      { class: "outlets" },
      el("div", { class: "heads" }, ...sides.map(head)),
      el("p", { class: "first" }, counts(sides, pair)),
      section(
        "outletsBothTitle",
        pair.both.length > 0 && el("ul", { class: "rows" }, ...pair.both.map((said) => both(sides, said))),
      ),
      section(
        "outletsAloneTitle",
        beside(sides, (_, i) => pair.alone[i].map((said) => quotation(sides[i], said))),
      ),
      section("outletsVoices", pair.voices.length > 0 && voices(sides, pair)),
      section(
        "ownView",
        beside(sides, ({ analysis, show }) =>
          analysis.opinions.map(({ text }, o) => passage("view", [text], show && (() => show(`o${o}`)))),
        ),
      ),
      section("outletsWire", wire(sides, pair)),
    ),
  );
}

/** How many quotations are in both and in one alone. @param {[Side, Side]} sides @param {Pair} pair */
const counts = (sides, { both, alone: [ours, theirs] }) =>
  [
    counted("outletsBoth", both.length),
    counted("outletsAlone", ours.length, sides[0].name),
    counted("outletsAlone", theirs.length, sides[1].name),
  ].join(" ");

/** @param {Side} side */
function head({ analysis: { article }, name, title, address }) {
  const by = [article?.authors.join(", "), article?.published && date(article.published)].filter(Boolean).join(" · ");
  const link = address !== "" && el("a", { href: address, rel: "noreferrer noopener", dir: "ltr" }, address);
  return el(
    "header",
    null,
    sideName(name),
    el("h2", { dir: "auto" }, title),
    by !== "" && el("p", { class: "by", dir: "auto" }, by),
    link && el("p", { class: "by" }, link),
  );
}

/** @param {string} name */
const sideName = (name) => el("p", { class: "side" }, el("bdi", null, name));
const none = () => el("p", { class: "none" }, words("outletsNone"));

/** @param {string} title @param {HTMLElement | false} content nothing where there is nothing to show */
const section = (title, content) =>
  el("section", { class: "section" }, el("h2", null, words(title)), content || none());

/**
 * Two lists beside each other, each under its outlet's name in a narrow window.
 * @param {[Side, Side]} sides @param {(side: Side, i: 0 | 1) => HTMLElement[]} list
 */
function beside(sides, list) {
  return el(
    "div",
    { class: "beside" },
    ...sides.map((side, i) => {
      const items = list(side, i === 0 ? 0 : 1);
      return el(
        "div",
        null,
        sideName(side.name),
        items.length > 0 ? el("ul", null, ...items.map((item) => el("li", null, item))) : none(),
      );
    }),
  );
}

/**
 * A passage's words, which lead to their place where the article stands in a tab.
 * @param {string} kind @param {(Node | string)[]} parts @param {(() => void) | null} press
 */
function passage(kind, parts, press) {
  const text = el("span", { dir: "auto" }, ...parts);
  if (!press) return el("div", { class: `said ${kind}` }, text);
  return el("button", { type: "button", class: `said ${kind}`, title: words("toPlace"), click: press }, text);
}

/** @param {Side} side @param {Said} said @param {(Node | string)[]} [parts] its words, where some stand out */
function quotation({ show }, { quotation: { kind, text, speaker }, at }, parts = [text]) {
  return el(
    "div",
    null,
    passage(kind === "indirect" ? "reported" : "quoted", parts, show && (() => show(`q${at}`))),
    el("p", { class: "meta" }, el("bdi", null, speaker ?? words("speakerUnknown"))),
  );
}

/**
 * One quotation as both have it: the words that one alone has stand out.
 * @param {[Side, Side]} sides @param {[Said, Said]} said
 */
function both(sides, said) {
  const parts = differences(said[0].quotation.text, said[1].quotation.text);
  return el(
    "li",
    { class: "beside" },
    ...sides.map((side, i) => {
      const one = i === 0 ? 0 : 1;
      return el(
        "div",
        null,
        sideName(side.name),
        quotation(
          side,
          said[one],
          parts[one].map(({ text, only }) => (only ? el("b", null, text) : text)),
        ),
      );
    }),
  );
}

/** @param {[Side, Side]} sides @param {Pair} pair */
function voices(sides, { voices }) {
  const most = Math.max(1, ...voices.flatMap(({ words }) => words));
  const cell = (/** @type {number} */ count) => {
    const bar = el("span", { class: "bar", "aria-hidden": "true" });
    bar.style.inlineSize = `${(count / most) * 100}%`;
    return el("td", null, el("span", { class: "count" }, count === 0 ? "–" : counted("panelWords", count)), bar);
  };
  return el(
    "table",
    { class: "voices" },
    heads("outletsSpeaker", sides),
    el(
      "tbody",
      null,
      ...voices.map(({ name, words: counts }) =>
        el("tr", null, el("th", { scope: "row" }, el("bdi", null, name ?? words("panelUnnamed"))), ...counts.map(cell)),
      ),
    ),
  );
}

/** @param {string} first @param {[Side, Side]} sides */
const heads = (first, sides) =>
  el(
    "thead",
    null,
    el(
      "tr",
      null,
      el("th", { scope: "col" }, words(first)),
      ...sides.map(({ name }) => el("th", { scope: "col" }, el("bdi", null, name))),
    ),
  );

/** Whom each credits, and what each kept of every report. @param {[Side, Side]} sides @param {Pair} pair */
function wire(sides, { reports }) {
  const credits = sides.map(({ analysis }) => [
    ...new Set(analysis.credits.filter(({ kind }) => kind === "text").map(({ agency }) => agency)),
  ]);
  if (reports.length === 0 && credits.every((names) => names.length === 0)) return false;
  return el(
    "div",
    null,
    beside(sides, (_, i) => (credits[i] ?? []).map((agency) => el("p", { dir: "auto" }, words("credits", agency)))),
    ...reports.map((report) => kept(sides, report)),
  );
}

/** @param {[Side, Side]} sides @param {import("./pair.js").Report} report */
function kept(sides, { title, agency, published, library, shares, stretches }) {
  const has = (/** @type {boolean} */ is) =>
    el(
      "td",
      { class: "has" },
      el("span", { "aria-hidden": "true" }, is ? "●" : "○"),
      el("span", { class: "out-of-sight" }, words(is ? "outletsYes" : "outletsNo")),
    );
  return el(
    "div",
    { class: "report" },
    el("h3", { dir: "auto" }, title),
    el("p", { class: "by" }, [agency, fromLibrary({ published, library })].join(" · ")),
    el(
      "p",
      { class: "by" },
      sides.map(({ name }, i) => words("outletsKept", name, percent(shares[i] ?? 0))).join(" · "),
    ),
    el(
      "table",
      { class: "kept" },
      heads("outletsStretch", sides),
      el(
        "tbody",
        null,
        ...stretches.map(({ text, kept }) =>
          el(
            "tr",
            { class: kept.every(Boolean) ? "in-both" : "in-one" },
            el("td", { dir: "auto" }, text),
            ...kept.map(has),
          ),
        ),
      ),
    ),
  );
}
