// The demo page: the same engine, snapshot, renderer and lists as the extension, on samples that were made up for it.

import { drawArticle, showKinds, showMark } from "./common/article.js";
import { drawComparison } from "./common/compare/compare.js";
import { byId, el } from "./common/dom.js";
import { Engine } from "./common/engine.js";
import { notes, opinions } from "./common/findings.js";
import { firstLine, flag } from "./common/first.js";
import { kindSwitches } from "./common/kinds.js";
import { ALL_KINDS, marksOf } from "./common/marks.js";
import { kindsOn } from "./common/news.js";
import "./common/seen.js";
import "./common/sight.js";
import "./common/snapshot.js";
import { speakers } from "./common/speakers.js";
import { strip } from "./common/strip.js";
import { wireCard } from "./common/wire-card.js";
import { words } from "./common/words.js";
import { line, sampleWords, speak } from "./lines.js";
import { controls, readArticle } from "./reading.js";
import { reportTab, tabs } from "./report-tab.js";

/** @typedef {import("./pkg/copydesk.js").AnalyzeResult} AnalyzeResult */
/** @typedef {{ id: string, file: string }} Sample */
/** @typedef {import("./pkg/copydesk.js").Report} Report */
/** @typedef {{ name: string, bytes: Uint8Array<ArrayBuffer>, texts: Map<string, Report> }} Library */

/** The hash of the page for a text of the visitor's own. */
const OWN = "own";

const fetchText = async (/** @type {string} */ address) => (await fetch(new URL(address, import.meta.url))).text();

/** The reports that articles are compared with. @type {Library | null} */
let library = null;

const engine = new Engine(async (desk) => {
  if (library) desk.addPack(library.name, library.bytes);
});

/** Makes a library of a file of reports. @param {string} name @param {Uint8Array<ArrayBuffer>} file */
async function setLibrary(name, file) {
  /** @type {Report[]} */
  const reports = [];
  for (const line of new TextDecoder().decode(file).split("\n")) {
    try {
      reports.push(JSON.parse(line));
    } catch {
      // A line that is no report is left out.
    }
  }
  const bytes = await engine.with((desk) => /** @type {Uint8Array<ArrayBuffer>} */ (desk.addTo(undefined, reports)));
  library = { name, bytes, texts: new Map(reports.map((report) => [report.id, report])) };
  engine.renew();
  return reports.length;
}

/** @param {string} html */
async function analyzeHtml(html) {
  const taken = await globalThis.copydesk.takeSnapshot(new DOMParser().parseFromString(html, "text/html"));
  const snapshot = taken?.snapshot ?? "";
  return timed((desk) => desk.analyze(snapshot, {}));
}

/** @param {(desk: import("./pkg/copydesk.js").Desk) => AnalyzeResult} use */
async function timed(use) {
  return engine.with((desk) => {
    const started = performance.now();
    const result = use(desk);
    return { ...result, milliseconds: performance.now() - started };
  });
}

const surface = document.body;
const article = byId("article");
const found = byId("found");
/**
 * What was chosen here; reported speech is shown where a page is news until it is switched.
 * @type {import("./common/news.js").ChosenKinds}
 */
let kinds = { ...ALL_KINDS, reported: null };
const toMark = (/** @type {string} */ id) => showMark(surface, id);

