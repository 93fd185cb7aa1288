// Results that no page gives so easily, to see how they look: a title without end, a crowd of speakers, names of two
// directions.

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/protocol.js").Result} Result */

/**
 * Puts a result in the place of a tab's own.
 * @param {Page} own a page of the extension
 * @param {number} tabId
 * @param {Result} result
 */
export const stage = (own, tabId, result) =>
  own.evaluate(
    async (key, result) => {
      await chrome.storage.session.set({ [key]: { at: Date.now(), result } });
    },
    `tab.${tabId}`,
    /** @type {any} */ (result),
  );

/** A title of 500 characters, and of one word. @param {Result} result @returns {Result} */
export function longTitle(result) {
  const [word, words] = ["Donaudampfschifffahrtsgesellschaft".repeat(4), "and what the harbour master said of it "];
  const title = `${word} ${words.repeat(10)}`.slice(0, 500);
  const { article } = result.analysis;
  return { ...result, title, analysis: { ...result.analysis, article: article && { ...article, title } } };
}

/** Each quotation again and again, by 300 speakers. @param {Result} result @returns {Result} */
export function crowd(result) {
  const [first] = result.analysis.quotations;
  if (!first) throw new Error("a quotation is wanted");
  const named = (/** @type {number} */ n) => ({ ...first, speaker: `Speaker ${n} of the Committee`, certain: true });
  const quotations = Array.from({ length: 300 }, (_, n) => named(n + 1));
  return { ...result, analysis: { ...result.analysis, quotations } };
}

/**
 * Names in Arabic, Hebrew and Latin letters, with what can turn a line around.
 * @param {Result} result
 * @returns {Result}
 */
export function mixed(result) {
  const names = ["محمد بن راشد", "Ada Quist (שרה)", "Jean\u202e Dupont", "O’Neill & Søn"];
  const quotations = result.analysis.quotations.map((quotation, n) => ({
    ...quotation,
    speaker: names[n % names.length] ?? null,
    certain: true,
  }));
  const credits = [
    {
      agency: "رويترز",
      kind: /** @type {const} */ ("text"),
      from: /** @type {const} */ ("metadata"),
      block: null,
      start: null,
      end: null,
      text: "رويترز",
      unnamed: false,
    },
  ];
  return { ...result, analysis: { ...result.analysis, quotations, credits } };
}

/** No article, though the page was looked at. @param {Result} result @returns {Result} */
export const bare = (result) => ({
  ...result,
  outcome: "notArticle",
  analysis: { ...result.analysis, article: null, quotations: [], opinions: [], credits: [], coverage: null },
});
