// The demo page: the same engine, snapshot, renderer and lists as the extension, on samples that were made up for it.

import { drawArticle, markAt, neighbour, showKinds, showMark } from "./common/article.js";
import { drawComparison } from "./common/compare/compare.js";
import { byId, el } from "./common/dom.js";
import { Engine } from "./common/engine.js";
import { kindSwitches, notesList, people, views } from "./common/findings.js";
import { ALL_KINDS, marksOf } from "./common/marks.js";
import "./common/snapshot.js";
import { strip } from "./common/strip.js";
import { wireCard } from "./common/wire-card.js";
import { loadWords, words } from "./common/words.js";

/** @typedef {import("./pkg/copydesk.js").AnalyzeResult} AnalyzeResult */
/** @typedef {import("./pkg/copydesk.js").WireMatch} WireMatch */
/** @typedef {import("./pkg/copydesk.js").Mark} Mark */
/** @typedef {{ id: string, title: string, what: string, file: string, note: string }} Sample */
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
  const { snapshot } = await globalThis.copydesk.takeSnapshot(new DOMParser().parseFromString(html, "text/html"));
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
const report = byId("report");
let kinds = { ...ALL_KINDS };
const toMark = (/** @type {string} */ id) => showMark(surface, id);

/** @param {AnalyzeResult & { milliseconds: number }} result */
function show({ outcome, analysis, milliseconds }) {
  const text = analysis.article;
  found.replaceChildren();
  report.replaceChildren();
  if (!text) {
    article.replaceChildren(el("div", { class: "missing" }, el("h1", null, words(`${outcome}Title`)), el("p", null, words(`${outcome}Text`))));
    byId("timing").textContent = "";
    reportTab([]);
    return;
  }
  const marks = marksOf(analysis, words);
  drawArticle(article, text, marks);
  showKinds(surface, kinds);
  const parts = [
    strip(text, marks, toMark),
    kindSwitches(analysis, kinds, (changed) => {
      kinds = changed;
      showKinds(surface, kinds);
    }),
    wireCard(analysis, library ? 1 : 0, { show: toMark, compare: (match) => compare(analysis, match) }),
    people(analysis, toMark),
    views(analysis, toMark),
    notesList(analysis.warnings),
    el("p", { class: "keys" }, words("keysHint")),
  ];
  found.replaceChildren(...parts.filter((part) => part !== null));
  const count = text.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  const time = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 }).format(milliseconds);
  byId("timing").textContent = `${count.toLocaleString("en")} words read, marked and compared in ${time} ms, in your browser.`;
  reportTab(analysis.wire.matches);
}

/** Shows the reports of the matches beside the article, their passages marked under the same names as in the article. @param {WireMatch[]} matches */
function reportTab(matches) {
  const drawn = matches.flatMap((match, m) => {
    const text = library?.texts.get(match.report.id);
    return text ? [drawReport(match, m, text)] : [];
  });
  report.replaceChildren(...drawn);
  byId("tab-report", HTMLButtonElement).disabled = drawn.length === 0;
  if (drawn.length === 0) choose("found");
}

/** @param {WireMatch} match @param {number} m @param {Report} text */
function drawReport(match, m, text) {
  /** @type {Mark[]} */
  const marks = [];
  let at = 0;
  const blocks = text.text.split("\n").map((line, block) => {
    match.passages.forEach((passage, p) => {
      if (passage.kind !== "narrative") return;
      const start = Math.max(passage.report.start - at, 0);
      const end = Math.min(passage.report.end - at, line.length);
      if (start < end) marks.push({ id: `w${m}.${p}`, kind: "wire", block, start, end });
    });
    at += line.length + 1;
    return { kind: /** @type {const} */ ("paragraph"), text: line };
  });
  const drawn = el("div", { class: "article" });
  const { title, published, agency } = text;
  drawArticle(drawn, {
    title, published, siteName: agency, blocks, authors: [], modified: null, lang: null, genre: null, section: null,
  }, marks);
  return drawn;
}

/** Shows the article beside a report. @param {import("./pkg/copydesk.js").Analysis} analysis @param {number} index */
function compare(analysis, index) {
  const match = analysis.wire.matches[index];
  const text = match && library?.texts.get(match.report.id);
  if (!text) return;
  drawComparison(byId("comparison"), analysis, match, text.text);
  byId("compare", HTMLDialogElement).showModal();
}

/** Chooses what is beside the article. @param {"found" | "report"} panel */
function choose(panel) {
  for (const name of ["found", "report"]) {
    byId(name).hidden = name !== panel;
    byId(`tab-${name}`).setAttribute("aria-selected", String(name === panel));
    byId(`tab-${name}`).tabIndex = name === panel ? 0 : -1;
  }
}

/** @param {Sample[]} samples */
async function route(samples) {
  const id = location.hash.slice(1);
  const sample = samples.find((sample) => sample.id === id) ?? samples[0];
  for (const link of byId("samples").querySelectorAll("a")) {
    if (link.hash === `#${id === OWN ? OWN : sample?.id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  byId("own").hidden = id !== OWN;
  if (id === OWN) {
    byId("what").textContent = "What you paste stays in this page.";
    article.replaceChildren();
    found.replaceChildren();
    byId("timing").textContent = "";
    reportTab([]);
    return;
  }
  if (!sample) return;
  byId("what").textContent = `${sample.what} ${sample.note}`;
  show(await analyzeHtml(await fetchText(`samples/${sample.file}`)));
  scrollTo(0, 0);
}

await loadWords(new URL("words/messages.json", import.meta.url));
/** @type {Sample[]} */
const samples = JSON.parse(await fetchText("samples/samples.json"));
const link = (/** @type {string} */ id, /** @type {string} */ text) => el("li", null, el("a", { href: `#${id}` }, text));
const shortName = (/** @type {string} */ id) => id.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());
byId("samples").replaceChildren(...samples.map(({ id }) => link(id, shortName(id))), link(OWN, "Paste your own …"));

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
    byId("reports-name").textContent = `${file.name}: ${count.toLocaleString("en")} reports`;
  } catch (error) {
    byId("reports-name").textContent = `${file.name}: ${error instanceof Error ? error.message : error}`;
  }
});
byId("tab-found").addEventListener("click", () => choose("found"));
byId("tab-report").addEventListener("click", () => choose("report"));
document.querySelector(".tabs")?.addEventListener("keydown", (event) => {
  if (!(event instanceof KeyboardEvent) || !event.key.startsWith("Arrow")) return;
  const other = byId("found").hidden ? "found" : "report";
  if (byId(`tab-${other}`, HTMLButtonElement).disabled) return;
  choose(other);
  byId(`tab-${other}`).focus();
});
surface.addEventListener("click", (event) => {
  const mark = markAt(event);
  if (mark) showMark(surface, mark, false);
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLTextAreaElement) return;
  const kind = { q: "quotations", o: "opinions", w: "wire" }[event.key];
  if (kind) /** @type {HTMLElement | null} */ (found.querySelector(`[data-kind="${kind}"]`))?.click();
  if (event.key !== "n" && event.key !== "p") return;
  const next = neighbour(surface, event.key === "n" ? 1 : -1);
  if (next) toMark(next);
});

await setLibrary("samples", new Uint8Array(await (await fetch(new URL("samples/reports.jsonl", import.meta.url))).arrayBuffer()));
const go = () => route(samples).catch((error) => {
  article.replaceChildren(el("div", { class: "missing" }, el("h1", null, words("internalTitle")), el("p", null, String(error))));
});
addEventListener("hashchange", go);
await go();
