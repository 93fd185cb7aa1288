// The demo page's own words, in the visitor's language where there are some: www/lines.json. What it shares with the
// extension has its words there.

import { fillWords, loadWords } from "./common/words.js";

/** @typedef {Record<string, string> & { what: Record<string, string>, name: Record<string, string> }} Lines */

/** @type {Lines} */
let lines;

/** The language: `?lang=de` asks for one, else the browser's. @param {string[]} known */
function chosen(known) {
  const asked = new URLSearchParams(location.search).get("lang");
  const wanted = [...(asked ? [asked] : []), ...navigator.languages].map((tag) => tag.split("-")[0] ?? "");
  return wanted.find((language) => known.includes(language)) ?? "en";
}

/** Loads all words and fills them in. */
export async function speak() {
  /** @type {Record<string, Lines>} */
  const all = await (await fetch(new URL("lines.json", import.meta.url))).json();
  const language = chosen(Object.keys(all));
  lines = /** @type {Lines} */ (all[language]);
  await loadWords(new URL(`words/${language}/messages.json`, import.meta.url));
  fillWords();
  document.title = line("title");
  for (const element of document.querySelectorAll("[data-line]")) {
    element.textContent = line(element.getAttribute("data-line") ?? "");
  }
  for (const element of document.querySelectorAll("[data-line-label]")) {
    element.setAttribute("aria-label", line(element.getAttribute("data-line-label") ?? ""));
  }
}

/** A line, with its values filled in. @param {string} key @param {...string} values */
export const line = (key, ...values) =>
  (lines[key] ?? key).replace(/\{(\d)\}/g, (whole, n) => values[Number(n)] ?? whole);

/** What a sample is called, and what it shows. @param {string} id */
export const sampleWords = (id) => ({
  name: lines.name[id] ?? id,
  what: `${lines.what[id] ?? ""} ${line("invented")}`,
});
