// What the exports write and what files may bring in: pure functions, tried without a browser. The escapes have the
// cases of src/export/escape.rs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { annotations } from "../../extension/export/annotations.js";
import { html as clipHtml, markdown as clipMarkdown, plain as clipPlain } from "../../extension/export/clips.js";
import { csv, fileName, html, markdown, markdownAddress, yaml } from "../../extension/export/escape.js";
import { linkTo } from "../../extension/export/link.js";
import { anchored, read as readNotes } from "../../extension/export/notes.js";
import { read as readSaved, write as writeSaved } from "../../extension/export/saved.js";
import { passageOf } from "../../extension/export/passage.js";
import { readingTime } from "../../extension/reader/time.js";

/** @typedef {import("../../extension/pkg/copydesk.js").Analysis} Analysis */

/** @param {...string} texts @returns {Analysis} */
const analysisOf = (...texts) => ({
  schema: 1,
  url: "https://example.org/a",
  article: {
    title: "A title",
    authors: [],
    published: null,
    modified: null,
    siteName: null,
    lang: "en",
    genre: null,
    section: null,
    blocks: texts.map((text) => ({ kind: "paragraph", text })),
  },
  quotations: [],
  opinions: [],
  mostlyOpinion: false,
  credits: [],
  wire: { tier: "none", matches: [], largelyFrom: 0 },
  warnings: [],
  coverage: null,
});

test("nothing becomes markup, front matter or a formula", () => {
  /** @type {[(text: string) => string, string, string][]} */
  const cases = [
    [markdown, "# no *head* [x](javascript:1)\nnext", "\\# no \\*head\\* \\[x\\](javascript:1) next"],
    [markdown, "12. not a list", "12\\. not a list"],
    [markdown, "- not a list, 3.5", "\\- not a list, 3.5"],
    [markdown, "https://a.example WWW.b.example", "https\\://a.example WWW\\.b.example"],
    [markdown, "a %% b %%% 5 % c", "a \\%\\% b \\%\\%\\% 5 % c"],
    [yaml, 'a: "b"\n---\n', '"a: \\"b\\"\\n---\\n"'],
    [csv, "=1+1", `"'=1+1"`],
    [csv, " \u00a0\ufeff@SUM(A1)", `"' \u00a0\ufeff@SUM(A1)"`],
    [csv, "＝1", `"'＝1"`],
    [csv, "\tx", `"'\tx"`],
    [csv, 'he said "no", 3 - 2 = 1', '"he said ""no"", 3 - 2 = 1"'],
    [csv, 'x;"=cmd()"', `"x;""'=cmd()"""`],
    [csv, "well; - no", `"well; '- no"`],
    [markdown, "{{ site.x }} {% raw %}", "\\{\\{ site.x \\}\\} \\{% raw %\\}"],
    [yaml, "<b>{{x}}", '"\\u003cb>\\u007b\\u007bx}}"'],
    [yaml, "a\u2028---\u0085", '"a\\u2028---\\u0085"'],
    [markdown, "[[a note]] ==x==", "\\[\\[a note\\]\\] ==x=="],
    [html, `<b onclick="x">'&amp;\0`, "&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;amp; "],
    [
      markdownAddress,
      "https://a.example/(x)[[y]]%%z%41?q=a|b*c",
      "https://a.example/%28x%29%5B%5By%5D%5D%25%25z%41?q=a%7Cb%2Ac",
    ],
    [fileName, "../../etc/passwd", "etc-passwd"],
    [fileName, "CON", "article"],
    [fileName, "COM¹", "article"],
    [fileName, "lpt³.", "article"],
    [fileName, "\u202egpj.exe  :*?", "gpj-exe"],
    [fileName, "Straße nach Şırnak", "Straße-nach-Şırnak"],
  ];
  for (const [escape, text, expected] of cases) assert.equal(escape(text), expected, text);
});

test("a link leads to the words, and takes no name or password along", () => {
  const cases = /** @type {const} */ ([
    [
      "https://u:p@example.org/a?b=1",
      "One, two - three & four.",
      "https://example.org/a?b=1#:~:text=One%2C%20two%20%2D%20three%20%26%20four.",
    ],
    ["https://example.org/#part", "Words", "https://example.org/#:~:text=Words"],
    [
      "https://example.org/",
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
      "https://example.org/#:~:text=one%20two%20three%20four,thirteen%20fourteen%20fifteen%20sixteen",
    ],
    ["https://example.org/", "  ", "https://example.org/"],
    ["javascript:alert(1)", "Words", ""],
    ["https://", "Words", ""],
    ["https://exаmple.org/", "", "https://xn--exmple-4nf.org/"],
  ]);
  for (const [address, words, expected] of cases) assert.equal(linkTo(address, words), expected);
});

