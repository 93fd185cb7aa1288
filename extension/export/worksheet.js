// A sheet for the class: an article's passages with a number each, to be asked "Who says this? How do you know?", and
// the answers behind them.
//
// It is built as a document, element by element, for a page of ours and for a file alike; nothing in it is a script.

import { toldAll } from "../common/reasons.js";
import { ownOf } from "../common/own.js";
import { date, words } from "../common/words.js";
import { legend, provenance } from "./legend.js";
import { Pen } from "./pen.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */
/**
 * A passage with its number, its words, and the answers. `kind` is its class in a style sheet.
 * @typedef {{ number: number, kind: string, spans: Span[], text: string, who: string, how: string }} Task
 */

/**
 * What a teacher chose.
 * @typedef {object} Choice
 * @property {"answers" | "blank" | "solved"} mode blank with the answers on a page of their own, without, or filled in
 * @property {"a4" | "letter"} paper
 * @property {boolean} whole whether the article's text stands before the questions
 * @property {{ quotations: boolean, opinions: boolean, wire: boolean, own: boolean }} kinds
 */

/** The elements that blocks of a kind are drawn as; all others are paragraphs. @type {Record<string, string>} */
const NAMES = { heading: "h2", blockquote: "blockquote", preformatted: "pre" };
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The rule for each paper. Named pages would need none that changes, but Firefox gives only some of them margins. */
const RULES = { a4: "@page { size: A4; margin: 18mm 16mm; }", letter: "@page { size: Letter; margin: 0.7in 0.65in; }" };
/** @param {Choice["paper"]} paper */
export const pageRule = (paper) => RULES[paper];

/** @typedef {Omit<Task, "number">} Asked */

/** The passages in the article's order. @param {Analysis} analysis @param {Choice["kinds"]} kinds @returns {Task[]} */
export function tasksOf(analysis, kinds) {
  const asked = [
    ...(kinds.quotations ? quotations(analysis) : []),
    ...(kinds.opinions ? opinions(analysis) : []),
    ...(kinds.wire ? shared(analysis) : []),
    ...(kinds.own ? own(analysis) : []),
  ];
  const at = (/** @type {Asked} */ { spans: [first] }) => (first ? first.block * 1e7 + first.start : Infinity);
  return asked.sort((a, b) => at(a) - at(b)).map((task, i) => ({ ...task, number: i + 1 }));
}

/** @param {Analysis} analysis @returns {Asked[]} */
const quotations = (analysis) =>
  analysis.quotations.map(({ spans, text, kind, speaker, why }) => ({
    kind: kind === "indirect" ? "reported" : "quotation",
    spans,
    text,
    who: speaker ?? words("speakerUnknown"),
    how: toldAll(why),
  }));

/** @param {Analysis} analysis @returns {Asked[]} */
function opinions(analysis) {
  const authors = analysis.article?.authors.join(", ");
  return analysis.opinions.map(({ block, start, end, text, strength, why }) => {
    const who = [words(strength === "maybe" ? "interpretation" : "ownView"), authors].filter(Boolean).join(": ");
    return { kind: "opinion", spans: [{ block, start, end }], text, who, how: toldAll(why) };
  });
}

/**
 * The nearest report's alone: three that have the same words would ask the same thrice.
 * @param {Analysis} analysis @returns {Asked[]}
 */
function shared({
  article,
  wire: {
    matches: [match],
  },
}) {
  if (!match) return [];
  const [who, how] = [words("cardAlso", match.report.agency), toldAll(match.why)];
  return match.passages
    .filter(({ kind }) => kind === "narrative")
    .map(({ article: span }) => {
      const text = article?.blocks[span.block]?.text.slice(span.start, span.end) ?? "";
      return { kind: "wire", spans: [span], text, who, how };
    });
}

/** The reader's own, who says how by a note. @param {Analysis} analysis @returns {Asked[]} */
const own = (analysis) =>
  ownOf(analysis).map(({ kind, spans, text, speaker, note }) => ({
    kind: "own",
    spans,
    text,
    how: note,
    who: { quotation: speaker ?? words("speakerUnknown"), opinion: words("ownView"), note: words("labelOwnNote") }[
      kind
    ],
  }));

/** The sheet. @param {Pen} pen @param {Analysis} analysis @param {Choice} choice @param {Date} now */
export function drawWorksheet(pen, analysis, choice, now) {
  const tasks = tasksOf(analysis, choice.kinds);
  const solved = choice.mode === "solved";
  return pen.el(
    "div",
    { class: `worksheet ${choice.paper} ${choice.mode}` },
    head(pen, analysis, now),
    choice.whole && wholeText(pen, analysis, tasks, solved),
    tasks.length > 0 ? table(pen, tasks, solved) : pen.el("p", {}, words("sheetNone")),
    choice.mode === "answers" &&
      tasks.length > 0 &&
      pen.el(
        "section",
        { class: "answers" },
        pen.el("h2", {}, words("sheetAnswers")),
        pen.el("p", { class: "of", dir: "auto" }, analysis.article?.title ?? ""),
        table(pen, tasks, true),
      ),
  );
}

