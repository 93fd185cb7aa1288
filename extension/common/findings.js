// The lists of what was found: people and their words, the author's own view, notes. Also the switches of the kinds.

import { el } from "./dom.js";
import { opinionWasSought, speakerIsUnsure } from "./looked.js";
import { CLASSES, marksOf, spoken } from "./marks.js";
import { ownOf } from "./own.js";
import { told, toldAll } from "./reasons.js";
import { counted, words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Quotation} Quotation */
/** @typedef {import("./marks.js").Kinds} Kinds */

/**
 * Switches for the kinds of marks, with their counts; also the legend of what each line means.
 * @param {Analysis} analysis
 * @param {Kinds} kinds
 * @param {(kinds: Kinds) => void} change
 */
export function kindSwitches(analysis, kinds, change) {
  const passages = marksOf(analysis, words).filter((mark) => mark.kind === "wire").length;
  const counts = { ...spoken(analysis), opinions: analysis.opinions.length, wire: passages, credits: analysis.credits.length };
  const names = { quotations: "kindQuotations", reported: "kindReported", opinions: "kindOpinions", wire: "kindWire", credits: "kindCredits" };
  const group = el("div", { class: "kinds", role: "group", "aria-label": words("showMarks") });
  for (const kind of /** @type {(keyof Kinds)[]} */ (Object.keys(CLASSES))) {
    const button = el("button", { type: "button", class: `kind ${kind}`, "aria-pressed": String(kinds[kind]) },
      el("span", { class: "sample" }, kind === "opinions" && !opinionWasSought(analysis) ? "–" : counts[kind].toLocaleString()), words(names[kind]));
    button.addEventListener("click", () => {
      kinds = { ...kinds, [kind]: !kinds[kind] };
      button.setAttribute("aria-pressed", String(kinds[kind]));
      change(kinds);
    });
    button.dataset["kind"] = kind;
    group.append(button);
  }
  return group;
}

/**
 * Who said what: a group for each speaker, in order of appearance, the unnamed last.
 * @param {Analysis} analysis
 * @param {(mark: string) => void} show
 */
export function people(analysis, show) {
  /** @type {Map<string | null, { quotation: Quotation, index: number }[]>} */
  const groups = new Map();
  analysis.quotations.forEach((quotation, index) => {
    const said = groups.get(quotation.speaker);
    if (said) said.push({ quotation, index });
    else groups.set(quotation.speaker, [{ quotation, index }]);
  });
  const unnamed = groups.get(null);
  groups.delete(null);
  if (unnamed) groups.set(null, unnamed);
  const section = el("section", { class: "section" }, el("h2", null, words("whoSaid")));
  if (groups.size === 0) section.append(el("p", { class: "none" }, words("noQuotations")));
  for (const [speaker, said] of groups) {
    section.append(el("div", { class: speaker === null ? "person unnamed" : "person" },
      el("h3", null, el("bdi", null, speaker ?? words("speakerUnknown")),
        el("span", { class: "count" }, counted("quotations", said.length))),
      ...said.map(({ quotation, index }) => saidItem(analysis, quotation, `q${index}`, show))));
  }
  return section;
}

/** @param {Analysis} analysis @param {Quotation} quotation @param {string} mark @param {(mark: string) => void} show */
function saidItem(analysis, quotation, mark, show) {
  const text = quotation.spans.map(({ block, start, end }) => analysis.article?.blocks[block]?.text.slice(start, end) ?? "");
  const meta = [
    quotation.kind === "indirect" && words("reportedSpeech"),
    quotation.kind === "mixed" && words("partlyQuoted"),
    speakerIsUnsure(quotation) && words("unsure"),
  ].filter(Boolean).join(" · ");
  return item(mark, quotation.kind === "indirect" ? "said reported" : "said", text, meta, toldAll(quotation.why), show);
}

/**
 * Passages in the author's own voice.
 * @param {Analysis} analysis
 * @param {(mark: string) => void} show
 */
export function views(analysis, show) {
  const section = el("section", { class: "section" }, el("h2", null, words("ownView")));
  if (analysis.opinions.length === 0) section.append(el("p", { class: "none" }, words(opinionWasSought(analysis) ? "noOpinions" : "notSought")));
  analysis.opinions.forEach((opinion, index) => {
    const meta = opinion.strength === "maybe" ? words("interpretation") : "";
    section.append(item(`o${index}`, "said view", [opinion.text], meta, toldAll(opinion.why), show));
  });
  return section;
}

/** The reader's own marks; nothing where there are none. @param {Analysis} analysis @param {(mark: string) => void} show */
export function ownMarks(analysis, show) {
  const own = ownOf(analysis);
  if (own.length === 0) return null;
  return el("section", { class: "section" }, el("h2", null, words("ownTitle")), ...own.map(({ text, kind, speaker, note }, m) =>
    item(`m${m}`, "said own", [text], [kind === "quotation" ? words("labelOwnQuotation", speaker ?? words("cardNobody")) : words(kind === "opinion" ? "labelOwnOpinion" : "labelOwnNote"), note].filter(Boolean).join(" · "), "", show)));
}

/** @param {string} mark @param {string} kind @param {string[]} parts @param {string} meta @param {string} why @param {(mark: string) => void} show */
function item(mark, kind, parts, meta, why, show) {
  const reasons = why === "" ? "" : words("because", why);
  return el("button", { type: "button", class: kind, "data-mark": mark, title: reasons, click: () => show(mark) },
    el("span", { class: "words", dir: "auto" }, ...parts.flatMap((part) => [" ", el("span", { class: "part" }, part)]).slice(1)),
    meta && el("span", { class: "meta" }, meta));
}

/**
 * What a reader must know of the analysis; nothing where there is nothing to say.
 * @param {import("../pkg/copydesk.js").Reason[]} notes
 */
export function notesList(notes) {
  if (notes.length === 0) return null;
  return el("section", { class: "section" }, el("h2", null, words("notes")),
    el("ul", { class: "notes" }, ...notes.map((note) => el("li", null, told(note)))));
}
