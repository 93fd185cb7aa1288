// How long an article takes to read, as a range.

/**
 * Characters a minute and their spread, read silently by native readers: Trauzettel-Klosinski and Dietz, "Standardized
 * Assessment of Reading Performance: The New International Reading Speed Texts IReST" (2012), the figures that
 * Firefox's reader uses.
 * @type {Record<string, readonly [number, number]>}
 */
const SPEEDS = {
  ar: [612, 88],
  de: [920, 86],
  en: [987, 118],
  es: [1025, 127],
  fi: [1078, 121],
  fr: [998, 126],
  he: [833, 130],
  it: [950, 140],
  ja: [357, 56],
  nl: [978, 143],
  pl: [916, 126],
  pt: [913, 145],
  ru: [986, 175],
  sl: [885, 145],
  sv: [917, 156],
  tr: [1054, 156],
  zh: [255, 29],
};

/**
 * Minutes from a quick reader to a slow one.
 * @param {import("../pkg/copydesk.js").Article} article
 * @returns {[number, number]}
 */
export function readingTime({ blocks, lang }) {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const [speed, spread] = SPEEDS[(lang ?? "en").slice(0, 2).toLowerCase()] ?? /** @type {const} */ ([987, 118]);
  return [
    Math.max(Math.round(characters / (speed + spread)), 1),
    Math.max(Math.ceil(characters / (speed - spread)), 1),
  ];
}