/**
 * The sheet as a page that stands alone.
 * @param {Analysis} analysis @param {Choice} choice @param {Date} now
 * @param {string} style the sheet's own style, without signs that a serialiser escapes
 */
export function writeWorksheet(analysis, choice, now, style) {
  const page = document.implementation.createHTMLDocument(`${words("sheetTitle")}: ${analysis.article?.title ?? ""}`);
  const pen = new Pen(page);
  page.documentElement.lang = document.documentElement.lang || "en";
  page.documentElement.dir = document.documentElement.dir;
  page.head.prepend(
    pen.el("meta", { charset: "utf-8" }),
    pen.el("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    pen.el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    pen.el("meta", { name: "referrer", content: "no-referrer" }),
  );
  page.head.append(pen.el("style", {}, `${style}${pageRule(choice.paper)}\n`));
  page.body.append(pen.el("main", {}, drawWorksheet(pen, analysis, choice, now)));
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page.documentElement)}\n`;
}

/** @param {Pen} pen @param {Analysis} analysis @param {Date} now */
function head(pen, analysis, now) {
  const { article, url } = analysis;
  const by = [article?.siteName, article?.authors.join(", "), article?.published && date(article.published)]
    .filter(Boolean)
    .join(" · ");
  return pen.el(
    "header",
    {},
    pen.el("p", { class: "pupil" }, pen.el("span", {}, words("sheetName")), pen.el("i", {})),
    pen.el("h1", { dir: "auto" }, article?.title ?? ""),
    by !== "" && pen.el("p", { class: "by" }, by),
    provenance(pen, url ?? "", now),
    pen.el("p", { class: "made" }, words("reportFoot")),
    legend(pen, analysis),
  );
}

/**
 * The article's text, each passage with its number before it; its mark only where the sheet is solved.
 * @param {Pen} pen @param {Analysis} analysis @param {Task[]} tasks @param {boolean} solved
 */
function wholeText(pen, { article }, tasks, solved) {
  return pen.el(
    "section",
    { class: "text" },
    ...(article?.blocks ?? []).map(({ kind, text }, block) =>
      pen.el(NAMES[kind] ?? "p", { class: kind, dir: "auto" }, ...pieces(pen, text, block, tasks, solved)),
    ),
  );
}

/**
 * A block's text cut wherever a passage begins or ends: passages may lie upon one another.
 * @param {Pen} pen @param {string} text @param {number} block @param {Task[]} tasks @param {boolean} solved
 */
function pieces(pen, text, block, tasks, solved) {
  const here = tasks.flatMap((task) =>
    task.spans.filter((span) => span.block === block).map((span) => ({ task, span })),
  );
  const cuts = [...new Set([0, text.length, ...here.flatMap(({ span }) => [span.start, span.end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.flatMap((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    const numbers = here
      .filter(({ task, span }) => span.start === from && task.spans[0] === span)
      .map(({ task }) => pen.el("sup", {}, task.number.toLocaleString()));
    if (to === from) return numbers;
    const over = here.filter(({ span }) => span.start <= from && span.end >= to).map(({ task }) => task.kind);
    const words = text.slice(from, to);
    const kinds = solved ? [...new Set(over)].join(" ") : "asked";
    return [...numbers, over.length > 0 ? pen.el("mark", { class: kinds }, words) : words];
  });
}

/** @param {Pen} pen @param {Task[]} tasks @param {boolean} filled whether the answers stand in it */
function table(pen, tasks, filled) {
  const column = (/** @type {string} */ key) => pen.el("th", { scope: "col" }, words(key));
  return pen.el(
    "table",
    { class: filled ? "filled" : "open" },
    pen.el(
      "thead",
      {},
      pen.el("tr", {}, column("sheetNumber"), column("sheetPassage"), column("sheetWho"), column("sheetHow")),
    ),
    pen.el(
      "tbody",
      {},
      ...tasks.map(({ number, kind, text, who, how }) =>
        pen.el(
          "tr",
          {},
          pen.el("th", { scope: "row" }, number.toLocaleString()),
          pen.el("td", { dir: "auto" }, filled ? pen.el("mark", { class: kind }, text) : text),
          // In a narrow window there is no head over the columns: each says what it is.
          pen.el("td", { dir: "auto", "data-column": words("sheetWho") }, filled && who),
          pen.el("td", { dir: "auto", "data-column": words("sheetHow") }, filled && how),
        ),
      ),
    ),
  );
}
