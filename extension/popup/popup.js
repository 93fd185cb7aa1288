// The panel under the toolbar button: what was found on the page, in one look.

import { ask, DeskError } from "../protocol.js";
import { kinds as savedKinds, saveKinds } from "../settings.js";
import { byId, el } from "../common/dom.js";
import { kindSwitches, notesList, people, views } from "../common/findings.js";
import { wireCard } from "../common/wire-card.js";
import { counted, date, fillWords, words } from "../common/words.js";

/** @typedef {import("../protocol.js").Result} Result */

const main = byId("main");
const foot = byId("foot");

/** The tab that the panel is about: the active one, or the one its address names (when it is opened as a page). */
async function theTab() {
  const named = Number(new URLSearchParams(location.search).get("tab") || Number.NaN);
  if (Number.isInteger(named)) return chrome.tabs.get(named);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Shows a state in which there is no result. @param {string} key @param {{ hint?: string, again?: () => void, detail?: string, turning?: boolean }} [more] */
function state(key, { hint = `${key}Text`, again, detail, turning } = {}) {
  main.replaceChildren(el("div", { class: "state" },
    turning && el("div", { class: "turning" }),
    el("h1", null, words(turning ? key : `${key}Title`)),
    el("p", null, words(hint)),
    again && el("button", { type: "button", click: again }, words("tryAgain")),
    detail && el("details", null, el("summary", null, words("details")), el("p", null, detail))));
  byId("status").textContent = words(turning ? key : `${key}Title`);
  foot.hidden = true;
}

/** @param {number} tabId @param {boolean} again */
async function run(tabId, again) {
  state("working", { hint: "workingHint", turning: true });
  try {
    const result = await ask({ type: "analyze", tabId, again });
    if (result.outcome === "article") await show(tabId, result);
    else state(result.outcome, { again: () => run(tabId, true) });
  } catch (error) {
    const code = error instanceof DeskError ? error.code : "internal";
    const detail = error instanceof Error ? error.message : String(error);
    const known = code === "request" ? "internal" : code;
    if (known === "forbidden") state(known, { detail });
    else state(known, { detail, again: () => run(tabId, true) });
  }
}

/** @param {number} tabId @param {Result} result */
async function show(tabId, result) {
  const { analysis } = result;
  const toMark = async (/** @type {string} */ mark) => { await ask({ type: "show", tabId, mark }); };
  const article = analysis.article;
  const by = [article?.siteName ?? hostOf(result.url), article?.authors.join(", "), article?.published && date(article.published)].filter(Boolean).join(" · ");
  const notes = [...analysis.warnings];
  if (result.dropped > 0) notes.push(counted("dropped", result.dropped));
  for (const name of result.damaged) notes.push(words("packDamaged", name));
  main.replaceChildren(...[
    el("div", { class: "title" }, el("h1", { dir: "auto" }, result.title), by && el("p", null, by)),
    kindSwitches(analysis, await savedKinds(), async (kinds) => {
      await saveKinds(kinds);
      await ask({ type: "kinds", tabId, kinds });
    }),
    wireCard(analysis, result.packs, { show: toMark, library: openLibrary, compare: (match) => openComparison(tabId, match) }),
    people(analysis, toMark),
    views(analysis, toMark),
    notesList(notes),
  ].filter((part) => part !== null));
  // Said aloud: the counts alone, not the whole panel.
  byId("status").textContent = [counted("quotations", analysis.quotations.length), counted("opinions", analysis.opinions.length)].join(", ");
  foot.hidden = false;
}

/** @param {string} address */
const hostOf = (address) => (/^https?:/.test(address) ? new URL(address).host : "");

const openLibrary = () => {
  chrome.runtime.openOptionsPage();
  window.close();
};

/** Opens the article beside a report. @param {number} tabId @param {number} match */
function openComparison(tabId, match) {
  chrome.tabs.create({ url: chrome.runtime.getURL(`compare/compare.html?tab=${tabId}&match=${match}`) });
  window.close();
}

fillWords();
byId("library").addEventListener("click", openLibrary);
const tab = await theTab();
if (tab?.id === undefined) state("forbidden");
else {
  const { id, index } = tab;
  byId("reader").addEventListener("click", () => {
    chrome.tabs.create({ url: chrome.runtime.getURL(`reader/reader.html?tab=${id}`), index: index + 1, openerTabId: id });
    window.close();
  });
  byId("again").addEventListener("click", () => run(id, true));
  byId("clear").addEventListener("click", async () => {
    await ask({ type: "clear", tabId: id });
    window.close();
  });
  await run(id, false);
}
