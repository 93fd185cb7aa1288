// Words that were selected in the reader view become the reader's own mark: a quotation, opinion, a note.

import { keepEntry } from "../stores/entries.js";
import { ownEntry } from "../stores/own-marks.js";
import { byId, el } from "../common/dom.js";
import { words } from "../common/words.js";
import { noteForm } from "./note-form.js";
import { told, who } from "./put-right.js";

/** @typedef {import("../protocol.js").Result} Result */
/** @typedef {import("../stores/entries.js").Own} Own */

/** How much of the article around a selection goes with it, in UTF-16 units. */
const AROUND = 48;

/** The words of a range as the article has them: what is spoken before marks is none of them. @param {Range} range */
function textOf(range) {
  const part = range.cloneContents();
  for (const label of part.querySelectorAll(".label, header, figure")) label.remove();
  return part.textContent ?? "";
}

/**
 * What is selected in the article; nothing where nothing is, or not in it alone.
 * @param {HTMLElement} article
 * @returns {import("../stores/own-marks.js").Selected | null}
 */
function selected(article) {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed || !article.contains(range.commonAncestorContainer)) return null;
  const [above, below] = [document.createRange(), document.createRange()];
  above.selectNodeContents(article);
  above.setEnd(range.startContainer, range.startOffset);
  below.selectNodeContents(article);
  below.setStart(range.endContainer, range.endOffset);
  const quote = { words: textOf(range), before: textOf(above).slice(-AROUND), after: textOf(below).slice(0, AROUND) };
  return quote.words.trim() === "" ? null : quote;
}

/**
 * Offers to mark what is selected.
 * @param {Result} result
 * @param {HTMLElement} article
 * @param {() => Promise<void>} again
 * @param {(said: string) => void} say
 */
export function chooseOwn(result, article, again, say) {
  const sheet = byId("card");
  const quote = selected(article);
  const outcome = el("p", { class: "outcome", role: "status" });
  if (!quote) {
    outcome.textContent = words("choiceNothing");
    sheet.replaceChildren(outcome);
    sheet.showPopover();
    return say(words("choiceNothing"));
  }
  const people = [...new Set(result.analysis.quotations.flatMap(({ speaker }) => speaker ?? []))];
  const { select, field, chosen } = who(people, true);
  const row = el("p", { class: "acts" }, select, field);
  /** @type {Own} */
  let as = "quotation";
  const options = /** @type {const} */ ([
    ["quotation", "choiceQuotation"],
    ["opinion", "choiceOpinion"],
    ["note", "choiceNote"],
  ]).map(([kind, key]) => {
    const input = el("input", {
      type: "radio",
      name: "as",
      value: kind,
      change: () => {
        as = kind;
        row.hidden = kind !== "quotation";
      },
    });
    input.checked = kind === as;
    return el("label", null, input, " ", words(key));
  });
  const { form, kept } = noteForm(
    "",
    (note) => {
      const speaker = as === "quotation" ? chosen() : null;
      if (speaker === undefined) return Promise.resolve();
      const entry = ownEntry(result.analysis, result.url, quote, as, speaker, note);
      if (typeof entry !== "string") return told(() => keepEntry(entry), again, outcome);
      outcome.textContent = words(entry === "twice" ? "choiceTwice" : "choiceElsewhere");
      return Promise.resolve();
    },
    outcome,
  );
  sheet.replaceChildren(
    el("h2", { class: "kind-own" }, words("choiceTitle")),
    el(
      "fieldset",
      { class: "own-kinds" },
      el("legend", { class: "out-of-sight" }, words("choiceTitle")),
      ...options.slice(0, 1),
      row,
      ...options.slice(1),
    ),
    form,
    el(
      "p",
      { class: "acts" },
      el(
        "button",
        {
          type: "button",
          id: "keep-own",
          click: () => {
            kept();
          },
        },
        words("cardSave"),
      ),
    ),
    outcome,
  );
  sheet.showPopover();
  sheet.querySelector("input")?.focus();
}
