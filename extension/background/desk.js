// One page at the desk: read it, analyse it, paint the marks, keep the result. And what is done with a result after
// that.

import { corrected, correctionOf } from "../stores/corrections.js";
import { dropEntries, entriesFor, Full, isOwn, isSame, keepEntry, nameOf } from "../stores/entries.js";
import { kept } from "../stores/kept.js";
import { ownEntry } from "../stores/own-marks.js";
import { DeskError } from "../protocol.js";
import { remembers } from "../stores/remember.js";
import { above, edgeStrip, kinds, saveKinds, settings } from "../stores/settings.js";
import { hostOf, isOff } from "../stores/sites.js";
import { credited } from "../common/first.js";
import { marksOf, onPage, WITH_WORDS } from "../common/marks.js";
import { kindsOn } from "../common/news.js";
import { ownOf } from "../common/own.js";
import { words } from "../common/words.js";
import { doubtsAbout } from "./doubts.js";
import { examine, getReady, keepLibraryAtHand, keepPage } from "./examine.js";
import {
  addPainter,
  badge,
  dress,
  gone,
  hasMarks,
  inMarkedPage,
  inPage,
  isOfReading,
  read,
  sheetAtHand,
  standsAt,
  tend,
} from "./page.js";
import { forget, store } from "./results.js";

/** @typedef {import("../protocol.js").Result} Result */
/** @typedef {import("../stores/corrections.js").Verdict} Verdict */
/** @typedef {import("../stores/entries.js").Entry} Entry */
/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../common/marks.js").Kinds} Kinds */
/** @typedef {import("../common/marks.js").PageMark} PageMark */

/** What is kept of the list of removed passages: whole paragraphs, for a reader may put one back. */
const REMOVALS = { count: 200, units: 2_000 };

/** Runs under way, so that two requests for a tab are one run. @type {Map<number, Promise<Result>>} */
const running = new Map();

/**
 * The latest look at each tab: it alone says what is kept there. An earlier one that comes to its end later keeps
 * nothing, and takes nothing away.
 * @type {Map<number, symbol>}
 */
const latest = new Map();
/** How many looks began so far. */
let looks = 0;

/**
 * Analyses a tab's page, or gives the result that still holds for it.
 * @param {number} tabId
 * @param {boolean} again whether to analyse it although there is a result
 */
export async function analyze(tabId, again) {
  const under = running.get(tabId);
  if (under) return under;
  const run = (async () => {
    const result = again ? null : await kept(tabId);
    return result && (await holds(tabId, result)) ? result : fresh(tabId);
  })();
  running.set(tabId, run);
  try {
    return await run;
  } catch (error) {
    // Another look began meanwhile, with another library: its result is the answer.
    const later = running.get(tabId);
    if (later && later !== run) return later;
    throw error;
  } finally {
    if (running.get(tabId) === run) running.delete(tabId);
  }
}

/** Shows and hides kinds of marks on the page. @param {number} tabId @param {Kinds} kinds */
export async function setKinds(tabId, kinds) {
  await inMarkedPage(tabId, (/** @type {Kinds} */ kinds) => globalThis.copydesk?.show(kinds), [kinds]);
  return null;
}

/** Hides a kind, there and from now on. @param {number} tabId @param {keyof Kinds} kind */
export async function hideKind(tabId, kind) {
  const [chosen, result] = await Promise.all([kinds(), kept(tabId)]);
  // The page first: what cannot be saved can be seen all the same.
  if (result) await setKinds(tabId, { ...kindsOn(chosen, result.analysis), [kind]: false });
  await saveKinds({ [kind]: false });
  return null;
}

/** Shows the strip at the edge of the page, or hides it, as the reader has chosen. @param {number} tabId */
export async function showStrip(tabId) {
  await inMarkedPage(tabId, (/** @type {boolean} */ shown) => globalThis.copydesk?.strip(shown), [await edgeStrip()]);
  return null;
}

/** Scrolls the page to a mark. @param {number} tabId @param {string} mark */
export async function showMark(tabId, mark) {
  return (
    (await inMarkedPage(tabId, (/** @type {string} */ mark) => globalThis.copydesk?.scrollTo(mark) ?? false, [mark])) ??
    false
  );
}

/** Scrolls to a mark and opens its card there. @param {number} tabId @param {string} mark */
export async function openCard(tabId, mark) {
  return (
    (await inMarkedPage(tabId, (/** @type {string} */ mark) => globalThis.copydesk?.open(mark) ?? false, [mark])) ??
    false
  );
}

/**
 * Goes to the next or the previous mark of a page that has marks, or gets them now.
 * @param {number} tabId
 * @param {1 | -1} by
 */
