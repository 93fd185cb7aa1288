// How a passage becomes a note: its name, Obsidian's vault, its text; what becomes of a made-up passage is shown while
// it is written.

import { NOTE_UNITS, save, settings } from "../stores/settings.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { noteOf } from "../export/note.js";
import { DEFAULT_NOTE, FIELDS, toldField, UnknownField } from "../export/template.js";

/** @typedef {import("../export/note.js").NoteForm} NoteForm */
/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/** Nobody said it. @type {import("../export/passage.js").Passage} */
const SAMPLE = {
  kind: "quotation",
  quote: "“We asked for sleep, and we got it,”",
  speaker: "Petra Lindqvist",
  title: "Ferry crews accept the offer",
  authors: ["Ilse Dorrin"],
  outlet: "Harbour Tidings",
  published: "2026-05-03",
  lang: "en",
  url: "https://news.example/ferry",
  link: "https://news.example/ferry#:~:text=We%20asked%20for%20sleep",
};

/** @param {HTMLElement} place */
export async function noteForm(place) {
  const { note } = await settings();
  const preview = el("pre", {
    id: "note-preview",
    tabindex: "0",
    dir: "auto",
    "aria-label": words("optionsNotePreview"),
  });
  const outcome = el("p", { id: "note-outcome", role: "status" });
  const name = el("input", {
    type: "text",
    id: "note-name",
    maxlength: String(NOTE_UNITS.name),
    spellcheck: "false",
    dir: "auto",
  });
  const vault = el("input", {
    type: "text",
    id: "note-vault",
    maxlength: String(NOTE_UNITS.vault),
    spellcheck: "false",
    dir: "auto",
  });
  const body = el("textarea", {
    id: "note-body",
    rows: "14",
    maxlength: String(NOTE_UNITS.body),
    spellcheck: "false",
    dir: "auto",
  });
  const written = () => ({ name: name.value, vault: vault.value, body: body.value });
  const put = (/** @type {NoteForm} */ form) => {
    [name.value, vault.value, body.value] = [form.name, form.vault, form.body];
    shown();
  };
  /** Shows what would be made; tells what is wrong, or nothing. */
  const shown = () => {
    try {
      const { file, text } = noteOf(SAMPLE, written(), new Date());
      preview.textContent = `${file}\n\n${text}`;
      outcome.textContent = "";
      return true;
    } catch (error) {
      if (!(error instanceof UnknownField)) throw error;
      outcome.textContent = `${toldField(error)} ${words("optionsNoteNotKept")}`;
      return false;
    }
  };
  const keep = async () => {
    if (!shown()) return;
    await save({ note: written() });
    outcome.textContent = words("optionsNoteKept");
  };
  for (const field of /** @type {Field[]} */ ([name, vault, body])) {
    field.addEventListener("input", shown);
    field.addEventListener("change", keep);
  }
  const labelled = (/** @type {string} */ key, /** @type {Field} */ field) =>
    el("p", { class: "field" }, el("label", { for: field.id }, words(key)), field);
  place.replaceChildren(
    el("p", { class: "soft" }, words("optionsNoteHint", FIELDS.map((field) => `{{${field}}}`).join(" "))),
    labelled("optionsNoteName", name),
    labelled("optionsNoteVault", vault),
    labelled("optionsNoteBody", body),
    el(
      "p",
      { class: "acts" },
      el(
        "button",
        {
          type: "button",
          id: "note-reset",
          click: () => {
            put(DEFAULT_NOTE);
            keep();
          },
        },
        words("optionsNoteReset"),
      ),
    ),
    outcome,
    el("h3", null, words("optionsNotePreview")),
    preview,
  );
  put(note);
}
