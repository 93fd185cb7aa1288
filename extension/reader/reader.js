// The reader view of a tab's article: the cleaned text with the same marks as on the page, and the list of them.

import { kinds as savedKinds, look as savedLook, saveKinds, saveLook } from "../settings.js";
import { drawArticle, markAt, neighbour, showKinds, showMark } from "../common/article.js";
import { byId, el } from "../common/dom.js";
import { start } from "../common/engine.js";
import { kindSwitches, notesList, people, views } from "../common/findings.js";
import { marksOf } from "../common/marks.js";
import { strip } from "../common/strip.js";
import { wireCard } from "../common/wire-card.js";
import { counted, fillWords, words } from "../common/words.js";

/** @typedef {import("../protocol.js").Result} Result */
/** @typedef {import("../settings.js").Look} Look */

/** The sizes that the text may have, in CSS pixels. */
const SIZES = { least: 15, most: 28 };

/** @returns {Promise<Result | null>} */
async function theResult() {
  const key = `tab.${Number(new URLSearchParams(location.search).get("tab"))}`;
  const entry = /** @type {{ result: Result } | undefined} */ ((await chrome.storage.session.get(key))[key]);
  return entry?.result ?? null;
}

/** @param {Look} look */
function apply(look) {
  const root = document.documentElement;
  if (look.theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = look.theme;
  root.style.setProperty("--size", `${look.size}px`);
  root.style.setProperty("--width", `${look.width}em`);
  root.style.setProperty("--article-font", `var(--${look.font})`);
  byId("theme", HTMLSelectElement).value = look.theme;
  byId("font", HTMLSelectElement).value = look.font;
}

async function tools() {
  let look = await savedLook();
  apply(look);
  const change = (/** @type {Partial<Look>} */ part) => {
    look = { ...look, ...part };
    apply(look);
    saveLook(look);
  };
  byId("theme").addEventListener("change", () => change({ theme: /** @type {Look["theme"]} */ (byId("theme", HTMLSelectElement).value) }));
  byId("font").addEventListener("change", () => change({ font: /** @type {Look["font"]} */ (byId("font", HTMLSelectElement).value) }));
  byId("smaller").addEventListener("click", () => change({ size: Math.max(look.size - 1, SIZES.least) }));
  byId("larger").addEventListener("click", () => change({ size: Math.min(look.size + 1, SIZES.most) }));
  byId("print").addEventListener("click", () => print());
}

/** Where the article came from: the host alone is shown, without user name or port tricks. @param {string} address */
function original(address) {
  if (!/^https?:/.test(address)) return;
  const url = new URL(address);
  url.username = url.password = "";
  const link = byId("original", HTMLAnchorElement);
  link.href = url.href;
  link.textContent = url.host;
  link.title = words("toArticle");
  link.hidden = false;
}

/** @param {Result} result */
async function show({ analysis, title, url, packs }) {
  const article = analysis.article;
  if (!article) return;
  document.title = `${title} – Copydesk`;
  original(url);
  const marks = marksOf(analysis, words);
  await start();
  drawArticle(byId("article"), { ...article, title }, marks);

  const surface = document.body;
  let kinds = await savedKinds();
  showKinds(surface, kinds);
  const toMark = (/** @type {string} */ id) => showMark(surface, id);
  const switches = kindSwitches(analysis, kinds, (changed) => {
    kinds = changed;
    showKinds(surface, kinds);
    saveKinds(kinds);
  });
  const removals = analysis.removals ?? [];
  byId("found").replaceChildren(...[
    strip(article, marks, toMark),
    switches,
    wireCard(analysis, packs, { show: toMark, library: () => chrome.runtime.openOptionsPage(), compare: openComparison }),
    people(analysis, toMark),
    views(analysis, toMark),
    notesList(analysis.warnings),
    removals.length > 0 && el("details", { class: "removed" }, el("summary", null, counted("removed", removals.length)),
      el("p", { class: "none" }, words("removedHint")),
      el("ul", null, ...removals.map(({ reason, text }) => el("li", null, el("strong", null, reason), text)))),
    el("p", { class: "keys" }, words("keysHint")),
  ].filter((part) => part instanceof Node));

  byId("article").addEventListener("click", (event) => {
    const mark = markAt(event);
    if (mark) showMark(surface, mark, false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const kind = { q: "quotations", o: "opinions", w: "wire" }[event.key];
    if (kind) /** @type {HTMLElement | null} */ (switches.querySelector(`[data-kind="${kind}"]`))?.click();
    if (event.key !== "n" && event.key !== "p") return;
    const next = neighbour(surface, event.key === "n" ? 1 : -1);
    if (next) toMark(next);
  });
}

/** Opens the article beside a report. @param {number} match */
function openComparison(match) {
  const tab = Number(new URLSearchParams(location.search).get("tab"));
  chrome.tabs.create({ url: chrome.runtime.getURL(`compare/compare.html?tab=${tab}&match=${match}`) });
}

/** Says why there is nothing to read. @param {string} title @param {string} text */
function missing(title, text) {
  byId("article").replaceChildren(el("div", { class: "missing" }, el("h1", null, words(title)), el("p", null, words(text))));
  byId("found").hidden = true;
}

fillWords();
await tools();
const result = await theResult();
if (!result?.analysis.article) missing("readerMissing", "readerMissingText");
else await show(result).catch((error) => {
  console.error(error);
  missing("internalTitle", "internalText");
});
