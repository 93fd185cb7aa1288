// A file that is opened in the reader view: an article saved earlier, or annotations for the article that is shown.

import { el } from "../common/dom.js";
import { ShapeError } from "../common/shape.js";
import { counted, words } from "../common/words.js";
import { anchored, MAX_BYTES, read as readNotes } from "../export/notes.js";
import { read as readSaved } from "../export/saved.js";
import { rangeOf } from "./text.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {{ article: HTMLElement, found: HTMLElement, show: (analysis: Analysis) => void }} Surface */

/** The name of the highlight in reader.css. */
const NOTE = "note";

/**
 * Opens a file; a bad one is refused, what is shown stays, and the words returned say what to do.
 * @param {File} file @param {Analysis | null} analysis @param {Surface} surface
 * @returns {Promise<string>}
 */
export async function openFile(file, analysis, surface) {
  if (file.size > MAX_BYTES) return words("exportTooLarge", file.name);
  const text = await file.text();
  try {
    surface.show(readSaved(text));
    return words("exportOpened", file.name);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    // A file of our own with a fault is not taken for annotations.
    if (/"copydesk-analysis"/.test(text)) return words("exportBad", file.name, error.message);
  }
  try {
    const notes = readNotes(text);
    return analysis ? addNotes(file.name, notes, analysis, surface) : words("exportNoArticle", file.name);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return words("exportBad", file.name, error.message);
  }
}

/**
 * @param {string} name
 * @param {import("../export/notes.js").Note[]} notes
 * @param {Analysis} analysis
 * @param {Surface} surface
 */
function addNotes(name, notes, analysis, { article, found }) {
  const { placed, dropped } = anchored(analysis, notes);
  const ranges = placed.map(({ spans }) =>
    spans.flatMap(({ block, start, end }) => {
      const element = article.querySelector(`[data-block="${block}"]`);
      return (element && rangeOf(element, start, end)) ?? [];
    }),
  );
  CSS.highlights.set(NOTE, new Highlight(...ranges.flat()));
  found.querySelector(".section.file-notes")?.remove();
  found.append(
    el(
      "section",
      { class: "section file-notes" },
      el("h2", null, words("exportNotes", name)),
      ...placed.map(({ note }, i) =>
        el(
          "button",
          {
            type: "button",
            class: "said",
            click: () => ranges[i]?.[0]?.startContainer.parentElement?.scrollIntoView({ block: "center" }),
          },
          el("span", { class: "words", dir: "auto" }, note.exact),
          note.text !== "" && el("span", { class: "meta", dir: "auto" }, note.text),
        ),
      ),
    ),
  );
  return [counted("exportPlaced", placed.length), dropped > 0 && counted("exportDropped", dropped)]
    .filter(Boolean)
    .join(" ");
}
