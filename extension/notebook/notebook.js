// The notebook: all corrections, own marks and notes, over all articles. The one place where something about reading is
// kept, and where all of it is erased.

import { addEntries, allEntries, dropEntries, Full, keepEntry, siteOf } from "../stores/entries.js";
import { eraseEverything } from "../stores/erase.js";
import { ask, settle } from "../common/asked.js";
import { byId, el } from "../common/dom.js";
import { ShapeError } from "../common/shape.js";
import { tellTrouble } from "../common/trouble.js";
import { counted, fillWords, words } from "../common/words.js";
import { saveFile } from "../export/file.js";
import { write as writeCases } from "../export/notebook/cases.js";
import { FORMS } from "../export/notebook/forms.js";
import { MAX_BYTES, read } from "../export/notebook/saved.js";
import { found } from "./groups.js";
import { drawEntries } from "./list.js";

/** @typedef {import("../stores/entries.js").Entry} Entry */

/** @type {Entry[]} */
let all = [];

const say = (/** @type {string} */ said) => {
  byId("outcome").textContent = said;
};
/** @param {string} question @param {string} yes @param {() => Promise<string>} act */
const asked = (question, yes, act) => ask(question, yes, act, { say, redraw: load });
const shown = () => found(all, byId("search", HTMLInputElement).value);

/** @param {() => Promise<unknown>} act @param {string} said */
async function changed(act, said) {
  settle();
  try {
    await act();
    say(said);
  } catch (error) {
    if (!(error instanceof Full)) throw error;
    say(words("cardFull"));
  }
  await load();
}

function draw() {
  const entries = shown();
  byId("count").textContent = all.length === 0 ? words("notebookEmpty") : counted("notebookCount", entries.length);
  drawEntries(byId("entries"), entries, /** @type {import("./groups.js").By} */ (byId("by", HTMLSelectElement).value), {
    say,
    drop: (entries) => changed(() => dropEntries(entries), words("notebookDeleted")),
    keep: (entry) => changed(() => keepEntry(entry), words("exportSaved")),
    dropSite: (site) => {
      const own = all.filter((entry) => siteOf(entry) === site);
      asked(counted("notebookDeleteAsk", own.length, site), words("notebookDelete"), async () => {
        await dropEntries(own);
        return words("notebookDeleted");
      });
    },
  });
  for (const button of document.querySelectorAll("#forms button, #cases, #delete-all"))
    if (button instanceof HTMLButtonElement) button.disabled = all.length === 0;
}

async function load() {
  all = await allEntries();
  draw();
}

/** Takes a file in. @param {File} file */
async function bring(file) {
  try {
    if (file.size > MAX_BYTES) throw new ShapeError("", words("optionsTooLarge"));
    const added = await addEntries(read(await file.text()));
    await load();
    say(counted("notebookAdded", added));
  } catch (error) {
    if (error instanceof Full) say(words("cardFull"));
    else if (error instanceof ShapeError) say(words("notebookBad", file.name, error.message));
    else throw error;
  }
}

function wire() {
  byId("find").addEventListener("submit", (event) => event.preventDefault());
  byId("search").addEventListener("input", draw);
  byId("by").addEventListener("change", draw);
  byId("forms").replaceChildren(
    ...FORMS.map(({ id, words: key, extension, type, write }) =>
      el(
        "button",
        {
          type: "button",
          id: `export-${id}`,
          click: () => {
            saveFile(`copydesk-notebook.${extension}`, type, write(shown()));
            say(words("exportSaved"));
          },
        },
        words(key),
      ),
    ),
  );
  byId("cases").addEventListener("click", () => {
    const text = writeCases(shown(), { rename: byId("rename", HTMLInputElement).checked });
    if (text === "") return say(words("notebookNoCases"));
    saveFile("copydesk-cases.txt", "text/plain", text);
    say(words("notebookCasesSaved"));
  });
  byId("import").addEventListener("change", async () => {
    const input = byId("import", HTMLInputElement);
    const file = input.files?.[0];
    settle();
    if (file) await bring(file);
    input.value = "";
  });
  byId("delete-all").addEventListener("click", () =>
    asked(counted("notebookDeleteAllAsk", all.length), words("notebookDelete"), async () => {
      await dropEntries(all);
      return words("notebookDeleted");
    }),
  );
  byId("erase").addEventListener("click", () =>
    asked(words("notebookEraseAsk"), words("notebookEraseAll"), async () => {
      await eraseEverything();
      return words("optionsErased");
    }),
  );
  // Another window, or a page that is read beside this one. A note that is being written is not taken away.
  chrome.storage.local.onChanged.addListener(() => {
    if (!document.activeElement?.closest("textarea")) load();
  });
}

fillWords();
tellTrouble();
if (chrome.extension.inIncognitoContext) {
  byId("private").hidden = false;
  byId("desk").hidden = true;
} else {
  wire();
  await load();
}
