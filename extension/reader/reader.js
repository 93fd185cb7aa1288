// The reader view of a tab's article: the cleaned text with the same marks as on the page, and the list of them.

import { corrected } from "../stores/corrections.js";
import { entriesFor } from "../stores/entries.js";
import { kept } from "../stores/kept.js";
import { ask } from "../protocol.js";
import { look as savedLook, save, settings } from "../stores/settings.js";
import { webAddress } from "../common/address.js";
import { drawArticle, markAt, neighbour, showKinds, showMark } from "../common/article.js";
import { applyColours } from "../common/colours.js";
import { byId, el } from "../common/dom.js";
import { start } from "../common/engine.js";
import { notes, opinions } from "../common/findings.js";
import { firstLine, flag } from "../common/first.js";
import { kindSwitches } from "../common/kinds.js";
import { marksOf } from "../common/marks.js";
import { kindsOn } from "../common/news.js";
import { speakers } from "../common/speakers.js";
import { strip } from "../common/strip.js";
import { wireCard } from "../common/wire-card.js";
import { tellTrouble } from "../common/trouble.js";
import { counted, fillWords, words } from "../common/words.js";
import { legend, provenance } from "../export/legend.js";
import { linkTo } from "../export/link.js";
import { Pen } from "../export/pen.js";
import { aloudBar } from "./aloud-bar.js";
import { keysSheet, listen } from "./keys.js";
import { apply, lookSheet } from "./look.js";
import { tellChanges } from "./changed.js";
import { showCard } from "./mark-card.js";
import { ownMarks } from "./own-list.js";
import { chooseOwn } from "./own-choice.js";
import { openFile } from "./open-file.js";
import { outline } from "./outline.js";
import { addPictures, removePictures } from "./pictures.js";
import { keepPlace, passageInView, restorePlace, toPage } from "./place.js";
import { undoBar } from "./put-right.js";
import { removedList } from "./removed.js";
import { saveSheet } from "./save-sheet.js";
import { readingTime } from "./time.js";

/** @typedef {import("../protocol.js").Result} Result */
/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {keyof import("../common/marks.js").Kinds} Kind */

/** The tab whose article is read. */
const TAB = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);

const article = byId("article");
const surface = document.body;
const say = (/** @type {string} */ said) => {
  byId("status").textContent = said;
};

/**
 * Where the article came from: the host alone is shown, without user name or port tricks.
 * @param {string} address
 * @param {boolean} fromTab
 */
function ways(address, fromTab) {
  const back = byId("back");
  back.hidden = !fromTab;
  back.addEventListener("click", async () => {
    // A tab that is gone has no way back; the address is still there.
    if (!(await toPage(TAB, passageInView(article)))) back.hidden = true;
  });
  const url = webAddress(address);
  if (!url) return;
  const link = byId("original", HTMLAnchorElement);
  link.href = linkTo(address, "");
  link.textContent = url.host;
  link.title = words("toArticle");
  link.hidden = false;
}

/** Whether the article is read in a private window: nothing of it may stay. */
async function isPrivate() {
  return chrome.extension.inIncognitoContext || (await chrome.tabs.get(TAB).catch(() => null))?.incognito === true;
}

/** Says under the byline how long the article takes. @param {NonNullable<Analysis["article"]>} read */
function timeLine(read) {
  const [quick, slow] = readingTime(read);
  const text =
    quick === slow
      ? counted("readerMinutes", quick)
      : words("readerMinutesRange", quick.toLocaleString(), slow.toLocaleString());
  article.querySelector("header")?.append(el("p", { class: "time" }, text));
}

