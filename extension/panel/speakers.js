// Who speaks, and how much: a bar for each speaker, those with most words first, sources without a name apart.
// Behind each bar is what they said, and how we know.

import { el } from "../common/dom.js";
import { speakerIsUnsure } from "../common/looked.js";
import { counted, words } from "../common/words.js";
import { finding } from "./finding.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Quotation} Quotation */
/** @typedef {{ quotation: Quotation, mark: string, words: number }} Said */

/** So many speakers are seen at once. */
const SEEN = 5;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** @param {string} text */
const countWords = (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/**
 * @param {Analysis} analysis
 * @param {{ show: (mark: string) => void, open: boolean }} options whether what they said is shown at once
 */
export function speakers(analysis, { show, open }) {
  /** @type {Map<string | null, Said[]>} */
  const groups = new Map();
  analysis.quotations.forEach((quotation, q) => {
    const said = { quotation, mark: `q${q}`, words: countWords(quotation.text) };
    const earlier = groups.get(quotation.speaker);
    if (earlier) earlier.push(said);
    else groups.set(quotation.speaker, [said]);
  });
  const section = el("section", { class: "section" }, el("h2", null, words("whoSaid")));
  if (groups.size === 0) section.append(el("p", { class: "none" }, words("noQuotations")));
  const unnamed = groups.get(null);
  groups.delete(null);
  const most = Math.max(1, ...[...groups.values(), unnamed ?? []].map(total));
  const people = [...groups].toSorted(([, a], [, b]) => total(b) - total(a)).map(([speaker, said]) => person(analysis, speaker, said, most, show, open));
  section.append(...people.slice(0, SEEN));
  const rest = people.slice(SEEN);
  if (rest.length > 0) section.append(el("details", { class: "more" }, el("summary", null, counted("panelMore", rest.length)), ...rest));
  if (unnamed) section.append(person(analysis, null, unnamed, most, show, open));
  return section;
}

/** @param {Said[]} said */
const total = (said) => said.reduce((sum, { words }) => sum + words, 0);

/** @param {Analysis} analysis @param {string | null} speaker @param {Said[]} said @param {number} most @param {(mark: string) => void} show @param {boolean} open */
function person(analysis, speaker, said, most, show, open) {
  const bar = el("span", { class: "words-bar", "aria-hidden": "true" });
  bar.style.inlineSize = `${Math.max((total(said) / most) * 100, 1)}%`;
  return el("details", { class: speaker === null ? "person unnamed" : "person", open },
    el("summary", null,
      el("h3", null, el("bdi", null, speaker ?? words("panelUnnamed"))),
      el("span", { class: "count" }, counted("panelWords", total(said))),
      bar),
    el("ul", null, ...said.map(({ quotation, mark }) => el("li", null, finding({
      mark,
      kind: quotation.kind === "indirect" ? "reported" : "quotation",
      parts: quotation.spans.map(({ block, start, end }) => analysis.article?.blocks[block]?.text.slice(start, end) ?? ""),
      meta: [quotation.kind === "indirect" && words("reportedSpeech"), quotation.kind === "mixed" && words("partlyQuoted"), speakerIsUnsure(quotation) && words("unsure")],
      why: quotation.why,
    }, show)))));
}
