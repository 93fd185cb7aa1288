// One finding in a list: its words, which lead to their place on the page, and how we know. Highlights are not seen by screen
// readers; these lists are the way to the marks for those who use one.

import { el } from "../common/dom.js";
import { told } from "../common/reasons.js";
import { words } from "../common/words.js";
import { takeButton } from "../take/sheet.js";

/**
 * @typedef {object} Finding
 * @property {string} mark
 * @property {"quotation" | "reported" | "opinion" | "credit"} kind
 * @property {string[]} parts its words, in several stretches where something stands between them
 * @property {(string | false)[]} meta
 * @property {import("../pkg/copydesk.js").Reason[]} why
 */

/** @param {Finding} finding @param {((mark: string) => void) | null} show nothing where it does not stand in the page's text */
export function finding({ mark, kind, parts, meta, why }, show) {
  const said = meta.filter(Boolean).join(" · ");
  const text = el("span", { class: "words", dir: "auto" }, ...parts.flatMap((part) => [" ", el("span", { class: "part" }, part)]).slice(1));
  return el("div", { class: `finding ${kind}`, draggable: "true" },
    show ? el("button", { type: "button", class: "said", "data-mark": mark, title: words("toPlace"), click: () => show(mark) }, text)
      : el("div", { class: "said" }, text),
    why.length > 0
      ? el("details", { class: "how" }, el("summary", null, said && `${said} · `, words("cardWhy")),
        el("ul", null, ...why.map((reason) => el("li", null, el("span", { dir: "auto" }, told(reason))))))
      : said && el("p", { class: "how" }, said),
    takeButton(mark));
}
