// Who speaks, and how much: a bar for each speaker, those with most words first, sources without a name apart.
// Behind each bar is what they said, and how we know.

import { el } from "./dom.js";
import { finding } from "./finding.js";
import { speakerIsUnsure } from "./looked.js";
import { counted, words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Quotation} Quotation */
/** @typedef {import("./finding.js").Acts} Acts */
/** @typedef {{ quotation: Quotation, mark: string, words: number }} Said */

/** So many speakers are seen at once. */
const SEEN = 5;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** @param {string} text */
const countWords = (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/**
 * Who said what. A name that no quotation is certain of stands folded behind those that are: it may be none that can
 * speak.
 * @param {Analysis} analysis
 * @param {Acts} acts
 * @param {{ open: boolean }} options whether what they said is shown at once
 */
export function speakers(analysis, acts, { open }) {
  const groups = Map.groupBy(
    analysis.quotations.map((quotation, q) => ({ quotation, mark: `q${q}`, words: countWords(quotation.text) })),
    ({ quotation }) => quotation.speaker,
  );
  const most = Math.max(1, ...[...groups.values()].map(total));
  const draw = (/** @type {[string | null, Said[]]} */ [speaker, said]) =>
    person(analysis, speaker, said, most, acts, open);
  const named = [...groups].filter(([speaker]) => speaker !== null).toSorted(([, a], [, b]) => total(b) - total(a));
  const { true: sure = [], false: unsure = [] } = Object.groupBy(named, ([, said]) =>
    String(said.some(({ quotation }) => quotation.certain)),
  );
  const unnamed = groups.get(null);
  return el(
    "section",
    { class: "section" },
    el("h2", null, words("whoSaid")),
    groups.size === 0 && el("p", { class: "none" }, words("noQuotations")),
    ...sure.slice(0, SEEN).map(draw),
    more("panelMore", sure.slice(SEEN).map(draw)),
    more("panelUnsureNames", unsure.map(draw)),
    unnamed && draw([null, unnamed]),
  );
}

/** People who are folded away. @param {string} key @param {HTMLElement[]} people */
const more = (key, people) =>
  people.length > 0 && el("details", { class: "more" }, el("summary", null, counted(key, people.length)), ...people);

/** @param {Said[]} said */
const total = (said) => said.reduce((sum, { words }) => sum + words, 0);

/**
 * @param {Analysis} analysis @param {string | null} speaker @param {Said[]} said
 * @param {number} most @param {Acts} acts @param {boolean} open
 */
function person({ article }, speaker, said, most, acts, open) {
  const textAt = (/** @type {import("../pkg/copydesk.js").Span} */ { block, start, end }) =>
    article?.blocks[block]?.text.slice(start, end) ?? "";
  const bar = el("span", { class: "words-bar", "aria-hidden": "true" });
  bar.style.inlineSize = `${Math.max((total(said) / most) * 100, 1)}%`;
  return el(
    "details",
    { class: speaker === null ? "person unnamed" : "person", open },
    el(
      "summary",
      null,
      el("h3", null, el("bdi", null, speaker ?? words("panelUnnamed"))),
      el("span", { class: "count" }, counted("panelWords", total(said))),
      bar,
    ),
    el(
      "ul",
      null,
      ...said.map(({ quotation, mark }) =>
        el(
          "li",
          null,
          finding(
            {
              mark,
              kind: quotation.kind === "indirect" ? "reported" : "quotation",
              parts: quotation.spans.map(textAt),
              meta: [
                quotation.kind === "indirect" && words("reportedSpeech"),
                quotation.kind === "mixed" && words("partlyQuoted"),
                speakerIsUnsure(quotation) && words("unsure"),
              ],
              why: quotation.why,
            },
            acts,
          ),
        ),
      ),
    ),
  );
}