test("a passage on the clipboard is text in every form", () => {
  Object.assign(globalThis, {
    chrome: {
      i18n: {
        getMessage: (/** @type {string} */ key, /** @type {string[]} */ [first]) =>
          key === "cardQuoted" ? `“${first}”` : "",
      },
    },
  });
  const analysis = analysisOf("<img src=x> said %%no%% to [[all]], www.a.example");
  Object.assign(analysis.article ?? {}, {
    title: "A [title](https://b.example)",
    siteName: "T&T <i>",
    published: "2026-05-03",
  });
  const span = { block: 0, start: 0, end: 11 };
  analysis.quotations = [
    {
      spans: [span],
      text: "<img src=x> said %%no%% to [[all]], www.a.example",
      kind: "direct",
      cue: null,
      source: null,
      speaker: "*Ann* \u202e<b>",
      unnamed: false,
      certain: true,
      confidence: 1,
      why: [],
    },
  ];
  const passage = passageOf({ analysis, title: "", url: "https://u:p@a.example/(x)?a=1&b=2" }, "q0");
  assert.ok(passage);
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" }).format(Date.UTC(2026, 4, 3));
  const link = "https://a.example/(x)?a=1&b=2#:~:text=%3Cimg%20src%3Dx%3E";
  assert.equal(
    clipPlain(passage),
    `“<img src=x> said %%no%% to [[all]], www.a.example” – *Ann* <b>\nA [title](https://b.example), T&T <i>, ${day}\n${link}`,
  );
  assert.equal(
    clipMarkdown(passage),
    "> “\\<img src=x\\> said \\%\\%no\\%\\% to \\[\\[all\\]\\], www\\.a.example”\n>\n> — \\*Ann\\* \\<b\\>, " +
      `[A \\[title\\](https\\://b.example)](${link.replace("(x)", "%28x%29")}), T\\&T \\<i\\>, ${day}\n`,
  );
  assert.equal(
    clipHtml(passage),
    `<blockquote cite="https://a.example/(x)?a=1&amp;b=2" lang="en" dir="auto"><p>“&lt;img src=x&gt; said %%no%% to [[all]], www.a.example”</p></blockquote>` +
      `<p>— <bdi>*Ann* &lt;b&gt;</bdi>, <a href="${link.replaceAll("&", "&amp;")}"><cite>A [title](https://b.example)</cite></a>, T&amp;T &lt;i&gt;, ${day}</p>`,
  );
  assert.equal(passageOf({ analysis, title: "", url: "file:///home/x" }, "q0")?.link, "");
  for (const mark of ["q9", "o0", "w0.0", "c0", "x1", "", "q"])
    assert.equal(passageOf({ analysis, title: "", url: "" }, mark), null, mark);
});

test("annotations come back to their words, or nowhere", () => {
  const analysis = analysisOf("😀 The bridge is shut. The bridge is old.", "The ferry sails.");
  analysis.opinions = [
    {
      block: 1,
      start: 4,
      end: 9,
      text: "ferry",
      strength: "opinion",
      confidence: 1,
      why: [{ code: "", args: {}, text: "x" }],
    },
  ];
  const file = JSON.stringify(annotations(analysis));
  const [one] = anchored(analysis, readNotes(file)).placed;
  assert.deepEqual(one?.spans, [{ block: 1, start: 4, end: 9 }]);
  assert.equal(one?.note.text, "opinion: the author’s own view · x");
  const note = (/** @type {object} */ selector) =>
    JSON.stringify([{ body: "n", target: { selector: [{ type: "TextQuoteSelector", ...selector }] } }]);
  const place = (/** @type {object} */ selector) => anchored(analysis, readNotes(note(selector)));
  assert.deepEqual(place({ exact: "The bridge", prefix: "shut. " }).placed[0]?.spans, [
    { block: 0, start: 23, end: 33 },
  ]);
  assert.equal(place({ exact: "The bridge" }).dropped, 1, "words that stand twice are nobody's place");
  assert.equal(place({ exact: "The tunnel" }).dropped, 1);
  assert.deepEqual(place({ exact: "old.\nThe ferry" }).placed[0]?.spans, [
    { block: 0, start: 37, end: 41 },
    { block: 1, start: 0, end: 9 },
  ]);
  assert.throws(() => readNotes("{}"), /TextQuoteSelector/);
  assert.throws(() => readNotes("<html>"), /not JSON/);
});

test("a saved article comes back whole, and a bad file not at all", () => {
  const analysis = analysisOf("The bridge is shut.");
  analysis.opinions = [
    { block: 0, start: 4, end: 10, text: "bridge", strength: "opinion", confidence: 0.5, why: [] },
    { block: 7, start: 0, end: 1, text: "x", strength: "opinion", confidence: 0.5, why: [] },
  ];
  const back = readSaved(writeSaved(analysis));
  assert.deepEqual(back.article?.blocks[0]?.text, "The bridge is shut.");
  assert.equal(back.opinions.length, 1, "a mark outside the text is left out");
  const bad = (/** @type {(analysis: any) => void} */ change) => {
    const copy = structuredClone(analysis);
    change(copy);
    return writeSaved(copy);
  };
  const cases = /** @type {const} */ ([
    ["", /not JSON/],
    ["[]", /an object/],
    ['{"format":"copydesk-analysis","version":2}', /version/],
    [
      bad((copy) => {
        copy.article = null;
      }),
      /analysis\.article/,
    ],
    [
      bad((copy) => {
        copy.article.blocks[0].kind = "script";
      }),
      /analysis\.article\.blocks\.0\.kind/,
    ],
    [
      bad((copy) => {
        copy.opinions[0].start = "0";
      }),
      /analysis\.opinions\.0\.start/,
    ],
  ]);
  for (const [file, expected] of cases) assert.throws(() => readSaved(file), expected);
  const polluted = writeSaved(analysis).replace(
    '"schema": 1',
    '"schema": 1, "__proto__": {"polluted": true}, "more": 1',
  );
  assert.equal(/** @type {any} */ (readSaved(polluted)).polluted, undefined);
  assert.equal("more" in readSaved(polluted), false);
});

test("a longer article takes longer", () => {
  const article = (/** @type {number} */ characters, /** @type {string} */ lang) => ({
    ...analysisOf("x".repeat(characters)).article,
    lang,
  });
  assert.deepEqual(readingTime(/** @type {any} */ (article(100, "en"))), [1, 1]);
  assert.deepEqual(readingTime(/** @type {any} */ (article(9870, "en"))), [9, 12]);
  assert.deepEqual(readingTime(/** @type {any} */ (article(2550, "zh-Hans"))), [9, 12]);
});
