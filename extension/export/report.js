// A report in one HTML file: the article with its marks, who said what, the passages shared with wire reports.
//
// It is built as a document, element by element, and written by the browser's own serialiser: no markup is made of
// strings. Its policy forbids scripts and requests all the same. It opens in any browser, light or dark, and prints.

import { drawArticle } from "../common/article.js";
import { marksOf, WITH_WORDS } from "../common/marks.js";
import { told, toldAll } from "../common/reasons.js";
import { counted, date, percent, words } from "../common/words.js";
import { ownOf } from "../common/own.js";
import { legend } from "./legend.js";
import { linkTo } from "./link.js";
import { Pen } from "./pen.js";
import { isWithoutText } from "../common/without-text.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").WireMatch} WireMatch */

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Without a child selector: a serialiser writes its sign as an entity, which a style sheet does not know. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1c1c1a;--soft:#5d5b55;--line:#dcd8ce;--paper:#fbfaf7;--q:#2b63c4;--qt:#e4ebf7;--o:#a85f00;--ot:#faecd2;--w:#0d7a58;--wt:#e1f1ea;--n:#b03060;--nt:#f7e3ea}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a8a59e;--line:#3a3c40;--paper:#17181a;--q:#86aef2;--qt:#25344e;--o:#f0b25a;--ot:#41341c;--w:#5fc9a3;--wt:#1c3a2f;--n:#f29ab8;--nt:#45242f}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.06rem/1.62 "Iowan Old Style",Charter,Georgia,serif}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:break-word}
h1{font-size:1.9rem;line-height:1.18;margin:.2em 0 .4em}h2{font-size:1.15rem;margin:2em 0 .5em}h3{font-size:1rem;margin:1.2em 0 .2em}
.site,.byline,.facts,.legend,.meta,table,footer{font-family:system-ui,sans-serif;font-size:.86rem;color:var(--soft)}
.byline{display:flex;flex-wrap:wrap;gap:0 1em}
.facts{border-block:1px solid var(--line);padding:.8em 0;margin:1.4em 0;list-style:none}.legend{display:flex;flex-wrap:wrap;gap:.3em 1.4em;margin:0 0 1.6em}
section{border-top:1px solid var(--line);margin-top:2.4em}
blockquote{margin:.4em 0;padding-inline-start:.9em;border-inline-start:3px solid var(--q)}
blockquote.view{border-inline-start:3px dotted var(--o)}
.article blockquote{border-color:var(--line)}
mark{color:inherit;background:none;text-underline-offset:.18em}
mark.quotation{background:var(--qt);text-decoration:underline 2px solid var(--q)}mark.reported{text-decoration:underline 1px solid var(--soft)}mark.unsure{text-decoration:underline 1px dotted var(--soft)}
mark.source{color:var(--q);font-weight:600}mark.opinion{background:var(--ot);text-decoration:underline 2px dotted var(--o)}
mark.own{background:var(--nt);text-decoration:underline 1px wavy var(--n)}blockquote.own{border-inline-start:3px double var(--n)}
mark.wire{background:var(--wt);text-decoration:underline 1px dashed var(--w)}mark.credit{background:var(--wt);text-decoration:underline 3px double var(--w)}
.label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.article table{border-collapse:collapse;margin:1em 0;color:inherit}.article td{border:1px solid var(--line);padding:.3em .6em;vertical-align:top}
.pairs{border-collapse:collapse;width:100%;margin-top:.6em}.pairs th,.pairs td{width:50%;text-align:start;vertical-align:top;border:1px solid var(--line);padding:.5em .7em}
a{color:var(--q)}pre{white-space:pre-wrap}
@media print{body{background:none;font-size:10.5pt}main{max-width:none;padding:0}h2,h3{break-after:avoid}blockquote,tr{break-inside:avoid}mark{print-color-adjust:exact}}
@media(forced-colors:active){mark{background:none;color:CanvasText}}
`;

/**
 * The analysis as a page that stands alone. The engine must have been started: it draws the article.
 * @param {Analysis} analysis
 * @returns {string}
 */
export function write(analysis) {
  const page = document.implementation.createHTMLDocument(analysis.article?.title ?? "Copydesk");
  const pen = new Pen(page);
  page.documentElement.lang = document.documentElement.lang || "en";
  page.head.prepend(
    pen.el("meta", { charset: "utf-8" }),
    pen.el("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    pen.el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    pen.el("meta", { name: "referrer", content: "no-referrer" }),
  );
  page.head.append(pen.el("style", {}, STYLE));
  const main = pen.el("main", {});
  page.body.append(main);
  const article = pen.el("article", { class: "article" });
  main.append(article);
  if (analysis.article) drawArticle(article, analysis.article, marksOf(analysis, words));
  article.querySelector("header")?.after(facts(pen, analysis), legend(pen, analysis));
  main.append(
    ...people(pen, analysis),
    ...views(pen, analysis),
    ...own(pen, analysis),
    ...reports(pen, analysis),
    pen.el("footer", {}, pen.el("p", {}, words("reportFoot"))),
  );
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page.documentElement)}\n`;
}

