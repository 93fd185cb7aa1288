// A citation in six styles, a row a work: what is missing, who is a house, what could be markup.

import assert from "node:assert/strict";
import { test } from "node:test";
import { apa } from "../../extension/export/citations/apa.js";
import { bibtex, bibtexText } from "../../extension/export/citations/bibtex.js";
import { chicago } from "../../extension/export/citations/chicago.js";
import { csl } from "../../extension/export/citations/csl.js";
import { mla } from "../../extension/export/citations/mla.js";
import { ris } from "../../extension/export/citations/ris.js";
import { dayOf, inOrder, inverted, nameOf } from "../../extension/export/citations/work.js";

/** @typedef {import("../../extension/export/citations/work.js").Work} Work */

const URL = "https://tidings.example/six-boats";

/**
 * What a case says of a work.
 * @typedef {object} Given
 * @property {string} [title]
 * @property {string[]} [authors]
 * @property {string} [outlet]
 * @property {string | null} [published]
 * @property {string} [url]
 * @property {string} [lang]
 * @property {string} [note]
 */

/** @param {Given} given @returns {Work} */
const work = ({
  title = "Six boats a day",
  authors = ["Ilse Dorrin"],
  outlet = "Harbour Tidings",
  published = "2026-05-03T08:00:00Z",
  url = URL,
  lang = "en",
  note = "",
}) => ({
  title,
  authors: authors.map((name) => nameOf(name, outlet)),
  outlet,
  published: dayOf(published),
  accessed: { year: 2026, month: 11, day: 29 },
  url,
  lang,
  note,
});

/** @param {(work: Work) => string} write @param {[Parameters<typeof work>[0], string][]} cases */
function check(write, cases) {
  for (const [given, expected] of cases) assert.equal(write(work(given)), expected);
}

const THREE = { authors: ["Ilse Dorrin", "Aron van der Veldt", "Petra-Maria Lindqvist"] };
const UNSIGNED = { authors: [] };
const UNDATED = { published: null };
const HOUSE = { authors: ["Northern Press Agency"] };
const OWN = { authors: ["Harbour Tidings"] };
const CYRILLIC = { authors: ["Ирина Петрова"], title: "Шесть паромов в день", outlet: "Вестник гавани" };
const ARABIC = { authors: ["سالم بن راشد"], title: "ستة قوارب في اليوم", outlet: "أخبار الميناء" };

test("names are taken apart, houses and names in one piece are not", () => {
  /** @type {[string, string, string][]} */
  const cases = [
    ["Ilse Dorrin", "Dorrin, Ilse", "Ilse Dorrin"],
    ["Ilse  M.\nDorrin", "Dorrin, Ilse M.", "Ilse M. Dorrin"],
    ["Aron van der Veldt", "van der Veldt, Aron", "Aron van der Veldt"],
    ["Tom Hale, Jr.", "Hale, Tom, Jr.", "Tom Hale Jr."],
    ["Tom Hale III", "Hale, Tom, III", "Tom Hale III"],
    ["Salem bin Rashid", "bin Rashid, Salem", "Salem bin Rashid"],
    ["سالم بن راشد", "بن راشد, سالم", "سالم بن راشد"],
    ["Von Braunfels", "Braunfels, Von", "Von Braunfels"],
    ["Northern Press Agency", "Northern Press Agency", "Northern Press Agency"],
    ["The Editorial Board", "The Editorial Board", "The Editorial Board"],
    ["Harbour Tidings", "Harbour Tidings", "Harbour Tidings"],
    ["NPA", "NPA", "NPA"],
    ["Voltine", "Voltine", "Voltine"],
    ["山田 花子", "山田 花子", "山田 花子"],
    ["김하늘", "김하늘", "김하늘"],
  ];
  for (const [printed, last, first] of cases) {
    const name = nameOf(printed, "Harbour Tidings");
    assert.deepEqual([inverted(name), inOrder(name)], [last, first], printed);
  }
});

test("days as pages write them, and nothing that is none", () => {
  /** @type {[string | null, ReturnType<typeof dayOf>][]} */
  const cases = [
    ["2026-05-03", { year: 2026, month: 5, day: 3 }],
    ["2026-05-03T23:59:00+02:00", { year: 2026, month: 5, day: 3 }],
    ["2026-05", { year: 2026, month: 5, day: null }],
    ["2026", { year: 2026, month: null, day: null }],
    ["2026-13-01", { year: 2026, month: null, day: null }],
    ["yesterday", null],
    ["", null],
    [null, null],
    ["20260503", null],
  ];
  for (const [text, day] of cases) assert.deepEqual(dayOf(text), day, String(text));
});