export async function step(tabId, by) {
  await analyze(tabId, false);
  return (
    (await inMarkedPage(tabId, (/** @type {1 | -1} */ by) => globalThis.copydesk?.step(by) ?? false, [by])) ?? false
  );
}

/** Takes the marks away and forgets the result. @param {number} tabId */
export async function clear(tabId) {
  latest.delete(tabId);
  await inMarkedPage(tabId, () => globalThis.copydesk?.clear(), []);
  await forget(tabId);
  await badge(tabId, "");
  return null;
}

/**
 * Takes a reader's word on a mark, and looks at the page again in its light.
 * @param {chrome.tabs.Tab & { id: number }} tab @param {string} mark @param {Verdict} verdict
 * @returns {Promise<import("../protocol.js").Kept>}
 */
export async function correct({ id, incognito }, mark, verdict) {
  const result = await kept(id);
  if (!result) return false;
  const { analysis, corrections, url } = result;
  const given =
    verdict.is === "speaker" && verdict.speaker !== null
      ? { ...verdict, speaker: nameOf(verdict.speaker) || null }
      : verdict;
  const entry = correctionOf(analysis, url, mark, given);
  if (!entry) return false;
  // What was named first is what the page is wrong about, however often it is put right.
  const earlier = corrections.find((one) => isSame(one, entry));
  if (earlier) entry.was = earlier.was;
  const others = corrections.filter((one) => one !== earlier);
  // A private window leaves nothing behind: the correction lives as long as its result.
  const told = incognito || (await isKept(entry));
  if (told !== true) return told;
  await fresh(id, incognito ? [...others, entry] : []);
  if (entry.kind === "speaker") await openCard(id, mark);
  else await offerUndo(id, entry.id, words(GONE[entry.kind] ?? ""));
  return true;
}

/** What is said of a mark that went. @type {Partial<Record<Entry["kind"], string>>} */
const GONE = {
  notQuotation: "cardGoneQuotation",
  notOpinion: "cardGoneOpinion",
  notWire: "cardGoneWire",
  notCredit: "cardGoneCredit",
};

/**
 * Keeps an entry, or says that there is no room.
 * @param {Entry} entry
 * @returns {Promise<import("../protocol.js").Kept>}
 */
async function isKept(entry) {
  try {
    await keepEntry(entry);
    return true;
  } catch (error) {
    if (error instanceof Full) return "full";
    throw error;
  }
}

/**
 * Says in the page what was done, with a button that takes it back.
 * @param {number} tabId
 * @param {string} entry
 * @param {string} said
 */
async function offerUndo(tabId, entry, said) {
  await inMarkedPage(
    tabId,
    (/** @type {string} */ said, /** @type {string} */ entry) => globalThis.copydesk?.told?.say(said, entry),
    [said, entry],
  );
}

/**
 * Offers to mark what is selected in a tab. The page is looked at first if it was not.
 * @param {number} tabId
 * @param {boolean} [known] whether the browser said that words are selected
 */
export async function choose(tabId, known = false) {
  const { analysis, outcome } = await analyze(tabId, false);
  const people = outcome === "article" ? [...new Set(analysis.quotations.flatMap(({ speaker }) => speaker ?? []))] : [];
  const open = (/** @type {string[]} */ people, /** @type {boolean} */ known) =>
    globalThis.copydesk?.choice?.open(people, known) ?? false;
  return (await inMarkedPage(tabId, open, /** @type {[string[], boolean]} */ ([people, known]))) ?? false;
}

/**
 * Keeps a mark of the reader's own, and looks at the page again with it.
 * @param {chrome.tabs.Tab & { id: number }} tab
 * @param {import("../protocol.js").PageRequest & { type: "mark" }} request
 * @returns {Promise<import("../protocol.js").Kept>}
 */
export async function markOwn({ id, incognito }, { as, speaker, note, ...selected }) {
  const result = await kept(id);
  if (!result) return false;
  const entry = ownEntry(result.analysis, result.url, selected, as, (speaker && nameOf(speaker)) || null, note);
  if (typeof entry === "string") return entry;
  const told = incognito || (await isKept(entry));
  if (told !== true) return told;
  const { analysis } = await fresh(id, incognito ? [...result.corrections, entry] : []);
  await openCard(id, `m${ownOf(analysis).findIndex((own) => own.entry === entry.id)}`);
  return true;
}

/**
 * Keeps a note to a mark of the reader's own.
 * @param {chrome.tabs.Tab & { id: number }} tab
 * @param {string} id
 * @param {string} note
 * @returns {Promise<import("../protocol.js").Kept>}
 */
