// The card of one mark in the reader view: what it is, who, how we know, how sure; copy with where it is from.

import { byId, el } from "../common/dom.js";
import { words, date, percent } from "../common/words.js";
import { citation } from "../export/citation.js";
import { linkTo } from "../export/link.js";

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Span} Span */

/** Below these a finding is of low and of medium certainty: what the panel's "not certain" begins at, and halfway up from there. */
const SURE = { medium: 0.5, high: 0.75 };

/**
 * What is told of a mark.
 * @typedef {{ kind: keyof import("../common/marks.js").Kinds, title: string, who: string | null, text: string, span: Span, why: string[],
 *   confidence: number | null, pair: string | null, source: string | null }} Told
 */

/** @param {Analysis} analysis @param {string} id @returns {Told | null} */
export function told(analysis, id) {
  const [kind, number = Number.NaN, part = 0] = [id[0], ...id.slice(1).split(".").map(Number)];
  const textOf = (/** @type {Span} */ { block, start, end }) => analysis.article?.blocks[block]?.text.slice(start, end) ?? "";
  if (kind === "q" || kind === "s") {
    const quotation = analysis.quotations[number];
    const [span] = quotation?.spans ?? [];
    if (!quotation || !span) return null;
    const { speaker, text, why, confidence } = quotation;
    const title = words(quotation.kind === "indirect" ? "readerReported" : "readerQuotation");
    return { kind: "quotations", title, who: speaker ?? words("speakerUnknown"), text, span, why, confidence, pair: null, source: quotation.source ? textOf(quotation.source) : null };
  }
  if (kind === "o") {
    const opinion = analysis.opinions[number];
    if (!opinion) return null;
    const title = words(opinion.strength === "analysis" ? "interpretation" : "ownView");
    return { kind: "opinions", title, who: null, text: opinion.text, span: opinion, why: opinion.why, confidence: opinion.confidence, pair: null, source: null };
  }
  const match = analysis.wire.matches[number];
  const passage = match?.passages[part];
  if (kind !== "w" || !match || !passage) return null;
  const { agency, title, published, library } = match.report;
  return {
    kind: "wire", title: words("readerWire", agency), who: `${title} · ${words("wirePublished", date(published), library)}`,
    text: textOf(passage.article), span: passage.article, why: match.why, confidence: null, pair: passage.reportText, source: null,
  };
}

/**
 * Shows the card beside a mark. The focus goes in, and back to the mark when it is closed.
 * @param {Analysis} analysis
 * @param {string} id
 * @param {HTMLElement} mark
 * @param {{ hide: (kind: keyof import("../common/marks.js").Kinds) => void, readFrom?: (mark: HTMLElement) => void, say: (said: string) => void }} acts
 */
export function showCard(analysis, id, mark, acts) {
  const card = byId("card");
  const about = told(analysis, id);
  if (!about) return;
  const { article, url } = analysis;
  const copy = async (/** @type {string} */ text, /** @type {string} */ said) => {
    await navigator.clipboard.writeText(text);
    acts.say(words(said));
    outcome.textContent = words(said);
  };
  const cite = () => citation({
    text: about.text, firstPart: article?.blocks[about.span.block]?.text.slice(about.span.start, about.span.end) ?? "",
    speaker: about.kind === "quotations" ? analysis.quotations[Number(id.slice(1))]?.speaker ?? null : null,
    title: article?.title ?? "", site: article?.siteName ?? null, authors: article?.authors ?? [],
    published: article?.published ? date(article.published) : "", url: url ?? "",
  });
  const outcome = el("p", { class: "outcome", role: "status" });
  const sure = about.confidence === null ? null : about.confidence >= SURE.high ? "readerSureHigh" : about.confidence >= SURE.medium ? "readerSureMedium" : "readerSureLow";
  card.replaceChildren(...[
    el("h2", { class: about.kind }, about.title),
    about.who && el("p", { class: "who" }, el("bdi", null, about.who)),
    about.source && el("p", { class: "soft" }, words("readerNamedAs", about.source)),
    about.pair && el("blockquote", { dir: "auto" }, about.pair),
    about.why.length > 0 && el("div", null, el("h3", null, words("readerWhy")), el("ul", { class: "why" }, ...about.why.map((reason) => el("li", null, reason)))),
    sure && el("p", { class: "soft" }, words("readerSure", words(sure), percent(about.confidence ?? 0))),
    el("p", { class: "acts" },
      el("button", { type: "button", class: "cite", click: () => copy(cite(), "exportCopied") }, words("exportCite")),
      url && /^https?:/.test(url) && el("button", { type: "button", class: "link", click: () => copy(linkTo(url, about.text.slice(0, about.span.end - about.span.start)), "exportLinkCopied") }, words("exportLink")),
      el("button", { type: "button", class: "hide", click: () => { card.hidePopover(); acts.hide(about.kind); } }, words("readerHideKind"))),
    outcome,
  ].filter((part) => part instanceof Node));
  card.showPopover();
  place(card, mark);
  card.querySelector("button")?.focus();
  card.addEventListener("toggle", () => { if (!card.matches(":popover-open")) mark.focus({ preventScroll: true }); }, { once: true });
}

/** Under the mark where there is room, else above; a narrow window gets it at the bottom. @param {HTMLElement} card @param {HTMLElement} mark */
function place(card, mark) {
  const narrow = innerWidth < 600;
  card.classList.toggle("narrow", narrow);
  if (narrow) {
    card.style.inset = "";
    return;
  }
  const [box, own] = [mark.getClientRects()[0] ?? mark.getBoundingClientRect(), card.getBoundingClientRect()];
  const below = box.bottom + 8 + own.height <= innerHeight;
  const top = below ? box.bottom + 8 : Math.max(box.top - own.height - 8, 8);
  const left = Math.min(Math.max(box.left, 12), innerWidth - own.width - 12);
  card.style.inset = `${top}px auto auto ${left}px`;
}
