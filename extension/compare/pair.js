// Two articles beside each other: the quotations that both have, whose words each carries, what each kept of the same
// report. It counts and judges nothing.

/** @typedef {import("../pkg/copydesk.js").Analysis} Analysis */
/** @typedef {import("../pkg/copydesk.js").Passage} Passage */
/** @typedef {import("../pkg/copydesk.js").Quotation} Quotation */

/** A quotation with its place in its article's list. @typedef {{ quotation: Quotation, at: number }} Said */
/**
 * A speaker and how many words of theirs each article carries.
 * @typedef {{ name: string | null, words: [number, number] }} Voice
 */
/**
 * A stretch of a report, and which of the two articles kept it.
 * @typedef {{ text: string, kept: [boolean, boolean] }} Stretch
 */
/**
 * A report, the share of it that each article has, and its stretches in order.
 * @typedef {object} Report
 * @property {string} title
 * @property {string} agency
 * @property {string} published
 * @property {string} library
 * @property {[number | null, number | null]} shares
 * @property {Stretch[]} stretches
 */
/**
 * @typedef {{ both: [Said, Said][], alone: [Said[], Said[]], voices: Voice[], reports: Report[] }} Pair
 */

/** Words in a row that are looked for in the other quotation: two tellings of one sentence share some. */
const ROW = 3;
/** Quotations are the same when so much of the shorter one's rows is in the longer one (containment: Broder 1997). */
const SAME = 0.5;
/** A row leads to no more quotations: one that more have tells none of them from another. */
const COMMON = 50;
/** So many quotations are looked at as candidates for one: those that its rarest rows lead to. */
const LOOKED_AT = 20;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** A text's words, in one spelling. @param {string} text */
export const wordsIn = (text) =>
  [...segmenter.segment(text.normalize("NFKC").toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** @param {Analysis} a @param {Analysis} b @returns {Pair} */
export function pairOf(a, b) {
  const both = matched(a.quotations, b.quotations);
  const alone = (/** @type {Quotation[]} */ all, /** @type {0 | 1} */ side) => {
    const paired = new Set(both.map((pair) => pair[side].at));
    return all.map((quotation, at) => ({ quotation, at })).filter(({ at }) => !paired.has(at));
  };
  return {
    both,
    alone: [alone(a.quotations, 0), alone(b.quotations, 1)],
    voices: voicesOf(a, b),
    reports: reportsOf(a, b),
  };
}

/** Rows of words of a text; a shorter text is one row. @param {string} text @returns {Set<string>} */
function rowsOf(text) {
  const words = wordsIn(text);
  if (words.length <= ROW) return new Set(words.length > 1 ? [words.join(" ")] : []);
  return new Set(words.slice(0, words.length - ROW + 1).map((_, i) => words.slice(i, i + ROW).join(" ")));
}

/** @param {Map<string, number[]>} having @param {string} row @param {number} at */
function add(having, row, at) {
  const all = having.get(row);
  if (!all) having.set(row, [at]);
  else if (all.length < COMMON) all.push(at);
}

/**
 * The quotations that both have, each once, the nearest first to find each other.
 * @param {Quotation[]} ours @param {Quotation[]} theirs @returns {[Said, Said][]}
 */
function matched(ours, theirs) {
  const [here, there] = [ours, theirs].map((all) => all.map(({ text }) => rowsOf(text)));
  /** Who has a row. @type {Map<string, number[]>} */
  const having = new Map();
  (there ?? []).forEach((rows, at) => {
    for (const row of rows) add(having, row, at);
  });
  /** @type {{ i: number, j: number, share: number }[]} */
  const candidates = [];
  (here ?? []).forEach((rows, i) => {
    /** @type {Map<number, number>} */
    const shared = new Map();
    for (const row of rows) {
      const those = having.get(row) ?? [];
      // A row of few tells more than one of many.
      for (const j of those) shared.set(j, (shared.get(j) ?? 0) + 1 / those.length);
    }
    for (const [j] of [...shared].sort(([, x], [, y]) => y - x).slice(0, LOOKED_AT)) {
      const other = there?.[j] ?? new Set();
      const share = [...rows].filter((row) => other.has(row)).length / Math.min(rows.size, other.size);
      if (share >= SAME) candidates.push({ i, j, share });
    }
  });
  const [used, taken] = [new Set(), new Set()];
  /** @type {[Said, Said][]} */
  const pairs = [];
  for (const { i, j } of candidates.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)) {
    const [one, other] = [ours[i], theirs[j]];
    if (used.has(i) || taken.has(j) || !one || !other) continue;
    used.add(i);
    taken.add(j);
    pairs.push([
      { quotation: one, at: i },
      { quotation: other, at: j },
    ]);
  }
  return pairs.sort(([x], [y]) => x.at - y.at);
}

/**
 * Who speaks, those with most words first, those without a name last.
 * @param {Analysis} a @param {Analysis} b @returns {Voice[]}
 */
function voicesOf(a, b) {
  const names = [a, b].flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker ?? []));
  const longest = longestNames(names);
  /** @type {Map<string | null, Voice>} */
  const voices = new Map();
  for (const [side, { quotations }] of [a, b].entries()) {
    for (const { speaker, text } of quotations) {
      const name = speaker === null ? null : (longest.get(speaker) ?? speaker);
      const key = name === null ? null : wordsIn(name).join(" ");
      const voice = voices.get(key) ?? { name, words: [0, 0] };
      voice.words[/** @type {0 | 1} */ (side)] += wordsIn(text).length;
      voices.set(key, voice);
    }
  }
  const total = (/** @type {Voice} */ { words: [x, y] }) => x + y;
  return [...voices.values()].sort((x, y) => Number(x.name === null) - Number(y.name === null) || total(y) - total(x));
}

