// The words that are shown, by their keys in _locales. In a plain web page, where no browser looks them up, from the
// same file.

/** @type {Record<string, { message: string, placeholders?: Record<string, { content: string }> }> | null} */
let table = null;

/** Loads the words where the browser does not: for a plain web page. @param {string | URL} address */
export async function loadWords(address) {
  table = await (await fetch(address)).json();
}

/**
 * The words for a key, with its values filled in.
 * @param {string} key
 * @param {...(string | number)} values
 * @returns {string}
 */
export function words(key, ...values) {
  const strings = values.map(String);
  if (!table) return chrome.i18n.getMessage(key, strings) || key;
  const entry = table[key];
  if (!entry) return key;
  return entry.message.replace(/\$(\w+)\$/g, (whole, name) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? "";
    return strings[Number(content.slice(1)) - 1] ?? whole;
  });
}

/**
 * The words for a count, in the form that their language has for it: `KEY_one`, `KEY_few` …; `KEY_other` where there
 * are none for that form.
 * @param {string} key
 * @param {number} count the first value that is filled in
 * @param {...(string | number)} more the others
 */
export function counted(key, count, ...more) {
  return form(key, count, count.toLocaleString(), ...more) ?? key;
}

/**
 * The words for a count in its form, or nothing where the language has none for this key.
 * @param {string} key
 * @param {number} count
 * @param {...(string | number)} values
 */
export function form(key, count, ...values) {
  for (const name of [`${key}_${new Intl.PluralRules(words("localeTag")).select(count)}`, `${key}_other`]) {
    const told = words(name, ...values);
    if (told !== name) return told;
  }
  return null;
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

/** What is written from right to left, and what turns a line around. */
const TURNED = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * A name of the page within a sentence of ours: where their directions differ, each keeps its own.
 * @param {string} name
 */
export const apart = (name) =>
  TURNED.test(name) || RIGHT_TO_LEFT.has(words("localeTag").split("-")[0] ?? "") ? `\u2068${name}\u2069` : name;

/**
 * Fills in a page's words, and says which language they are: `data-words` is an element's text, `data-words-label` its
 * accessible name, `data-words-title` its tip.
 */
export function fillWords(root = document) {
  // The language of the words, not that of the browser: they may differ where there are no words in the browser's.
  const tag = words("localeTag");
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
  for (const element of root.querySelectorAll("[data-words]")) {
    element.textContent = words(element.getAttribute("data-words") ?? "");
  }
  for (const element of root.querySelectorAll("[data-words-label]")) {
    element.setAttribute("aria-label", words(element.getAttribute("data-words-label") ?? ""));
  }
  for (const element of root.querySelectorAll("[data-words-title]")) {
    element.setAttribute("title", words(element.getAttribute("data-words-title") ?? ""));
  }
}

/** A date as the reader's language writes it; the page's own word where it is not a date. @param {string} text */
export function date(text) {
  const time = Date.parse(text);
  if (Number.isNaN(time)) return text;
  // A date without a time is a day, not a moment: it must not move with the time zone.
  const zone = /^\d{4}-\d{2}-\d{2}$/.test(text) ? { timeZone: "UTC" } : {};
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", ...zone }).format(time);
}

/** A share in whole per cent. @param {number} share */
export function percent(share) {
  return new Intl.NumberFormat(undefined, { style: "percent" }).format(share);
}

/** A number of bytes, in kilobytes or megabytes. @param {number} bytes */
export function size(bytes) {
  const [unit, of] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  return new Intl.NumberFormat(undefined, { style: "unit", unit: String(unit), maximumFractionDigits: 1 }).format(
    bytes / Number(of),
  );
}