/** @param {Result} result @param {boolean} fromTab */
async function show(result, fromTab) {
  const { analysis, title, packs, url } = result;
  const read = analysis.article;
  if (!read) return;
  const unseen = fromTab && (await isPrivate());
  // The browser notes the titles of pages, and this one is in an ordinary window.
  document.title = unseen ? "Copydesk" : `${title} – Copydesk`;
  ways(url, fromTab);
  const marks = marksOf(analysis, words);
  await start();
  drawArticle(article, { ...read, title }, marks);
  for (const mark of article.querySelectorAll("mark")) mark.tabIndex = -1;
  timeLine(read);
  const pen = new Pen(document);
  byId("print-head").replaceChildren(provenance(pen, analysis.url ?? url, new Date()), legend(pen, analysis));
  outline(byId("outline"), article);
  const kinds = kindsOn((await settings()).kinds, analysis);
  showKinds(surface, kinds);

  const toMark = (/** @type {string} */ id) => showMark(surface, id);
  const switches = kindSwitches(analysis, kinds, (now, changed) => {
    showKinds(surface, now);
    save({ kinds: changed });
  });
  const press = (/** @type {Kind} */ kind) =>
    /** @type {HTMLElement | null} */ (switches.querySelector(`[data-kind="${kind}"]`))?.click();
  const openCard = (/** @type {HTMLElement} */ mark) => {
    const id = mark.dataset["mark"] ?? "";
    showMark(surface, id, false);
    showCard(result, id, mark, {
      hide: press,
      say,
      ...(fromTab ? { compare: openComparison } : {}),
      corrected: fromTab && !unseen ? again : null,
    });
  };

  byId("found").replaceChildren(
    ...[
      fromTab && !unseen && undoBar(result, again),
      el("p", { class: "first", dir: "auto" }, firstLine(analysis)),
      flag(analysis, packs, { library: toLibrary }),
      strip(read, marks, toMark),
      switches,
      fromTab && (await picturesSwitch()),
      (packs > 0 || analysis.wire.matches.length > 0) &&
        wireCard(analysis, packs, {
          show: toMark,
          library: toLibrary,
          ...(fromTab ? { compare: openComparison } : {}),
        }),
      speakers(analysis, { show: toMark }, { open: true }),
      opinions(analysis, { show: toMark }),
      ownMarks(analysis, { show: toMark }),
      notes(analysis.warnings),
      removedList(analysis.removals ?? [], article, say),
    ].filter((part) => part instanceof Node),
  );

  article.addEventListener("click", (event) => {
    // A link in a mark is followed.
    if (event.target instanceof Element && event.target.closest("a[href]")) return;
    const mark = event.target instanceof Element && markAt(event) ? event.target.closest("mark") : null;
    if (mark && getSelection()?.isCollapsed !== false && getComputedStyle(mark).cursor === "pointer") openCard(mark);
  });
  const toggleAloud = aloudBar(
    article,
    () => read.lang ?? navigator.language,
    (await settings()).look.rate,
    async (rate) => save({ look: { ...(await savedLook()), rate } }),
  );
  const go = (/** @type {1 | -1} */ step) => {
    const next = neighbour(surface, step);
    if (!next) return;
    toMark(next);
    /** @type {HTMLElement | null} */ (article.querySelector("mark.current"))?.focus({ preventScroll: true });
  };
  const current = () => /** @type {HTMLElement | null} */ (article.querySelector("mark.current"));
  const keys = [
    { key: "n", words: "readerKeyNext", act: () => go(1) },
    { key: "p", words: "readerKeyPrevious", act: () => go(-1) },
    {
      key: "c",
      words: "readerKeyCard",
      act: () => {
        const mark = current();
        if (mark) openCard(mark);
      },
    },
    ...(fromTab && !unseen
      ? [{ key: "m", words: "readerKeyMark", act: () => chooseOwn(result, article, again, say) }]
      : []),
    { key: "q", words: "readerKeyQuotations", act: () => press("quotations") },
    { key: "o", words: "readerKeyOpinions", act: () => press("opinions") },
    { key: "w", words: "readerKeyWire", act: () => press("wire") },
    { key: "l", words: "readerKeyListen", act: toggleAloud },
    { key: "a", words: "readerKeyLook", act: () => byId("look").togglePopover() },
    { key: "e", words: "readerKeySave", act: () => byId("save").togglePopover() },
    { key: "?", words: "readerKeyKeys", act: () => byId("keys").togglePopover() },
  ];
  listen(keys);
  keysSheet(byId("keys"), keys);
  saveSheet(byId("save"), { ...analysis, url: analysis.url ?? url, article: { ...read, title } }, (file) =>
    openFile(file, analysis, { article, found: byId("found"), show: showSaved }),
  );
  /** @type {HTMLElement | null} */ (document.querySelector("#undone button"))?.focus({ preventScroll: true });
  byId("save").append(
    el(
      "p",
      { class: "acts" },
      el("button", { type: "button", id: "worksheet", click: () => openWorksheet(fromTab) }, words("sheetTitle")),
    ),
  );
  if (fromTab) {
    tellChanges(TAB, result, article, again);
    await restorePlace(TAB, url, article);
    keepPlace(TAB, url, article);
  }
}

