// What is said first of an article: one line made of facts, and the flag for wire copy. Who is credited, who speaks
// most, where the opinion is.

import { el } from "./dom.js";
import { opinionWasSought } from "./looked.js";
import { WITH_WORDS } from "./marks.js";
import { phrase, shares as sharedWith } from "./phrase.js";
import { apart, counted, words } from "./words.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */

/** The finding, in a line. @param {Analysis} analysis @returns {string} */
export function firstLine(analysis) {
  const parts = [
    !opinionWasSought(analysis) && words("firstNoOpinion"),
    credit(analysis),
    speaker(analysis),
    opinion(analysis),
  ].filter((part) => typeof part === "string");
  return parts.length > 0 ? parts.join(" ") : words("firstNothing");
}

/**
 * The agencies that the text credits, each once; "agencies" without a name only where none has one.
 * @param {Analysis} analysis
 */
export function credited({ credits }) {
  const text = credits.filter(({ kind }) => kind === "text");
  const named = text.filter((credit) => !credit.unnamed);
  return [...new Set((named.length > 0 ? named : text).map(({ agency }) => agency))];
}

/** @param {Analysis} analysis */
function credit(analysis) {
  const agencies = credited(analysis);
  return agencies.length > 0 && words("firstCredits", agencies.map(apart).join(words("listComma")));
}

/** Who is quoted most, of how many quotations in quotation marks. @param {Analysis} analysis */
function speaker({ quotations }) {
  const quoted = quotations.filter(({ kind }) => kind !== "indirect");
  /** @type {Map<string, number>} */
  const named = new Map();
  for (const { speaker, certain } of quoted) {
    if (speaker !== null && certain) named.set(speaker, (named.get(speaker) ?? 0) + 1);
  }
  const [most] = [...named].toSorted(([, a], [, b]) => b - a);
  if (!most) return quoted.length > 0 && counted("firstUnnamed", quoted.length);
  const [name, said] = [apart(most[0]), most[1]];
  if (said === quoted.length) return words("firstOnly", name, said.toLocaleString());
  return words(
    said * 2 > quoted.length ? "firstMostly" : "firstMost",
    name,
    said.toLocaleString(),
    quoted.length.toLocaleString(),
  );
}

/** Where the author's own view stands: within one end of the text, or how often. @param {Analysis} analysis */
function opinion({ article, opinions }) {
  if (!article || opinions.length === 0) return false;
  let all = 0;
  const starts = article.blocks.map(({ text }) => {
    all += text.length;
    return all - text.length;
  });
  const places = opinions.map(({ block, start }) => ((starts[block] ?? 0) + start) / Math.max(all, 1));
  if (places.every((place) => place >= 0.67)) return words("firstOpinionEnd");
  if (places.every((place) => place <= 0.33)) return words("firstOpinionStart");
  return counted("firstOpinion", opinions.length);
}

/**
 * The flag for wire copy: the article shares words with a report, credits an agency, or was compared with nothing;
 * nothing where it was compared and is neither.
 * @param {Analysis} analysis
 * @param {number} packs how many packs the article was looked up in
 * @param {{ library?: () => void }} acts
 */
export function flag(analysis, packs, { library }) {
  const lines = [];
  const nearest = analysis.wire.matches.find(({ tier }) => WITH_WORDS.has(tier));
  if (nearest) {
    const { commonSentences: common, sentences, report } = nearest;
    lines.push(
      line(
        "matched",
        "W",
        common > 0
          ? words("flagMatched", common.toLocaleString(), sentences.toLocaleString(), phrase(report))
          : sharedWith(nearest),
      ),
    );
  }
  const agencies = credited(analysis);
  // Where there is a match, the first line has said who is credited.
  if (!nearest && agencies.length > 0) {
    lines.push(line("credited", "W", words("flagCredited", agencies.map(apart).join(words("listComma")))));
  }
  if (!nearest && packs === 0) {
    lines.push(
      line(
        "empty",
        "–",
        words("flagEmpty"),
        library && el("button", { type: "button", click: library }, words("flagChoose")),
      ),
    );
  }
  return lines.length > 0 ? el("div", { class: "flags" }, ...lines) : null;
}

/**
 * @param {"matched" | "credited" | "empty"} state
 * @param {string} sign
 * @param {string} said
 * @param {Node | false} [act]
 */
const line = (state, sign, said, act) =>
  el(
    "p",
    { class: `flag ${state}` },
    el("span", { class: "sign", "aria-hidden": "true" }, sign),
    el("span", { class: "words" }, said),
    act,
  );