test("APA", () =>
  check(apa, [
    [{}, `Dorrin, I. (2026, May 3). Six boats a day. Harbour Tidings. ${URL}`],
    [
      THREE,
      `Dorrin, I., van der Veldt, A., & Lindqvist, P.-M. (2026, May 3). Six boats a day. Harbour Tidings. ${URL}`,
    ],
    [UNSIGNED, `Six boats a day. (2026, May 3). Harbour Tidings. ${URL}`],
    [UNDATED, `Dorrin, I. (n.d.). Six boats a day. Harbour Tidings. ${URL}`],
    [{ published: "2026-05" }, `Dorrin, I. (2026, May). Six boats a day. Harbour Tidings. ${URL}`],
    [HOUSE, `Northern Press Agency. (2026, May 3). Six boats a day. Harbour Tidings. ${URL}`],
    [OWN, `Harbour Tidings. (2026, May 3). Six boats a day. ${URL}`],
    [{ title: "Six boats a day?" }, `Dorrin, I. (2026, May 3). Six boats a day? Harbour Tidings. ${URL}`],
    [CYRILLIC, `Петрова, И. (2026, May 3). Шесть паромов в день. Вестник гавани. ${URL}`],
    [ARABIC, `بن راشد, سالم. (2026, May 3). ستة قوارب في اليوم. أخبار الميناء. ${URL}`],
    [{ outlet: "", url: "" }, "Dorrin, I. (2026, May 3). Six boats a day."],
    [
      { authors: Array.from({ length: 22 }, (_, i) => `Ada Name${String.fromCharCode(97 + i)}`) },
      `${Array.from({ length: 19 }, (_, i) => `Name${String.fromCharCode(97 + i)}, A.`).join(", ")}, … Namev, A. (2026, May 3). Six boats a day. Harbour Tidings. ${URL}`,
    ],
  ]));

test("MLA", () =>
  check(mla, [
    [{}, `Dorrin, Ilse. “Six boats a day.” Harbour Tidings, 3 May 2026, ${URL}.`],
    [
      { authors: ["Ilse Dorrin", "Aron Veldt"] },
      `Dorrin, Ilse, and Aron Veldt. “Six boats a day.” Harbour Tidings, 3 May 2026, ${URL}.`,
    ],
    [THREE, `Dorrin, Ilse, et al. “Six boats a day.” Harbour Tidings, 3 May 2026, ${URL}.`],
    [UNSIGNED, `“Six boats a day.” Harbour Tidings, 3 May 2026, ${URL}.`],
    [UNDATED, `Dorrin, Ilse. “Six boats a day.” Harbour Tidings, ${URL}. Accessed 29 Nov. 2026.`],
    [{ published: "2026-09-30" }, `Dorrin, Ilse. “Six boats a day.” Harbour Tidings, 30 Sept. 2026, ${URL}.`],
    [HOUSE, `Northern Press Agency. “Six boats a day.” Harbour Tidings, 3 May 2026, ${URL}.`],
    [OWN, `“Six boats a day.” Harbour Tidings, 3 May 2026, ${URL}.`],
    [
      { title: "“We asked for sleep,” say crews" },
      `Dorrin, Ilse. “‘We asked for sleep,’ say crews.” Harbour Tidings, 3 May 2026, ${URL}.`,
    ],
    [
      { title: "Die Fähre „Ilse“ fährt" },
      `Dorrin, Ilse. “Die Fähre ‘Ilse’ fährt.” Harbour Tidings, 3 May 2026, ${URL}.`,
    ],
    [CYRILLIC, `Петрова, Ирина. “Шесть паромов в день.” Вестник гавани, 3 May 2026, ${URL}.`],
  ]));

test("Chicago", () =>
  check(chicago, [
    [{}, `Dorrin, Ilse. “Six boats a day.” Harbour Tidings, May 3, 2026. ${URL}.`],
    [
      THREE,
      `Dorrin, Ilse, Aron van der Veldt, and Petra-Maria Lindqvist. “Six boats a day.” Harbour Tidings, May 3, 2026. ${URL}.`,
    ],
    [UNSIGNED, `Harbour Tidings. “Six boats a day.” May 3, 2026. ${URL}.`],
    [OWN, `Harbour Tidings. “Six boats a day.” May 3, 2026. ${URL}.`],
    [UNDATED, `Dorrin, Ilse. “Six boats a day.” Harbour Tidings. Accessed November 29, 2026. ${URL}.`],
    [HOUSE, `Northern Press Agency. “Six boats a day.” Harbour Tidings, May 3, 2026. ${URL}.`],
    [CYRILLIC, `Петрова, Ирина. “Шесть паромов в день.” Вестник гавани, May 3, 2026. ${URL}.`],
  ]));

const TAIL = `  url = {${URL}},\n  urldate = {2026-11-29},\n  language = {en}\n}\n`;
const DAY = "  year = {2026},\n  month = {5},\n  day = {3},\n";

