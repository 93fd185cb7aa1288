// Which words of two passages are only in one of them.

/** Longer passages are shown without differences: the table grows with the product of their lengths. */
const MAX_WORDS = 400;

/**
 * A stretch of a passage; `only` where the other passage has no such words there.
 * @typedef {{ text: string, only: boolean }} Stretch
 */

/**
 * Compares two passages word by word: longest common subsequence, case and punctuation left aside.
 * @param {string} a
 * @param {string} b
 * @returns {[Stretch[], Stretch[]]}
 */
export function differences(a, b) {
  const left = a.split(/(?<=\s)/);
  const right = b.split(/(?<=\s)/);
  if (left.length > MAX_WORDS || right.length > MAX_WORDS)
    return [[{ text: a, only: false }], [{ text: b, only: false }]];
  const key = (/** @type {string} */ word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const leftKeys = left.map(key);
  const rightKeys = right.map(key);
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        leftKeys[i] === rightKeys[j]
          ? at(table, (i + 1) * width + j + 1) + 1
          : Math.max(at(table, (i + 1) * width + j), at(table, i * width + j + 1));
    }
  }
  const inLeft = left.map(() => false);
  const inRight = right.map(() => false);
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (leftKeys[i] === rightKeys[j]) {
      inLeft[i] = inRight[j] = true;
      i += 1;
      j += 1;
    } else if (at(table, (i + 1) * width + j) >= at(table, i * width + j + 1)) i += 1;
    else j += 1;
  }
  return [joined(left, inLeft), joined(right, inRight)];
}

const at = (/** @type {Uint16Array} */ table, /** @type {number} */ index) => table[index] ?? 0;

/** @param {string[]} words @param {boolean[]} shared */
function joined(words, shared) {
  /** @type {Stretch[]} */
  const stretches = [];
  words.forEach((text, i) => {
    const only = !shared[i];
    const last = stretches.at(-1);
    if (last && last.only === only) last.text += text;
    else stretches.push({ text, only });
  });
  return stretches;
}
