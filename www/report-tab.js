// The reports of the matches beside the article, their passages marked under the same names as in the article.

import { drawArticle } from "./common/article.js";
import { byId, el } from "./common/dom.js";

/** @typedef {import("./pkg/copydesk.js").WireMatch} WireMatch */
/** @typedef {import("./pkg/copydesk.js").Mark} Mark */
/** @typedef {import("./pkg/copydesk.js").Report} Report */

/**
 * Shows the reports of matches.
 * @param {WireMatch[]} matches
 * @param {Map<string, Report> | undefined} texts by their ids
 */
export function reportTab(matches, texts) {
  const drawn = matches.flatMap((match, m) => {
    const text = texts?.get(match.report.id);
    return text ? [drawReport(match, m, text)] : [];
  });
  byId("report").replaceChildren(...drawn);
  byId("tab-report", HTMLButtonElement).disabled = drawn.length === 0;
  if (drawn.length === 0) choose("found");
}

/** @param {WireMatch} match @param {number} m @param {Report} text */
function drawReport(match, m, text) {
  /** @type {Mark[]} */
  const marks = [];
  let at = 0;
  const blocks = text.text.split("\n").map((line, block) => {
    match.passages.forEach((passage, p) => {
      if (passage.kind !== "narrative") return;
      const start = Math.max(passage.report.start - at, 0);
      const end = Math.min(passage.report.end - at, line.length);
      if (start < end) marks.push({ id: `w${m}.${p}`, kind: "wire", block, start, end });
    });
    at += line.length + 1;
    return { kind: /** @type {const} */ ("paragraph"), text: line };
  });
  const drawn = el("div", { class: "article" });
  const { title, published, agency } = text;
  drawArticle(
    drawn,
    { title, published, siteName: agency, blocks, authors: [], modified: null, lang: null, genre: null, section: null },
    marks,
  );
  return drawn;
}

/** Chooses what is beside the article. @param {"found" | "report"} panel */
function choose(panel) {
  for (const name of ["found", "report"]) {
    byId(name).hidden = name !== panel;
    byId(`tab-${name}`).setAttribute("aria-selected", String(name === panel));
    byId(`tab-${name}`).tabIndex = name === panel ? 0 : -1;
  }
}

/** Makes the tabs work, by press and by arrow key. */
export function tabs() {
  byId("tab-found").addEventListener("click", () => choose("found"));
  byId("tab-report").addEventListener("click", () => choose("report"));
  document.querySelector(".tabs")?.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || !event.key.startsWith("Arrow")) return;
    const other = byId("found").hidden ? "found" : "report";
    if (byId(`tab-${other}`, HTMLButtonElement).disabled) return;
    choose(other);
    byId(`tab-${other}`).focus();
  });
}