test("BibTeX", () =>
  check(bibtex, [
    [
      {},
      `@misc{dorrin2026boats,\n  author = {Dorrin, Ilse},\n  title = {{Six boats a day}},\n  howpublished = {Harbour Tidings},\n${DAY}${TAIL}`,
    ],
    [
      THREE,
      `@misc{dorrin2026boats,\n  author = {Dorrin, Ilse and van der Veldt, Aron and Lindqvist, Petra-Maria},\n  title = {{Six boats a day}},\n  howpublished = {Harbour Tidings},\n${DAY}${TAIL}`,
    ],
    [
      UNSIGNED,
      `@misc{harbourtidings2026boats,\n  title = {{Six boats a day}},\n  howpublished = {Harbour Tidings},\n${DAY}${TAIL}`,
    ],
    [
      UNDATED,
      `@misc{dorrinboats,\n  author = {Dorrin, Ilse},\n  title = {{Six boats a day}},\n  howpublished = {Harbour Tidings},\n${TAIL}`,
    ],
    [
      { authors: ["Nets and Ropes Agency"] },
      `@misc{netsandropesagency2026boats,\n  author = {{Nets and Ropes Agency}},\n  title = {{Six boats a day}},\n  howpublished = {Harbour Tidings},\n${DAY}${TAIL}`,
    ],
    [
      CYRILLIC,
      `@misc{2026,\n  author = {Петрова, Ирина},\n  title = {{Шесть паромов в день}},\n  howpublished = {Вестник гавани},\n${DAY}${TAIL}`,
    ],
    [
      { title: "}, x = {\\input{/etc/passwd}} 100% & more_$ #1 ~^", url: "https://a.example/}%7D", note: "a\n} b" },
      "@misc{dorrin2026inputetcpasswd,\n  author = {Dorrin, Ilse},\n" +
        "  title = {{\\textbraceright{}, x = \\textbraceleft{}\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}\\textbraceright{} 100\\% \\& more\\_\\$ \\#1 \\textasciitilde{}\\textasciicircum{}}},\n" +
        `  howpublished = {Harbour Tidings},\n${DAY}  url = {https://a.example/%7D%7D},\n  urldate = {2026-11-29},\n  language = {en},\n  annote = {a \\textbraceright{} b}\n}\n`,
    ],
  ]));

test("no text opens or closes a brace of BibTeX", () => {
  for (const text of ["{", "}", "\\", "\\{", "}}{{", "{\\}", "a{b}c"]) {
    const written = bibtexText(text);
    let depth = 0;
    for (const sign of written) {
      depth += Number(sign === "{") - Number(sign === "}");
      assert.ok(depth >= 0, written);
    }
    assert.equal(depth, 0, written);
  }
});

const RIS_TAIL = `PY  - 2026\r\nDA  - 2026/05/03/\r\nUR  - ${URL}\r\nY2  - 2026/11/29/\r\nLA  - en\r\n`;

test("RIS", () =>
  check(ris, [
    [{}, `TY  - NEWS\r\nAU  - Dorrin, Ilse\r\nTI  - Six boats a day\r\nT2  - Harbour Tidings\r\n${RIS_TAIL}ER  - \r\n`],
    [
      THREE,
      `TY  - NEWS\r\nAU  - Dorrin, Ilse\r\nAU  - van der Veldt, Aron\r\nAU  - Lindqvist, Petra-Maria\r\nTI  - Six boats a day\r\nT2  - Harbour Tidings\r\n${RIS_TAIL}ER  - \r\n`,
    ],
    [
      HOUSE,
      `TY  - NEWS\r\nAU  - Northern Press Agency\r\nTI  - Six boats a day\r\nT2  - Harbour Tidings\r\n${RIS_TAIL}ER  - \r\n`,
    ],
    [
      { ...UNSIGNED, ...UNDATED },
      `TY  - NEWS\r\nTI  - Six boats a day\r\nT2  - Harbour Tidings\r\nUR  - ${URL}\r\nY2  - 2026/11/29/\r\nLA  - en\r\nER  - \r\n`,
    ],
    [
      { ...UNSIGNED, title: "x\r\nER  - \r\nTY  - JOUR", note: "a\nb" },
      `TY  - NEWS\r\nTI  - x ER - TY - JOUR\r\nT2  - Harbour Tidings\r\n${RIS_TAIL}N1  - a b\r\nER  - \r\n`,
    ],
  ]));

test("CSL-JSON", () => {
  /** @type {[Parameters<typeof work>[0], object][]} */
  const cases = [
    [{}, { author: [{ family: "Dorrin", given: "Ilse" }], issued: { "date-parts": [[2026, 5, 3]] } }],
    [
      { ...HOUSE, published: "2026-05" },
      { author: [{ literal: "Northern Press Agency" }], issued: { "date-parts": [[2026, 5]] } },
    ],
    [{ authors: ["Tom Hale Jr."] }, { author: [{ family: "Hale", given: "Tom", suffix: "Jr." }] }],
    [
      { ...UNSIGNED, ...UNDATED },
      { author: undefined, issued: undefined },
    ],
    [
      { note: "“No” – Ilse" },
      {
        note: "“No” – Ilse",
        URL,
        language: "en",
        type: "article-newspaper",
        "container-title": "Harbour Tidings",
        accessed: { "date-parts": [[2026, 11, 29]] },
      },
    ],
  ];
  for (const [given, expected] of cases) {
    const [item] = JSON.parse(csl(work(given)));
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(item[field], value, field);
  }
});
