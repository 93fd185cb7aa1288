// Reading on the demo page: appearance, listening, saving, keys and the card of a mark, with the reader view's own
// modules.

import { markAt, neighbour, showMark } from "./common/article.js";
import { byId, el } from "./common/dom.js";
import { counted, words } from "./common/words.js";
import { aloudBar } from "./reader/aloud-bar.js";
import { keysSheet, listen } from "./reader/keys.js";
import { lookSheet } from "./reader/look.js";
import { showCard } from "./reader/mark-card.js";
import { openFile } from "./reader/open-file.js";
import { outline } from "./reader/outline.js";
import { saveSheet } from "./reader/save-sheet.js";
import { readingTime } from "./reader/time.js";
import { DEFAULT_LOOK } from "./stores/settings.js";

/** @typedef {import("./pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../extension/protocol.js").Result} Result */

const surface = document.body;
const article = byId("article");
const found = byId("found");
/** What the cards tell of. @type {Result | null} */
let result = null;

/** An article was drawn: what is said of it. @param {Analysis} analysis @param {(saved: Analysis) => void} showSaved */
export function readArticle(analysis, showSaved) {
  const read = analysis.article;
  if (!read) return;
  result = {
    outcome: "article",
    url: analysis.url ?? "",
    title: read.title ?? "",
    analysis,
    reports: [],
    corrections: [],
    painted: 0,
    dropped: 0,
    robbed: false,
    packs: 1,
    library: { reports: 0, from: null, to: null, spans: [] },
    damaged: [],
    milliseconds: 0,
  };
  for (const mark of article.querySelectorAll("mark")) mark.tabIndex = -1;
  const [quick, slow] = readingTime(read);
  const time =
    quick === slow
      ? counted("readerMinutes", quick)
      : words("readerMinutesRange", quick.toLocaleString(), slow.toLocaleString());
  article.querySelector("header")?.append(el("p", { class: "time" }, time));
  outline(byId("outline"), article);
  saveSheet(byId("save"), analysis, (file) => openFile(file, analysis, { article, found, show: showSaved }));
}

/** Makes the buttons, sheets and keys work: once, for whatever article is shown. */
export function controls() {
  lookSheet(byId("look"), DEFAULT_LOOK, () => {});
  const toggleAloud = aloudBar(
    article,
    () => result?.analysis.article?.lang ?? "en",
    1,
    () => {},
  );
  const press = (/** @type {string} */ kind) =>
    /** @type {HTMLElement | null} */ (found.querySelector(`[data-kind="${kind}"]`))?.click();
  const current = () => /** @type {HTMLElement | null} */ (article.querySelector("mark.current"));
  const openCard = (/** @type {HTMLElement} */ mark) => {
    const id = mark.dataset["mark"] ?? "";
    showMark(surface, id, false);
    if (result) showCard(result, id, mark, { hide: press, say: () => {}, corrected: null });
  };
  surface.addEventListener("click", (event) => {
    const mark =
      markAt(event) && event.target instanceof Element
        ? /** @type {HTMLElement | null} */ (event.target.closest("mark"))
        : null;
    if (!mark || getComputedStyle(mark).cursor !== "pointer") return;
    // The report beside the article has the same names for its passages.
    if (article.contains(mark)) openCard(mark);
    else showMark(surface, mark.dataset["mark"] ?? "");
  });
  const go = (/** @type {1 | -1} */ step) => {
    const next = neighbour(surface, step);
    if (!next) return;
    showMark(surface, next);
    current()?.focus({ preventScroll: true });
  };
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
}
