// The field for a note. What is too long stays in it, and is told.

import { MAX_NOTE } from "../stores/entries.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";

/**
 * The form, and what keeps what stands in it.
 * @param {string} note
 * @param {(note: string) => Promise<void>} save
 * @param {HTMLElement} outcome
 */
export function noteForm(note, save, outcome) {
  const field = el("textarea", { id: "note", rows: "4", dir: "auto" });
  field.value = note;
  const kept = () => {
    if (field.value.length <= MAX_NOTE) return save(field.value);
    outcome.textContent = words("noteLong", field.value.length.toLocaleString(), MAX_NOTE.toLocaleString());
  };
  return {
    form: el("div", { class: "note-form" }, el("label", { for: "note" }, words("choiceNoteLabel")), field),
    kept,
  };
}