/** Shows an analysis from a file in the place of what was there. @param {Analysis} analysis */
function showSaved(analysis) {
  // A page is drawn once: its keys and sheets belong to one article.
  sessionStorage.setItem("saved", JSON.stringify(analysis));
  location.search = "?saved";
}

/**
 * A result out of a saved analysis: it has no tab, no library and no corrections.
 * @param {Analysis} analysis
 * @returns {Result}
 */
const fromFile = (analysis) => ({
  outcome: "article",
  url: analysis.url ?? "",
  title: analysis.article?.title ?? "",
  analysis,
  reports: [],
  corrections: [],
  painted: 0,
  dropped: 0,
  robbed: false,
  packs: 0,
  library: { reports: 0, from: null, to: null, spans: [] },
  damaged: [],
  milliseconds: 0,
});

/**
 * The page may be gone, so that it cannot be looked at again: what was put right holds here all the same.
 * @param {Result} result
 * @returns {Promise<Result>}
 */
async function inLightOfCorrections(result) {
  const { analysis, applied } = corrected(result.analysis, await entriesFor(result.url));
  const known = new Set(result.corrections.map(({ id }) => id));
  return { ...result, analysis, corrections: [...result.corrections, ...applied.filter(({ id }) => !known.has(id))] };
}

/**
 * A mark was put right: the page is looked at again where it is still there, and this view is drawn anew at the same
 * place.
 */
async function again() {
  await ask({ type: "analyze", tabId: TAB, again: true }).catch(() => {});
  location.reload();
}

/** Pictures are off until they are asked for: then the page hands over those it shows. */
async function picturesSwitch() {
  let { look } = await settings();
  const button = el(
    "button",
    { type: "button", id: "pictures", "aria-pressed": String(look.pictures), title: words("readerPicturesHint") },
    words("readerPictures"),
  );
  const draw = async () => {
    if (!look.pictures) return removePictures(article);
    const placed = await addPictures(article, TAB, (text) => {
      toPage(TAB, text);
    }).catch(() => 0);
    say(counted("readerPicturesPlaced", placed));
  };
  button.addEventListener("click", async () => {
    look = { ...(await savedLook()), pictures: !look.pictures };
    button.setAttribute("aria-pressed", String(look.pictures));
    await save({ look });
    await draw();
  });
  if (look.pictures) await draw();
  return el("p", { class: "more" }, button);
}

const toLibrary = () => {
  chrome.tabs.create({ url: chrome.runtime.getURL("library/library.html") });
};

/** Opens the article beside a report. @param {number} match */
function openComparison(match) {
  chrome.tabs.create({ url: chrome.runtime.getURL(`compare/compare.html?tab=${TAB}&match=${match}`) });
}

/**
 * Opens the sheet for the class: beside this view, or in its place where the article is kept nowhere else.
 * @param {boolean} fromTab
 */
function openWorksheet(fromTab) {
  if (fromTab) chrome.tabs.create({ url: chrome.runtime.getURL(`worksheet/worksheet.html?tab=${TAB}`) });
  else location.href = "../worksheet/worksheet.html?saved";
}

/** Says why there is nothing to read. @param {string} title @param {string} text */
function missing(title, text) {
  article.replaceChildren(el("div", { class: "missing" }, el("h1", null, words(title)), el("p", null, words(text))));
  byId("found").hidden = true;
  saveSheet(byId("save"), null, (file) => openFile(file, null, { article, found: byId("found"), show: showSaved }));
  keysSheet(byId("keys"), []);
}

fillWords();
tellTrouble();
const chosen = await settings();
apply(chosen.look);
applyColours(chosen.colours);
lookSheet(byId("look"), chosen.look, (look) => save({ look }));
byId("aside").addEventListener("click", () => {
  const hidden = surface.classList.toggle("without-found");
  byId("aside").setAttribute("aria-pressed", String(!hidden));
});
const saved = new URLSearchParams(location.search).has("saved") ? sessionStorage.getItem("saved") : null;
try {
  if (saved) {
    await show(fromFile(JSON.parse(saved)), false);
  } else {
    const result = await kept(TAB);
    if (result?.analysis.article) await show(await inLightOfCorrections(result), true);
    else missing("readerMissing", "readerMissingText");
  }
} catch (error) {
  console.error(error);
  missing("internalTitle", "internalText");
}
// From here on nothing on this page is still to come.
article.setAttribute("aria-busy", "false");
