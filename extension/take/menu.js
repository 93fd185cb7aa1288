// What can be taken along of a passage: a button for each form, and what became of it.

import { settings } from "../stores/settings.js";
import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { forms } from "../export/clips.js";
import { saveFile } from "../export/file.js";
import { noteOf } from "../export/note.js";
import { toldField, UnknownField } from "../export/template.js";
import { copyClip } from "./clipboard.js";

/** @typedef {import("../export/passage.js").Passage} Passage */

/** The buttons for a passage, with a line below that says what was done. @param {Passage} passage */
export function takeMenu(passage) {
  const outcome = el("p", { class: "outcome", role: "status" });
  const button = (/** @type {string} */ id, /** @type {string} */ name, /** @type {() => Promise<string>} */ act) =>
    el(
      "button",
      {
        type: "button",
        "data-form": id,
        click: async () => {
          outcome.textContent = await act();
        },
      },
      name,
    );
  /** @type {HTMLElement} */
  const menu = el(
    "div",
    { class: "take-menu" },
    el(
      "p",
      { class: "acts", role: "group", "aria-label": words("takeAlong") },
      ...forms(passage, new Date()).map(({ id, name, clip }) =>
        button(id, name, async () => words((await copyClip(clip)) ? "cardCopied" : "cardNotCopied")),
      ),
      button("obsidian", "Obsidian", () => note(passage, (made) => toObsidian(made, menu))),
      button("file", words("takeFile"), () =>
        note(passage, async ({ file, text }) => {
          saveFile(file, "text/markdown", text);
          return words("exportSaved");
        }),
      ),
    ),
    outcome,
  );
  return menu;
}

/**
 * Makes the note by the reader's template; what is wrong with that is said.
 * @param {Passage} passage
 * @param {(note: import("../export/note.js").Note) => Promise<string>} act
 */
async function note(passage, act) {
  try {
    return await act(noteOf(passage, (await settings()).note, new Date()));
  } catch (error) {
    if (error instanceof UnknownField) return toldField(error);
    throw error;
  }
}

/** @param {import("../export/note.js").Note} note @param {HTMLElement} near */
async function toObsidian({ address, text, clipped }, near) {
  if (clipped && !(await copyClip({ "text/plain": text }))) return words("cardNotCopied");
  const link = el("a", { href: address, hidden: true });
  near.append(link);
  link.click();
  link.remove();
  return words("takeOpened");
}
