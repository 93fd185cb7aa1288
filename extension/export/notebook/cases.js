// Corrections as test cases, for whoever wants to give them back: the passage and what is right in it, no note, no
// address. Nothing is sent.

/** @typedef {import("../../stores/entries.js").Entry} Entry */

/**
 * Why a case exists, and where it belongs.
 * @type {Partial<Record<Entry["kind"], { folder: import("../case.js").Layer, why: string }>>}
 */
const KINDS = {
  speaker: { folder: "quotes", why: "A reader: somebody else spoke." },
  notQuotation: { folder: "quotes", why: "A reader: this is no quotation." },
  quotation: { folder: "quotes", why: "A reader: a quotation that was missed." },
  notOpinion: { folder: "opinion", why: "A reader: this is no opinion." },
  opinion: { folder: "opinion", why: "A reader: an opinion that was missed." },
};

/** Nobody's names. */
const NAMES = [
  "Ines Calder",
  "Paul Ostrow",
  "Petra Lindqvist",
  "Aron Veldt",
  "Hedda Quill",
  "Greta Noll",
  "Ilse Dorrin",
  "Wanda Pruett",
  "Greg Osei",
  "Mara Lind",
  "Jonas Brekke",
  "Ruth Amsel",
];

/**
 * The entries that make a case, in one text: `==> quotes/reader-1.txt <==`, then that file.
 * @param {Entry[]} entries @param {{ rename: boolean }} wish whether those who speak get names that are nobody's
 */
export function write(entries, { rename }) {
  /** @type {Record<string, number>} */
  const numbers = {};
  return entries
    .flatMap(({ kind, sample }) => {
      const { folder, why } = KINDS[kind] ?? {};
      if (!folder || sample === "") return [];
      const number = (numbers[folder] = (numbers[folder] ?? 0) + 1);
      return [`==> ${folder}/reader-${number}.txt <==\n# ${why}\n${rename ? renamed(sample) : sample}\n`];
    })
    .join("");
}

/** A case in which those who speak are others: full names, last names and first names. @param {string} sample */
function renamed(sample) {
  const speakers = new Set([...sample.matchAll(/⟦(?:quote|indirect)\+? ([^:⟧]+): /g)].map(([, name = ""]) => name));
  let text = sample;
  // Longer names first: one may be a part of another.
  const names = [...speakers]
    .filter((name) => name !== "?" && !/^\p{Ll}/u.test(name))
    .toSorted((a, b) => b.length - a.length);
  const free = NAMES.filter((name) => name.split(" ").every((part) => !sample.includes(part)));
  /** @type {[string, string][]} */
  const pairs = [];
  names.forEach((name, n) => {
    const other = free[n] ?? `Person ${n + 1}`;
    const [parts, others] = [name.split(" "), other.split(" ")];
    pairs.push([name, other]);
    if (parts.length > 1) pairs.push([parts.at(-1) ?? "", others.at(-1) ?? ""], [parts[0] ?? "", others[0] ?? ""]);
  });
  // In two steps, so that no name that was put in is taken for one that is to go.
  pairs.forEach(([name], n) => {
    if (name.length > 1)
      text = text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu"),
        `\uE000${n}\uE001`,
      );
  });
  return text.replace(/\uE000(\d+)\uE001/g, (_, n) => pairs[Number(n)]?.[1] ?? "");
}
