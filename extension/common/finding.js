// One finding in a list: its words, which lead to their place in the text, and how we know. Highlights are not seen by
// screen readers; these lists are the way to the marks for those who use one.

import { el } from "./dom.js";
import { told } from "./reasons.js";
import { words } from "./words.js";

/**
 * @typedef {object} Finding
 * @property {string} mark
 * @property {"quotation" | "reported" | "opinion" | "credit" | "own"} kind
 * @property {string[]} parts its words, in several stretches where something stands between them
 * @property {(string | false)[]} meta
 * @property {import("../pkg/copydesk.js").Reason[]} why
 */

/**
 * What a list does with its findings.
 * @typedef {object} Acts
 * @property {(mark: string) => void} show goes to a mark's place
 * @property {(mark: string) => Node} [beside] what stands beside a finding
 */

/** @param {Finding} finding @param {Acts} acts @param {boolean} [placed] whether it stands in the text */
export function finding({ mark, kind, parts, meta, why }, { show, beside }, placed = true) {
  const said = meta.filter(Boolean).join(" · ");
  const text = el(
    "span",
    { class: "words", dir: "auto" },
    ...parts.flatMap((part) => [" ", el("span", { class: "part" }, part)]).slice(1),
  );
  const press = { type: "button", class: "said", "data-mark": mark, title: words("toPlace"), click: () => show(mark) };
  return el(
    "div",
    { class: `finding ${kind}`, draggable: String(beside !== undefined) },
    placed ? el("button", press, text) : el("div", { class: "said" }, text),
    why.length > 0
      ? el(
          "details",
          { class: "how" },
          el("summary", null, said && `${said} · `, words("cardWhy")),
          el("ul", null, ...why.map((reason) => el("li", null, el("span", { dir: "auto" }, told(reason))))),
        )
      : said && el("p", { class: "how" }, said),
    beside?.(mark),
  );
}