export async function annotate({ id: tabId, incognito }, id, note) {
  const result = await kept(tabId);
  const entry = result?.corrections.find((one) => one.id === id && isOwn(one));
  if (!result || !entry) return false;
  const noted = { ...entry, note };
  const told = incognito || (await isKept(noted));
  if (told !== true) return told;
  const { analysis } = await fresh(
    tabId,
    incognito ? result.corrections.map((one) => (one === entry ? noted : one)) : [],
  );
  await openCard(tabId, `m${ownOf(analysis).findIndex((own) => own.entry === id)}`);
  return true;
}

/**
 * Looks again at every page that has a result: the library is another. What cannot be read now keeps its marks until it
 * is pressed again.
 */
export async function compareAgain() {
  // What is under way began with the library as it was: nobody who asks from now on is given its result.
  running.clear();
  for (const tab of await tabsWithResult()) if (await hasMarks(tab)) await analyze(tab, true).catch(() => {});
}

/**
 * Looks again at pages that were compared with nothing: there is something now.
 * @param {number} but the tab that it came from
 */
async function compareUnanswered(but) {
  for (const tab of await tabsWithResult()) {
    const result = tab === but ? null : await kept(tab);
    if (result?.packs === 0 && (await hasMarks(tab))) await analyze(tab, true).catch(() => {});
  }
}

/** The tabs of which a result is kept. */
async function tabsWithResult() {
  return Object.keys(await chrome.storage.session.get(null)).flatMap(
    (key) => /^tab\.(\d+)$/.exec(key)?.slice(1).map(Number) ?? [],
  );
}

/** Takes an entry of a page back. @param {number} tabId @param {string} id */
export async function undo(tabId, id) {
  const result = await kept(tabId);
  const entry = result?.corrections.find((one) => one.id === id);
  if (!result || !entry) return false;
  await dropEntries([entry]);
  await fresh(
    tabId,
    result.corrections.filter((one) => one !== entry),
  );
  return true;
}

/** Whether a result is still that of the page in the tab. @param {number} tabId @param {Result} result */
async function holds(tabId, result) {
  const state = await inMarkedPage(tabId, () => globalThis.copydesk?.state?.() ?? null, []);
  return (
    state !== null &&
    state !== undefined &&
    state.url === result.url &&
    !state.changed &&
    (state.painted > 0 || result.painted === 0)
  );
}

/** Nothing is known of a tab any more. @param {number} tabId */
async function nothing(tabId) {
  await inMarkedPage(tabId, () => globalThis.copydesk?.clear?.(), []);
  await Promise.all([forget(tabId), badge(tabId, "")]);
}

/** A tab has loaded: where it shows another document, what is kept goes. @param {number} tabId */
export async function leave(tabId) {
  const before = looks;
  // What was looked at meanwhile is the document that the tab shows now.
  if ((await hasMarks(tabId)) || looks !== before || latest.has(tabId)) return;
  await Promise.all([forget(tabId), badge(tabId, "")]);
}

/**
 * Looks at a page, and leaves nothing of an earlier look where that fails.
 * @param {number} tabId @param {Entry[]} [own] entries that are kept nowhere but in the result
 * @returns {Promise<Result>}
 */
async function fresh(tabId, own = []) {
  const started = performance.now();
  // The engine gets ready while the page is read.
  getReady();
  sheetAtHand().catch(() => {});
  const { url: address, incognito } = await chrome.tabs.get(tabId);
  const host = hostOf(address);
  if (host && (await isOff(host, incognito))) throw new DeskError("off", host);
  const turn = Symbol("a look");
  latest.set(tabId, turn);
  looks += 1;
  const isLatest = () => latest.get(tabId) === turn;
  try {
    return await look({ id: tabId, address, incognito }, own, isLatest, started);
  } catch (error) {
    if (isLatest()) await nothing(tabId);
    throw error;
  } finally {
    if (isLatest()) latest.delete(tabId);
  }
}

/**
 * Looks at a page. Every call across processes takes a millisecond or more, so what needs nothing of each other is
 * asked for at once.
 * @param {{ id: number, address: string | undefined, incognito: boolean }} tab @param {Entry[]} own
 * @param {() => boolean} isLatest whether no other look at the tab began since
 * @param {number} started when it was asked for
 * @returns {Promise<Result>}
 */
