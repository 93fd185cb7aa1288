// What readers put right: kept on this machine under the page's address and the very words, and applied whenever the page is
// looked at again. A correction whose words are gone does nothing.

import { readStore, writeStore } from "./store.js";
import { maybe, number, oneOf, record, text } from "./common/shape.js";
import { words } from "./common/words.js";

/** @typedef {import("./pkg/copydesk.js").Analysis} Analysis */

/**
 * @typedef {object} Correction
 * @property {string} id
 * @property {string} url The page's address, without what changes from visit to visit.
 * @property {"speaker" | "notOpinion"} kind
 * @property {string} exact The words of the quotation or the passage.
 * @property {string} before The words of its block before it, which tell it from the same words elsewhere.
 * @property {string | null} was The speaker that was named before.
 * @property {string | null} speaker The speaker that the reader named, if any.
 * @property {number} at When, in milliseconds since 1970.
 */

const KEY = "corrections";
/** The oldest go first: a thousand corrections are some 500 KB. */
const MOST = 5_000;
/** Of one site no more than this are kept: a page whose process was taken over can make them, and must not push out those of others. */
const MOST_OF_SITE = 500;
/** Longer words are not kept, in UTF-16 units: no quotation is. */
const MAX_UNITS = 10_000;
/** How many UTF-16 units before a finding tell it from another with the same words. */
const BEFORE = 32;
/** Parameters that only say where a visitor came from. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)$/;

/** An address as corrections are kept under: no place in the page, no user name, no tracking. @param {string} address */
export function addressOf(address) {
  if (!URL.canParse(address)) return "";
  const url = new URL(address);
  url.hash = url.username = url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The shape of a correction, in the store and in a file. */
export const CORRECTION = record({
  id: text, url: text, kind: oneOf("speaker", "notOpinion"), exact: text, before: text, was: maybe(text), speaker: maybe(text), at: number,
});

/** Every correction, the latest last. One that is damaged is left out, and gone with the next change. @returns {Promise<Correction[]>} */
export async function corrections() {
  return soundOf(await listed());
}

/** Those for a page. @param {string} address */
export async function correctionsFor(address) {
  const url = addressOf(address);
  return soundOf((await listed()).filter((one) => /** @type {{ url?: unknown } | null} */ (one)?.url === url));
}

/** What is in the store, where it is a list. @returns {Promise<unknown[]>} */
async function listed() {
  const list = (await readStore(KEY))[KEY];
  return Array.isArray(list) ? list : [];
}

/** @param {unknown[]} list @returns {Correction[]} */
const soundOf = (list) => list.flatMap((one) => {
  try {
    return [CORRECTION(one, "")];
  } catch {
    return [];
  }
});

/** Adds a correction, in the place of an earlier one of the same words. @param {Correction} correction */
export async function keep(correction) {
  if (correction.exact.length > MAX_UNITS) return;
  await change((all) => {
    const others = all.filter((other) => !isSame(other, correction));
    const site = others.filter((other) => originOf(other) === originOf(correction));
    const old = new Set(site.slice(0, Math.max(site.length + 1 - MOST_OF_SITE, 0)));
    return [...others.filter((other) => !old.has(other)), correction].slice(-MOST);
  });
}

/** @param {string} id */
export async function takeBack(id) {
  await change((all) => all.filter((correction) => correction.id !== id));
}

/** Adds corrections from a file. Those that are there go before: none of them is changed, and none goes to make room. @param {Correction[]} brought */
export async function addCorrections(brought) {
  await change((all) => {
    const added = brought.filter((one) => one.exact.length <= MAX_UNITS && !all.some((other) => other.id === one.id || isSame(other, one)));
    const room = Math.max(MOST - all.length, 0);
    return [...(room > 0 ? added.slice(-room) : []), ...all].toSorted((a, b) => a.at - b.at);
  });
}

/** @param {Correction} a @param {Correction} b */
const isSame = (a, b) => a.url === b.url && a.kind === b.kind && a.exact === b.exact && a.before === b.before;

/** @param {Correction} correction */
const originOf = ({ url }) => (URL.canParse(url) ? new URL(url).origin : url);

/** @param {(all: Correction[]) => Correction[]} act */
async function change(act) {
  await navigator.locks.request("copydesk.corrections", async () => {
    await writeStore({ [KEY]: act(await corrections()) });
  });
}

/**
 * A correction of a finding of an analysis: `q3` or `o0`. Nothing where there is no such finding.
 * @param {Analysis} analysis @param {string} address @param {string} mark @param {string | null} speaker the right speaker of a quotation
 * @returns {Correction | null}
 */
export function correctionOf(analysis, address, mark, speaker) {
  const number = Number(mark.slice(1));
  const quotation = mark.startsWith("q") ? analysis.quotations[number] : undefined;
  const opinion = mark.startsWith("o") ? analysis.opinions[number] : undefined;
  const finding = quotation ?? opinion;
  if (!finding) return null;
  return {
    id: crypto.randomUUID(),
    url: addressOf(address),
    kind: quotation ? "speaker" : "notOpinion",
    exact: finding.text,
    before: before(analysis, quotation?.spans[0] ?? opinion),
    was: quotation?.speaker ?? null,
    speaker: quotation ? speaker : null,
    at: Date.now(),
  };
}

/**
 * An analysis with corrections applied, and those that were.
 * @param {Analysis} analysis
 * @param {Correction[]} list
 * @returns {{ analysis: Analysis, applied: Correction[] }}
 */
export function corrected(analysis, list) {
  if (list.length === 0) return { analysis, applied: [] };
  /** @type {Set<Correction>} */
  const applied = new Set();
  const of = (/** @type {Correction["kind"]} */ kind, /** @type {string} */ exact, /** @type {import("./pkg/copydesk.js").Span | undefined} */ span) => {
    const found = list.find((one) => one.kind === kind && one.exact === exact && one.before === before(analysis, span));
    if (found) applied.add(found);
    return found;
  };
  const quotations = analysis.quotations.map((quotation) => {
    const found = of("speaker", quotation.text, quotation.spans[0]);
    return found ? { ...quotation, speaker: found.speaker, confidence: 1, why: [{ code: "byYou", args: {}, text: words("cardByYou") }] } : quotation;
  });
  const opinions = analysis.opinions.filter((opinion) => !of("notOpinion", opinion.text, opinion));
  return { analysis: { ...analysis, quotations, opinions }, applied: [...applied] };
}

/** @param {Analysis} analysis @param {import("./pkg/copydesk.js").Span | undefined} span */
const before = (analysis, span) =>
  span ? (analysis.article?.blocks[span.block]?.text.slice(Math.max(span.start - BEFORE, 0), span.start) ?? "") : "";