/** @param {Pen} pen @param {Analysis} analysis */
function facts(pen, { url, quotations, opinions, credits, warnings }) {
  const list = pen.el("ul", { class: "facts" });
  const add = (/** @type {(Node | string)[]} */ ...what) => list.append(pen.el("li", {}, ...what));
  const address = linkTo(url ?? "", "");
  if (address !== "") {
    add(pen.el("a", { href: address, rel: "noreferrer noopener" }, address));
  }
  add([counted("quotations", quotations.length), counted("opinions", opinions.length)].join(" · "));
  const agencies = [...new Set(credits.filter(({ kind }) => kind === "text").map(({ agency }) => agency))];
  if (agencies.length > 0) add(words("credits", agencies.join(", ")));
  for (const warning of warnings) add(told(warning));
  return list;
}

/** @param {Pen} pen @param {Analysis} analysis */
function people(pen, { quotations }) {
  if (quotations.length === 0) return [];
  const speakers = [...Map.groupBy(quotations, ({ speaker }) => speaker)].sort(
    ([a], [b]) => Number(a === null) - Number(b === null),
  );
  return [
    pen.el(
      "section",
      {},
      pen.el("h2", {}, words("whoSaid")),
      ...speakers.flatMap(([speaker, own]) => [
        pen.el("h3", { dir: "auto" }, speaker ?? words("speakerUnknown")),
        ...own.map(({ text, why, kind }) =>
          pen.el(
            "blockquote",
            { dir: "auto" },
            text,
            pen.el(
              "div",
              { class: "meta" },
              [kind === "indirect" && words("reportedSpeech"), why.length > 0 && words("because", toldAll(why))]
                .filter(Boolean)
                .join(" · "),
            ),
          ),
        ),
      ]),
    ),
  ];
}

/** @param {Pen} pen @param {Analysis} analysis */
function views(pen, { opinions }) {
  if (opinions.length === 0) return [];
  return [
    pen.el(
      "section",
      {},
      pen.el("h2", {}, words("ownView")),
      ...opinions.map(({ text, why, strength }) =>
        pen.el(
          "blockquote",
          { class: "view", dir: "auto" },
          text,
          pen.el(
            "div",
            { class: "meta" },
            [strength === "maybe" && words("interpretation"), why.length > 0 && words("because", toldAll(why))]
              .filter(Boolean)
              .join(" · "),
          ),
        ),
      ),
    ),
  ];
}

/** The reader's own marks. @param {Pen} pen @param {Analysis} analysis */
function own(pen, analysis) {
  const marks = ownOf(analysis);
  if (marks.length === 0) return [];
  return [
    pen.el(
      "section",
      {},
      pen.el("h2", {}, words("ownTitle")),
      ...marks.map(({ text, kind, speaker, note }) =>
        pen.el(
          "blockquote",
          { class: "own", dir: "auto" },
          text,
          pen.el("div", { class: "meta", dir: "auto" }, [ownSaid(kind, speaker), note].filter(Boolean).join(" · ")),
        ),
      ),
    ),
  ];
}

/** @param {import("../stores/entries.js").Own} kind @param {string | null} speaker */
const ownSaid = (kind, speaker) =>
  ({
    quotation: words("labelOwnQuotation", speaker ?? words("cardNobody")),
    opinion: words("labelOwnOpinion"),
    note: words("labelOwnNote"),
  })[kind];

/** @param {Pen} pen @param {Analysis} analysis */
function reports(pen, analysis) {
  const matches = analysis.wire.matches.filter(({ tier }) => tier !== "none");
  if (matches.length === 0) return [];
  return [
    pen.el(
      "section",
      {},
      pen.el("h2", {}, words("wireTitle")),
      ...matches.flatMap((match) => oneReport(pen, analysis, match)),
    ),
  ];
}

/** @param {Pen} pen @param {Analysis} analysis @param {WireMatch} match */
function oneReport(pen, analysis, { report, tier, articleCoverage, passages }) {
  const withoutText = isWithoutText(report);
  const rows = passages.map(({ article: { block, start, end }, reportText }) =>
    pen.el(
      "tr",
      {},
      pen.el("td", { dir: "auto" }, analysis.article?.blocks[block]?.text.slice(start, end)),
      !withoutText && pen.el("td", { dir: "auto" }, reportText),
    ),
  );
  return [
    pen.el("h3", { dir: "auto" }, report.title),
    pen.el(
      "p",
      { class: "meta" },
      [
        report.agency,
        words("wirePublished", date(report.published), report.library),
        WITH_WORDS.has(tier) && words("wireShare", percent(articleCoverage)),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    withoutText && pen.el("p", { class: "meta" }, words("withoutText")),
    rows.length > 0 &&
      pen.el(
        "table",
        { class: "pairs" },
        pen.el(
          "thead",
          {},
          pen.el(
            "tr",
            {},
            pen.el("th", { scope: "col" }, words("wireHere")),
            !withoutText && pen.el("th", { scope: "col" }, words("wireThere")),
          ),
        ),
        pen.el("tbody", {}, ...rows),
      ),
  ].filter((part) => part !== false);
}