/**
 * The longest form of each name: "Dorrin" is "Ilse Dorrin" where no other name ends in it, or only longer forms of that
 * one do.
 * @param {string[]} all
 */
function longestNames(all) {
  const names = [...new Set(all)]
    .map((name) => ({ name, words: wordsIn(name) }))
    .sort((x, y) => x.words.length - y.words.length);
  /** @type {Map<string, typeof names>} */
  const families = new Map();
  for (const one of names) {
    const last = one.words.at(-1) ?? "";
    const family = families.get(last);
    if (family) family.push(one);
    else families.set(last, [one]);
  }
  const endsIn = (/** @type {string[]} */ long, /** @type {string[]} */ short) =>
    short.every((word, i) => long[long.length - short.length + i] === word);
  return new Map(
    names.map(({ name, words }) => {
      const longer = (families.get(words.at(-1) ?? "") ?? []).filter(
        (other) => other.words.length > words.length && endsIn(other.words, words),
      );
      const isOne = longer.every((other, i) => i === 0 || endsIn(other.words, longer[i - 1]?.words ?? []));
      return [name, isOne ? (longer.at(-1)?.name ?? name) : name];
    }),
  );
}

/**
 * The reports that either article shares words with, and what each kept.
 * @param {Analysis} a @param {Analysis} b @returns {Report[]}
 */
function reportsOf(a, b) {
  const matches = (/** @type {Analysis} */ { wire }) =>
    new Map(
      wire.matches
        .filter(({ passages }) => passages.length > 0)
        .map((match) => [`${match.report.agency}\n${match.report.id}`, match]),
    );
  const [ours, theirs] = [matches(a), matches(b)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) => {
    const both = [ours.get(key), theirs.get(key)];
    const report = (both[0] ?? both[1])?.report;
    if (!report) return [];
    const { title, agency, published, library } = report;
    const [x, y] = both;
    return [
      {
        title,
        agency,
        published,
        library,
        shares: [x?.reportCoverage ?? null, y?.reportCoverage ?? null],
        stretches: stretchesOf(x?.passages ?? [], y?.passages ?? []),
      },
    ];
  });
}

/**
 * A report's stretches in its order, cut wherever either article begins or ends to have it.
 * @param {Passage[]} ours @param {Passage[]} theirs @returns {Stretch[]}
 */
function stretchesOf(ours, theirs) {
  const all = [...ours, ...theirs];
  const cuts = [...new Set(all.flatMap(({ report }) => [report.start, report.end]))].sort((x, y) => x - y);
  /** @type {(Stretch & { end: number })[]} */
  const stretches = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1] ?? start;
    const has = (/** @type {Passage[]} */ passages) =>
      passages.some(({ report }) => report.start <= start && report.end >= end);
    const kept = /** @type {[boolean, boolean]} */ ([has(ours), has(theirs)]);
    const from = all.find(({ report }) => report.start <= start && report.end >= end);
    const text = from?.reportText.slice(start - from.report.start, end - from.report.start) ?? "";
    if (text.trim() === "") continue;
    const last = stretches.at(-1);
    const goesOn = last !== undefined && last.end === start && last.kept.join() === kept.join();
    if (goesOn) Object.assign(last, { text: last.text + text, end });
    else stretches.push({ text, kept, end });
  }
  return stretches.map(({ text, kept }) => ({ text: text.trim(), kept }));
}
