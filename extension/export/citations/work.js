// A cited work: an article of the web, with the names of its authors taken apart as citation styles want them.

/**
 * A person, or a name that is not taken apart: a house, a name in a script without spaces.
 * @typedef {{ family: string, given: string, suffix: string } | { literal: string }} Name
 */
/** A day, or as much of it as is known. @typedef {{ year: number, month: number | null, day: number | null }} Day */

/**
 * @typedef {object} Work
 * @property {string} title
 * @property {Name[]} authors
 * @property {string} outlet empty where it is not known
 * @property {Day | null} published
 * @property {Day} accessed
 * @property {string} url empty where it has none of the web
 * @property {string} lang empty where it is not known
 * @property {string} note the passage that is cited, and who said it
 */

/** What stands before a last name and belongs to it. */
const PARTICLES = new Set(
  "af al ap bin ben bint da dal das de dei del della den der des di do dos du el ibn la le ten ter van von zu zum zur بن ابن بنت أبو آل ال".split(
    " ",
  ),
);
const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/i;
/** Words of houses, in the languages of the interface: with one of them a name is nobody's. */
const HOUSE =
  /(?:^|[\s-])(?:agenc(?:y|ies)|agencia|agence|agentur|associated|board|bureau|correspondents?|desk|editors?|news|newsroom|press|presse|redaktion|redacción|rédaction|reporters?|service|staff|team|wire)(?:$|[\s-])/iu;
/** Scripts that write family name and given name in one, the family name first. */
const TOGETHER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\s·・]+$/u;

/**
 * A name as a page prints it, taken apart. What may be a house is left whole: "Press, Northern" is worse than "Ilse
 * Dorrin" uninverted.
 * @param {string} printed
 * @param {string} [outlet] a house whose own name is no person's
 * @returns {Name}
 */
export function nameOf(printed, outlet = "") {
  const name = line(printed);
  const words = name.split(" ");
  const isHouse =
    words.length === 1 ||
    words.length > 6 ||
    /^the\s/i.test(name) ||
    /[\d@/&]/.test(name) ||
    HOUSE.test(name) ||
    TOGETHER.test(name) ||
    (name === name.toUpperCase() && name !== name.toLowerCase() && name.length <= 6) ||
    (outlet !== "" && name.toLowerCase() === outlet.toLowerCase());
  if (isHouse) return { literal: name };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? (words.pop() ?? "") : "";
  if (suffix) words.push((words.pop() ?? "").replace(/,$/, ""));
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has((words[at - 1] ?? "").toLowerCase())) at -= 1;
  return { family: words.slice(at).join(" "), given: words.slice(0, at).join(" "), suffix };
}

/** Text in one line, without control characters. @param {string} text */
export const line = (text) =>
  text
    .toWellFormed()
    .replace(/[\s\0-\x1F\x7F-\x9F\u2028\u2029]+/gu, " ")
    .trim();

/**
 * The day of a date as pages and the engine write it; nothing where it is none.
 * @param {string | null | undefined} text
 * @returns {Day | null}
 */
export function dayOf(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|[T\s])/.exec(text ?? "") ?? [];
  if (!year) return null;
  const within = (/** @type {string | undefined} */ part, /** @type {number} */ most) =>
    part && Number(part) >= 1 && Number(part) <= most ? Number(part) : null;
  const known = within(month, 12);
  return { year: Number(year), month: known, day: known === null ? null : within(day, 31) };
}

/** A name with the given names first. @param {Name} name */
export const inOrder = (name) =>
  "literal" in name ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(" ");

/** A name with the family name first. @param {Name} name */
export const inverted = (name) =>
  "literal" in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(", ");

/** With a full stop, unless it ends in a sign that ends a sentence. @param {string} text */
export const stopped = (text) => (text === "" || /[.!?…。！？؟।]["”’»」]?$/u.test(text) ? text : `${text}.`);

/** Quotation marks inside quotation marks are single ones. @param {string} text */
export const inner = (text) =>
  text
    .replace(/„([^“”„]*)[“”]/gu, "‘$1’")
    .replace(/[“«]\s?|(?<=^|[\s(])"/gu, "‘")
    .replace(/\s?»|[”"]/gu, "’");

/** Whether the only author is the house that published it: then most styles name it once. @param {Work} work */
export function isByHouse({ authors, outlet }) {
  const [only] = authors;
  return (
    authors.length === 1 &&
    only !== undefined &&
    "literal" in only &&
    outlet !== "" &&
    only.literal.toLowerCase() === outlet.toLowerCase()
  );
}

/** English names of months: the styles are of English. */
export const MONTHS = Object.freeze([
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);

/** The English name of a month of a day, or nothing. @param {Day} day */
export const monthOf = ({ month }) => (month === null ? "" : (MONTHS[month - 1] ?? ""));
