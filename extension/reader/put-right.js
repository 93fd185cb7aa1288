// What a reader can say of a mark in the reader view: somebody else spoke, it is none, and that this was a mistake.

import { correctionOf } from "../stores/corrections.js";
import { dropEntries, Full, isSame, keepEntry, MAX_NAME, nameOf } from "../stores/entries.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { noteForm } from "./note-form.js";

/** @typedef {import("../background/cards.js").Card} Card */
/** @typedef {import("../protocol.js").Result} Result */

/** What was said last of a mark that went, by the name of its entry. */
const UNDO = "undo";
/** What is said of a mark that went. @type {Partial<Record<import("../stores/entries.js").Entry["kind"], string>>} */
const GONE = {
  notQuotation: "cardGoneQuotation",
  notOpinion: "cardGoneOpinion",
  notWire: "cardGoneWire",
  notCredit: "cardGoneCredit",
};
/** Stands in the list for a name that is typed. */
const TYPED = "\u0001";

/**
 * Keeps something and draws the view anew, or says why it could not be.
 * @param {() => Promise<void>} act
 * @param {() => Promise<void>} done
 * @param {HTMLElement} outcome
 */
export async function told(act, done, outcome) {
  outcome.textContent = words("cardSaving");
  try {
    await act();
  } catch (error) {
    outcome.textContent = words(error instanceof Full ? "cardFull" : "cardNotSaved");
    return;
  }
  await done();
}

/**
 * The article's people to choose from, and a field for anybody else.
 * @param {string[]} people
 * @param {boolean} nobody whether "not named" can be chosen
 */
export function who(people, nobody) {
  const field = el("input", {
    type: "text",
    id: "name",
    maxlength: String(MAX_NAME),
    "aria-label": words("cardName"),
    placeholder: words("cardName"),
    dir: "auto",
  });
  const select = el(
    "select",
    { id: "speaker", "aria-label": words("cardWhoElse") },
    ...people.map((name) => el("option", null, name)),
    nobody && el("option", { value: "" }, words("cardNobody")),
    el("option", { value: TYPED }, words("cardSomebody")),
  );
  const draw = () => {
    field.hidden = select.value !== TYPED;
  };
  select.addEventListener("change", () => {
    draw();
    if (!field.hidden) field.focus();
  });
  draw();
  /** The name, nobody, or nothing where a name is still to be typed. @returns {string | null | undefined} */
  const chosen = () => {
    if (select.value !== TYPED) return select.value || null;
    const name = nameOf(field.value);
    if (name === "") field.focus();
    return name || undefined;
  };
  return { select, field, chosen };
}

/** @param {Result} result @param {Card} card @param {() => Promise<void>} corrected @param {HTMLElement} outcome */
export function putRight(result, card, corrected, outcome) {
  const put = (/** @type {import("../stores/corrections.js").Verdict} */ verdict) =>
    told(
      async () => {
        const entry = correctionOf(result.analysis, result.url, card.mark, verdict);
        if (!entry) return;
        // What was named first is what the page is wrong about, however often it is put right.
        const earlier = result.corrections.find((one) => isSame(one, entry));
        if (earlier) entry.was = earlier.was;
        await keepEntry(entry);
        // The mark is gone from the view that is drawn next: what takes this back stands at its head.
        if (entry.kind !== "speaker") sessionStorage.setItem(UNDO, entry.id);
      },
      corrected,
      outcome,
    );
  const acts = el("div", { class: "acts correct" });
  if (card.speakers) {
    const { select, field, chosen } = who(card.speakers, true);
    const save = () => {
      const speaker = chosen();
      if (speaker !== undefined) put({ is: "speaker", speaker });
    };
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") save();
    });
    acts.append(
      el(
        "details",
        null,
        el("summary", null, words("cardWrongSpeaker")),
        el(
          "p",
          { class: "acts" },
          el("label", { for: "speaker" }, words("cardWhoElse")),
          select,
          field,
          el("button", { type: "button", click: save }, words("cardSave")),
        ),
      ),
    );
  }
  for (const { is, text } of card.fixes)
    acts.append(
      el(
        "button",
        {
          type: "button",
          class: "fix",
          click: () => {
            put({ is });
          },
        },
        text,
      ),
    );
  const { undo } = card;
  const mine = undo && result.corrections.find(({ id }) => id === undo);
  if (mine)
    acts.append(
      el(
        "button",
        {
          type: "button",
          class: "undo",
          click: () => {
            told(() => dropEntries([mine]), corrected, outcome);
          },
        },
        words("cardUndo"),
      ),
    );
  const { own } = card;
  const entry = own && result.corrections.find(({ id }) => id === own.entry);
  if (own && entry) acts.append(...ownActs(entry, corrected, outcome));
  return acts;
}

/**
 * What can be done with a mark of the reader's own.
 * @param {import("../stores/entries.js").Entry} entry
 * @param {() => Promise<void>} corrected
 * @param {HTMLElement} outcome
 */
function ownActs(entry, corrected, outcome) {
  const { form, kept } = noteForm(
    entry.note,
    (note) => told(() => keepEntry({ ...entry, note }), corrected, outcome),
    outcome,
  );
  return [
    el(
      "details",
      { class: "own-edit" },
      el("summary", null, words("ownNote")),
      form,
      el(
        "p",
        { class: "acts" },
        el(
          "button",
          {
            type: "button",
            click: () => {
              kept();
            },
          },
          words("cardSave"),
        ),
      ),
    ),
    el(
      "button",
      {
        type: "button",
        class: "remove",
        click: () => {
          told(() => dropEntries([entry]), corrected, outcome);
        },
      },
      words("ownRemove"),
    ),
  ];
}

/**
 * What was done before the view was drawn, with a button that takes it back; nothing where nothing was.
 * @param {Result} result
 * @param {() => Promise<void>} again
 */
export function undoBar({ corrections }, again) {
  const id = sessionStorage.getItem(UNDO);
  sessionStorage.removeItem(UNDO);
  const entry = corrections.find((one) => one.id === id);
  if (!entry) return null;
  const outcome = el("span", { role: "status" }, words(GONE[entry.kind] ?? ""));
  return el(
    "p",
    { id: "undone", class: "undone" },
    outcome,
    el(
      "button",
      {
        type: "button",
        click: () => {
          told(() => dropEntries([entry]), again, outcome);
        },
      },
      words("cardUndo"),
    ),
  );
}
