// The sheet for the class: what is on it is chosen above it, and it is printed or saved as one file.

import { kept } from "../stores/kept.js";
import { byId, el } from "../common/dom.js";
import { ownOf } from "../common/own.js";
import { tellTrouble } from "../common/trouble.js";
import { fillWords, words } from "../common/words.js";
import { fileName } from "../export/escape.js";
import { saveFile } from "../export/file.js";
import { Pen } from "../export/pen.js";
import { drawWorksheet, pageRule, writeWorksheet } from "../export/worksheet.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../export/worksheet.js").Choice} Choice */

/** Where Letter is the paper; elsewhere it is A4. */
const LETTER = /-(?:US|CA|MX|CL|CO|VE|PH)\b/i;
const MODES = /** @type {const} */ ([
  ["answers", "sheetBlankAnswers"],
  ["blank", "sheetBlank"],
  ["solved", "sheetSolved"],
]);
const PAPERS = /** @type {const} */ ([
  ["a4", "A4"],
  ["letter", "Letter"],
]);
const KINDS = /** @type {const} */ ([
  ["quotations", "kindQuotations"],
  ["opinions", "kindOpinions"],
  ["wire", "kindWire"],
  ["own", "ownTitle"],
]);

/**
 * The article: of a tab, or the one that the reader view has opened from a file.
 * @returns {Promise<{ analysis: Analysis, unseen: boolean } | null>}
 */
async function given() {
  const query = new URLSearchParams(location.search);
  const saved = query.has("saved") ? sessionStorage.getItem("saved") : null;
  if (saved) return { analysis: JSON.parse(saved), unseen: false };
  const tab = Number(query.get("tab"));
  const result = await kept(tab);
  if (!result?.analysis.article) return null;
  const { analysis, title, url } = result;
  const shown = await chrome.tabs.get(tab).catch(() => null);
  const article = { ...result.analysis.article, title };
  return {
    analysis: { ...analysis, url: analysis.url ?? url, article },
    unseen: chrome.extension.inIncognitoContext || shown?.incognito === true,
  };
}

/** @param {Analysis} analysis */
function show(analysis) {
  /** @type {Choice} */
  const choice = {
    mode: "answers",
    paper: LETTER.test(navigator.language) ? "letter" : "a4",
    whole: true,
    kinds: { quotations: true, opinions: true, wire: true, own: true },
  };
  const rule = new CSSStyleSheet();
  document.adoptedStyleSheets.push(rule);
  const draw = () => {
    rule.replaceSync(pageRule(choice.paper));
    byId("sheet").replaceChildren(drawWorksheet(new Pen(document), analysis, choice, new Date()));
  };
  const form = byId("choices");
  form.append(
    radios(
      "sheetMode",
      MODES.map(([value, key]) => [value, words(key)]),
      choice.mode,
      (mode) => {
        choice.mode = /** @type {Choice["mode"]} */ (mode);
        draw();
      },
    ),
    radios("sheetPaper", PAPERS, choice.paper, (paper) => {
      choice.paper = /** @type {Choice["paper"]} */ (paper);
      draw();
    }),
    el(
      "fieldset",
      null,
      el("legend", null, words("sheetShows")),
      box("whole", words("sheetWhole"), (on) => {
        choice.whole = on;
        draw();
      }),
      ...KINDS.filter(([kind]) => kind !== "own" || ownOf(analysis).length > 0).map(([kind, key]) =>
        box(kind, words(key), (on) => {
          choice.kinds[kind] = on;
          draw();
        }),
      ),
    ),
    el(
      "p",
      { class: "acts" },
      el("button", { type: "button", id: "print", class: "strong", click: () => print() }, words("sheetPrint")),
      el(
        "button",
        {
          type: "button",
          id: "save",
          click: async () => {
            const style = await (await fetch("sheet.css")).text();
            const file = writeWorksheet(analysis, choice, new Date(), style);
            saveFile(`${fileName(analysis.article?.title ?? "")}.html`, "text/html", file);
          },
        },
        words("sheetSave"),
      ),
    ),
  );
  form.hidden = false;
  draw();
}

/**
 * @param {string} legend @param {readonly (readonly [string, string])[]} values
 * @param {string} chosen @param {(value: string) => void} change
 */
function radios(legend, values, chosen, change) {
  return el(
    "fieldset",
    null,
    el("legend", null, words(legend)),
    ...values.map(([value, name]) => {
      const input = el("input", { type: "radio", name: legend, value });
      input.checked = value === chosen;
      input.addEventListener("change", () => change(value));
      return el("label", null, input, name);
    }),
  );
}

/** @param {string} id @param {string} name @param {(on: boolean) => void} change */
function box(id, name, change) {
  const input = el("input", { type: "checkbox", id });
  input.checked = true;
  input.addEventListener("change", () => change(input.checked));
  return el("label", null, input, name);
}

/** @param {string} title @param {string} text */
function missing(title, text) {
  const said = el("div", { class: "missing" }, el("h2", null, words(title)), el("p", null, words(text)));
  byId("sheet").replaceChildren(said);
}

fillWords();
tellTrouble();
const found = await given();
if (found) {
  // As in the reader view: the browser notes the titles of pages.
  document.title = found.unseen ? "Copydesk" : `${found.analysis.article?.title ?? ""} – ${words("sheetTitle")}`;
  show(found.analysis);
} else missing("readerMissing", "readerMissingText");
byId("sheet").setAttribute("aria-busy", "false");
