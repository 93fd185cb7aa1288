// The sheet for taking the article out, and files in: every form it can be saved in, and annotations or a saved article
// to open.

import { el } from "../common/dom.js";
import { words } from "../common/words.js";
import { FORMATS, save } from "../export/formats.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/**
 * @param {HTMLElement} sheet
 * @param {Analysis | null} analysis nothing where there is no article to save
 * @param {(file: File) => Promise<string>} open takes a file and says what became of it
 */
export function saveSheet(sheet, analysis, open) {
  const outcome = el("p", { class: "outcome", role: "status" });
  const file = el("input", {
    type: "file",
    id: "open-file",
    class: "out-of-sight",
    accept: ".json,.jsonld,application/json,application/ld+json",
  });
  file.addEventListener("change", async () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (chosen) outcome.textContent = await open(chosen).catch(() => words("exportUnread", chosen.name));
  });
  const saved =
    analysis &&
    el(
      "section",
      null,
      el("h2", null, words("exportTitle")),
      el(
        "ul",
        { class: "formats" },
        ...FORMATS.map((format) =>
          el(
            "li",
            null,
            el(
              "button",
              {
                type: "button",
                id: `export-${format.id}`,
                class: "format",
                click: () => {
                  save(format, analysis);
                  outcome.textContent = words("exportSaved");
                },
              },
              el("strong", null, words(format.words)),
              el("span", null, words(`${format.words}Hint`)),
            ),
          ),
        ),
      ),
    );
  sheet.replaceChildren(
    ...[
      saved,
      el(
        "section",
        null,
        el("h2", null, words("exportOpenTitle")),
        el("p", { class: "soft" }, words("exportOpenHint")),
        el("label", { class: "button file" }, el("span", null, words("exportChoose")), file),
        outcome,
      ),
    ].filter((part) => part !== null),
  );
}