async function look({ id: tabId, address, incognito }, own, isLatest, started) {
  const wished = wishes();
  const [page] = await Promise.all([read(tabId, address), forget(tabId)]);
  const [examined, { thresholds, kinds, colours, strip, remembers }, known] = await Promise.all([
    examine(page.snapshot, page.url),
    wished,
    entriesFor(page.url),
    standsAt(tabId, page.url),
    // The page gets ready for marks while the engine works.
    addPainter(tabId),
  ]);
  const { analysis, applied } = corrected(above(examined.analysis, thresholds), [
    ...known,
    ...own.filter(({ id }) => !known.some((one) => one.id === id)),
  ]);
  const { outcome, anchors, reports, keepable, troubles } = examined;
  if (outcome === "article") analysis.warnings.push(...doubtsAbout(page.doubts, anchors));
  const marks = outcome === "article" ? onPage(analysis, anchors, marksOf(analysis, words)) : [];
  const { painted, dropped, names } = await paint(tabId, marks, kindsOn(kinds, analysis), strip, colours, page.reading);
  // They can be seen as soon as they have their style; all else comes behind that. A page that went away needs none.
  const dressed = dress(tabId, names, colours).catch(() => {});
  const tended = tend(tabId);
  /** @type {Result} */
  const result = {
    outcome,
    url: page.url,
    title: analysis.article?.title ?? page.title,
    analysis: { ...analysis, removals: shortened(analysis.removals ?? []) },
    reports,
    corrections: applied,
    painted,
    dropped,
    robbed: false,
    packs: examined.packs,
    library: examined.library,
    damaged: examined.damaged,
    troubles,
    milliseconds: Math.round(performance.now() - started),
  };
  // The page itself comes first: a library that is full or slow must not take its marks. A private window leaves
  // nothing behind. A text that the library has is not taken twice, whatever its address.
  const wanted = remembers && !incognito ? keepable.filter(({ text }) => !reports.includes(text)) : [];
  const [remembered] = await Promise.all([
    wanted.length === 0 ? "same" : keepPage(wanted),
    badge(tabId, ...badgeOf(result)),
    dressed,
    tended,
  ]);
  const ownReport = keepable.find(({ article }) => !article);
  if (ownReport) result.agency = ownReport.agency;
  if (remembered === "failed") troubles.push("notRemembered");
  if (typeof remembered === "object") result.kept = remembered;
  if (!isLatest()) throw gone();
  if (!(await store(tabId, result))) troubles.push("notKept");
  // The tab may have gone on since: what is kept would be the next page's.
  if (!(await isOfReading(tabId, page.reading))) throw gone();
  // The next page's look-up need not wait for the disk.
  keepLibraryAtHand();
  if (typeof remembered === "object") compareUnanswered(tabId);
  return result;
}

/** What the reader chose that an analysis asks for. */
async function wishes() {
  const [{ thresholds, kinds, colours }, strip, keeps] = await Promise.all([settings(), edgeStrip(), remembers()]);
  return { thresholds, kinds, colours, strip, remembers: keeps };
}

/**
 * Paints marks, none too: from then on the page's words are looked after. Returns how many, and the names of the
 * elements that need a style for them.
 * @param {number} tabId
 * @param {PageMark[]} marks
 * @param {Kinds} kinds
 * @param {boolean} strip whether to show the strip at the edge
 * @param {import("../stores/settings.js").Colours} colours @param {string} reading what the marks belong to
 */
async function paint(tabId, marks, kinds, strip, colours, reading) {
  const call = (
    /** @type {PageMark[]} */ marks,
    /** @type {Kinds} */ kinds,
    /** @type {boolean} */ strip,
    /** @type {string} */ colours,
    /** @type {string} */ reading,
  ) => globalThis.copydesk?.paint?.(marks, kinds, strip, colours, reading) ?? null;
  const painted = await inPage(
    tabId,
    call,
    /** @type {[PageMark[], Kinds, boolean, string, string]} */ ([
      marks,
      kinds,
      strip,
      JSON.stringify(colours),
      reading,
    ]),
  );
  if (!painted) throw gone();
  return painted;
}

/** @param {NonNullable<Analysis["removals"]>} removals */
function shortened(removals) {
  return removals
    .slice(0, REMOVALS.count)
    .map((removal) => ({ ...removal, text: removal.text.slice(0, REMOVALS.units) }));
}

/**
 * W where a report shares words with the article, a light W where the page credits an agency, else the number of
 * quotations; nothing where the page shows no mark.
 * @param {Result} result @returns {[text: string, light?: boolean]}
 */
export function badgeOf({ outcome, analysis, painted, dropped }) {
  if (outcome !== "article" || (painted === 0 && dropped > 0)) return [""];
  if (WITH_WORDS.has(analysis.wire.tier)) return ["W"];
  if (credited(analysis).length > 0) return ["W", true];
  return [analysis.quotations.length > 0 ? String(Math.min(analysis.quotations.length, 99)) : ""];
}
