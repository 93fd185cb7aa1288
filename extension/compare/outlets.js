// Two articles beside each other: the one of a tab, and another that is chosen here: a tab's or a saved one.

import { look, settings } from "../stores/settings.js";
import { applyColours } from "../common/colours.js";
import { byId, el } from "../common/dom.js";
import { tellTrouble } from "../common/trouble.js";
import { fillWords, words } from "../common/words.js";
import { drawOutlets } from "./outlets-view.js";
import { isApart, NotComparable, offers, ofFile, ofTab } from "./sources.js";

/** @typedef {import("./outlets-view.js").Side} Side */

const FIRST = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
/** The article that is compared, once it was read: its tab may close after that. @type {Side | null} */
let first = null;
/** Whether it was read in a private window. */
let apart = false;
/** The tabs whose articles are shown. @type {Set<number>} */
const shown = new Set();

const say = (/** @type {string} */ said) => {
  byId("outcome").textContent = said;
};

/** Does what was asked, or says why not. @param {() => Promise<void>} act */
async function attempt(act) {
  say("");
  try {
    await act();
  } catch (error) {
    if (!(error instanceof NotComparable)) throw error;
    say(error.message);
  }
}

/** @param {Side} second @param {number | null} tabId */
function compare(second, tabId) {
  if (!first) return;
  shown.clear();
  for (const id of [FIRST, tabId]) if (id !== null) shown.add(id);
  drawOutlets(byId("comparison"), [first, second]);
  byId("comparison").focus();
}

/**
 * A private tab is compared with private ones alone: what was read there stands beside nothing that stays.
 * @param {number} tabId
 */
const withTab = (tabId) =>
  attempt(async () => {
    if ((await isApart(tabId)) !== apart) throw new NotComparable(words("outletsPrivate"));
    compare(await ofTab(tabId), tabId);
  });

/** What is said of a tab under its title. @param {string} host @param {boolean} isPrivate @param {boolean} isArticle */
const about = (host, isPrivate, isArticle) =>
  [host, isPrivate && words("outletsApart"), !isArticle && words("notArticleTitle")].filter(Boolean).join(" · ");

/** Lists the tabs, anew whenever one is looked at or closed. */
async function list() {
  const all = await offers(FIRST);
  byId("offers").replaceChildren(
    ...all.map(({ tabId, title, host, apart: isPrivate, isArticle }) =>
      el(
        "li",
        null,
        el(
          "button",
          { type: "button", "data-tab": String(tabId), click: () => withTab(tabId) },
          el("strong", { dir: "auto" }, title || host),
          el("span", null, about(host, isPrivate, isArticle)),
        ),
      ),
    ),
  );
  byId("none").hidden = all.length > 0;
}

fillWords();
tellTrouble();
applyColours((await settings()).colours);
const { theme } = await look();
if (theme !== "auto") document.documentElement.dataset["theme"] = theme;
await attempt(async () => {
  first = await ofTab(FIRST);
  apart = await isApart(FIRST);
  byId("choose").hidden = false;
  byId("first").textContent = first.title;
});
await list();
chrome.storage.session.onChanged.addListener((changes) => {
  const names = Object.keys(changes);
  if (names.some((name) => name.startsWith("tab."))) list();
  // Navigation and closing both take the result away; what was read stays on this page.
  const isGone = (/** @type {number} */ id) =>
    names.includes(`tab.${id}`) && changes[`tab.${id}`]?.newValue === undefined;
  if ([...shown].some(isGone)) say(words("outletsMoved"));
});
byId("file", HTMLInputElement).addEventListener("change", () => {
  const input = byId("file", HTMLInputElement);
  const file = input.files?.[0];
  input.value = "";
  if (file) attempt(async () => compare(await ofFile(file), null));
});
document.body.setAttribute("aria-busy", "false");
