// When a source is fetched next: at random, so that the time says nothing of the reader, and ever more seldom where it
// fails.

const HOUR = 3_600_000;
/** Between two fetches, at least and at most: a list has a pack a day; a feed holds the news of some hours. */
const BETWEEN = Object.freeze({ list: [16 * HOUR, 32 * HOUR], feed: [2 * HOUR, 5 * HOUR] });
/** The longest wait after failures. */
const LONGEST = 72 * HOUR;

/**
 * The time of the next fetch, in milliseconds since 1970.
 * @param {"list" | "feed" | null} kind null where nothing has come yet
 * @param {number} failures in a row
 * @param {number} now
 * @param {() => number} [random]
 */
export function nextTime(kind, failures, now, random = Math.random) {
  const [least, most] = failures > 0 ? backOff(failures) : BETWEEN[kind ?? "feed"];
  return Math.round(now + least + (most - least) * random());
}

/** @param {number} failures @returns {[number, number]} */
function backOff(failures) {
  const least = Math.min(HOUR * 2 ** (failures - 1), LONGEST / 1.5);
  return [least, least * 1.5];
}
