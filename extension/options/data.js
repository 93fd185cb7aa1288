// The controls of everything that is kept: out, in with a preview, and away. What cannot be undone is asked twice.

import { ask, settle } from "../common/asked.js";
import { byId } from "../common/dom.js";
import { ShapeError } from "../common/shape.js";
import { counted, words } from "../common/words.js";
import { saveFile } from "../export/file.js";
import { erase, exported, MAX_BYTES, read, restore } from "./backup.js";

/** @param {() => Promise<void>} redraw called when what is kept has changed */
export function dataControls(redraw) {
  const say = (/** @type {string} */ said) => {
    byId("outcome").textContent = said;
  };
  /** @param {string} question @param {string} yes @param {() => Promise<string>} act */
  const asked = (question, yes, act) => ask(question, words(yes), act, { say, redraw });

  byId("export").addEventListener("click", async () => {
    saveFile("copydesk-settings.json", "application/json", await exported());
    say(words("exportSaved"));
  });
  byId("import").addEventListener("change", async () => {
    const input = byId("import", HTMLInputElement);
    const file = input.files?.[0];
    if (!file) return;
    const { name } = file;
    settle();
    try {
      if (file.size > MAX_BYTES) throw new ShapeError("", words("optionsTooLarge"));
      const backup = read(await file.text());
      const groups = Object.keys(backup.settings).length;
      asked(
        words(
          "optionsImportAsk",
          name,
          counted("optionsGroups", groups),
          counted("optionsCorrections", backup.corrections.length),
        ),
        "optionsImportYes",
        async () => {
          await restore(backup);
          return words("optionsImported", name);
        },
      );
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      say(words("optionsBad", name, error.message));
    } finally {
      input.value = "";
    }
  });
  byId("erase").addEventListener("click", () =>
    asked(words("optionsEraseAsk"), "optionsErase", async () => {
      await erase();
      return words("optionsErased");
    }),
  );
}