/** @param {AnalyzeResult & { milliseconds: number }} result */
function show({ outcome, analysis, milliseconds }) {
  const text = analysis.article;
  found.replaceChildren();
  if (!text) {
    article.replaceChildren(
      el("div", { class: "missing" }, el("h1", null, words(`${outcome}Title`)), el("p", null, words(`${outcome}Text`))),
    );
    byId("timing").textContent = "";
    reportTab([], undefined);
    return;
  }
  const marks = marksOf(analysis, words);
  drawArticle(article, text, marks);
  const shown = kindsOn(kinds, analysis);
  showKinds(surface, shown);
  const parts = [
    el("p", { class: "first", dir: "auto" }, firstLine(analysis)),
    flag(analysis, library ? 1 : 0, {}),
    strip(text, marks, toMark),
    kindSwitches(analysis, shown, (now, changed) => {
      kinds = { ...kinds, ...changed };
      showKinds(surface, now);
    }),
    wireCard(analysis, library ? 1 : 0, { show: toMark, compare: (match) => compare(analysis, match) }),
    speakers(analysis, { show: toMark }, { open: true }),
    opinions(analysis, { show: toMark }),
    notes(analysis.warnings),
  ];
  found.replaceChildren(...parts.filter((part) => part !== null));
  const count = text.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  const tag = words("localeTag");
  const time = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 }).format(milliseconds);
  byId("timing").textContent = line("timing", count.toLocaleString(tag), time);
  reportTab(analysis.wire.matches, library?.texts);
  readArticle(analysis, (saved) =>
    show({ outcome: "article", analysis: saved, anchors: [], reports: [], milliseconds: 0 }),
  );
}

/** Shows the article beside a report. @param {import("./pkg/copydesk.js").Analysis} analysis @param {number} index */
function compare(analysis, index) {
  const match = analysis.wire.matches[index];
  const text = match && library?.texts.get(match.report.id);
  if (!text) return;
  drawComparison(byId("comparison"), analysis, match, text.text);
  byId("compare", HTMLDialogElement).showModal();
}

/** @param {Sample[]} samples */
async function route(samples) {
  const id = location.hash.slice(1);
  // A footnote, or a heading of the outline.
  if (id.startsWith("block-") && article.querySelector(location.hash)) return;
  const sample = samples.find((sample) => sample.id === id) ?? samples[0];
  for (const link of byId("samples").querySelectorAll("a")) {
    if (link.hash === `#${id === OWN ? OWN : sample?.id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  byId("own").hidden = id !== OWN;
  if (id === OWN) {
    byId("what").textContent = line("ownStays");
    article.replaceChildren();
    found.replaceChildren();
    byId("timing").textContent = "";
    reportTab([], undefined);
    return;
  }
  if (!sample) return;
  byId("what").textContent = sampleWords(sample.id).what;
  show(await analyzeHtml(await fetchText(`samples/${sample.file}`)));
  scrollTo(0, 0);
}

await speak();
/** @type {Sample[]} */
const samples = JSON.parse(await fetchText("samples/samples.json"));
const link = (/** @type {string} */ id, /** @type {string} */ text) =>
  el("li", null, el("a", { href: `#${id}` }, text));
byId("samples").replaceChildren(...samples.map(({ id }) => link(id, sampleWords(id).name)), link(OWN, line("own")));

byId("own").addEventListener("submit", async (event) => {
  event.preventDefault();
  const input = byId("input", HTMLTextAreaElement).value;
  const html = /<(?:!doctype|html|body|article|main|div|p)\b/i.test(input);
  show(html ? await analyzeHtml(input) : await timed((desk) => desk.analyzeText(input, {})));
});
byId("reports").addEventListener("change", async () => {
  const file = byId("reports", HTMLInputElement).files?.[0];
  if (!file) return;
  try {
    const count = await setLibrary(file.name, new Uint8Array(await file.arrayBuffer()));
    byId("reports-name").textContent = line("reportsRead", file.name, count.toLocaleString(words("localeTag")));
  } catch (error) {
    byId("reports-name").textContent = `${file.name}: ${error instanceof Error ? error.message : error}`;
  }
});
tabs();
controls();

await setLibrary(
  "samples",
  new Uint8Array(await (await fetch(new URL("samples/reports.jsonl", import.meta.url))).arrayBuffer()),
);
const go = () =>
  route(samples).catch((error) => {
    article.replaceChildren(
      el("div", { class: "missing" }, el("h1", null, words("internalTitle")), el("p", null, String(error))),
    );
  });
addEventListener("hashchange", go);
await go();
