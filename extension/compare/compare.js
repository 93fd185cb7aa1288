// The comparison of a tab's article with one report of the library.

import { kept } from "../stores/kept.js";
import { look } from "../stores/settings.js";
import { drawComparison } from "../common/compare/compare.js";
import { byId, el } from "../common/dom.js";
import { fillWords, words } from "../common/words.js";
import { provenance } from "../export/legend.js";
import { Pen } from "../export/pen.js";

/** @returns {Promise<void>} */
async function show() {
  const query = new URLSearchParams(location.search);
  const result = await kept(Number(query.get("tab")));
  const analysis = result?.analysis;
  const index = Number(query.get("match"));
  const match = analysis?.wire.matches[index];
  if (!result || !analysis || !match) return missing("readerMissing", "readerMissingText");
  const tab = await chrome.tabs.get(Number(query.get("tab"))).catch(() => null);
  // As in the reader view: the browser notes the titles of pages.
  document.title = tab?.incognito ? "Copydesk" : `${result.title} – Copydesk`;
  const article = analysis.article && { ...analysis.article, title: result.title };
  const { step } = drawComparison(byId("comparison"), { ...analysis, article }, match, result.reports[index] ?? "");
  byId("print-head").replaceChildren(...printHead(result.url));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
}

/** What stands over a printout: address, day and legend. @param {string} url */
function printHead(url) {
  const sample = (/** @type {string} */ kind, /** @type {string} */ key) => el("mark", { class: kind }, words(key));
  return [
    provenance(new Pen(document), url, new Date()),
    el("p", { class: "legend" }, sample("narrative", "kindWire"), " ", sample("quote", "kindQuotations")),
  ];
}

/** Says why there is nothing to compare. @param {string} title @param {string} text */
function missing(title, text) {
  byId("comparison").replaceChildren(
    el("div", { class: "missing" }, el("h2", null, words(title)), el("p", null, words(text))),
  );
}

fillWords();
const { theme } = await look();
if (theme !== "auto") document.documentElement.dataset["theme"] = theme;
await show().catch((error) => {
  console.error(error);
  missing("internalTitle", "internalText");
});
