// A note by a reader's template: what a page chose stays text in front matter, in the text and in the name; what there
// is not is said.

import assert from "node:assert/strict";
import { test } from "node:test";
import { noteOf } from "../../extension/export/note.js";
import { DEFAULT_NOTE, fill, fillName, UnknownField } from "../../extension/export/template.js";

Object.assign(globalThis, { chrome: { i18n: { getMessage: (/** @type {string} */ key) => key } } });

/** @typedef {import("../../extension/export/passage.js").Passage} Passage */

const NOW = new Date(2026, 10, 29);

/** @param {Partial<Passage>} given @returns {Passage} */
const passage = (given = {}) => ({
  kind: "quotation",
  quote: "“No,”",
  speaker: "Ada Quist",
  title: "A title",
  authors: ["Ilse Dorrin", "Tom Hale"],
  outlet: "Tidings",
  published: "2026-05-03T08:00:00Z",
  lang: "en",
  url: "https://a.example/x",
  link: "https://a.example/x#:~:text=No",
  ...given,
});

test("fields are filled in, each as the place takes it", () => {
  /** @type {[string, Partial<Passage>, string][]} */
  const cases = [
    ["{{quote}} {{ Speaker }} {{TITLE}}", {}, "“No,” Ada Quist A title"],
    [
      "{{authors}}, {{outlet}}, {{date}}, {{today}}, {{kind}}",
      {},
      "Ilse Dorrin, Tom Hale, Tidings, 2026-05-03, 2026-11-29, cardDirect",
    ],
    ["[{{title}}]({{link}}) {{url}}", {}, "[A title](https://a.example/x#:~:text=No) https://a.example/x"],
    ["{{date}}|{{speaker}}|", { published: null, speaker: null }, "||"],
    ["a { b } {{ c", {}, "a { b } {{ c"],
    // Not twice, and not by what is filled in.
    ["{{quote}}", { quote: "{{speaker}}" }, "\\{\\{speaker\\}\\}"],
    [
      "{{quote}}",
      { quote: "# [[x]] %%y%% www.a.example\n---\nhttps://b.example <b>" },
      "\\# \\[\\[x\\]\\] \\%\\%y\\%\\% www\\.a.example --- https\\://b.example \\<b\\>",
    ],
    ["> {{quote}}", { quote: "a\n\n# b" }, "> a \\# b"],
    ["[x]({{link}})", { link: "https://a.example/)[[y]]%%" }, "[x](https://a.example/%29%5B%5By%5D%5D%25%25)"],
    // Front matter.
    [
      "---\ntitle: {{title}}\n---\n{{title}}",
      { title: "a: *b*\n---\nx: 1" },
      '---\ntitle: "a: *b* --- x: 1"\n---\na: \\*b\\* --- x: 1',
    ],
    [
      '---\ntitle: "On {{title}}"\n- {{speaker}}\n---',
      { title: 'a "b"' },
      '---\ntitle: "On a \\"b\\""\n- "Ada Quist"\n---',
    ],
    [
      "---\ntags: [{{speaker}}, news]\nfixed: yes\n---",
      { speaker: "x], y: [z" },
      '---\ntags: ["x], y: [z", news]\nfixed: yes\n---',
    ],
    ["---\n{{title}}: 1\n---", { title: "a\nb" }, '---\n"a b": 1\n---'],
    ["---\nno end {{title}}", { title: "*" }, "---\nno end \\*"],
    ["---\r\na: {{title}}\r\n---\r\n", {}, '---\na: "A title"\n---\n'],
  ];
  for (const [template, given, expected] of cases)
    assert.equal(fill(template, passage(given), NOW), expected, template);
});

test("a name of a note is a name, in the template's own folders", () => {
  /** @type {[string, Partial<Passage>, string][]} */
  const cases = [
    ["{{date}} {{title}}", {}, "2026-05-03 A title"],
    ["Clips/{{outlet}}/{{title}}", { outlet: "../../x", title: "a/b\\c:d*e?" }, "Clips/x/a b c d e"],
    ["../{{title}}/..", {}, "A title"],
    ["{{title}}", { title: "CON" }, "note"],
    ["{{title}}", { title: "…" }, "note"],
    ["{{title}}", { title: "\u202egpj.exe [[x]] #^|" }, "gpj exe x"],
    ["{{title}}", { title: "Шесть паромов" }, "Шесть паромов"],
    ["{{title}}", { title: "x".repeat(500) }, "x".repeat(100)],
    ["", {}, "note"],
  ];
  for (const [template, given, expected] of cases)
    assert.equal(fillName(template, passage(given), NOW), expected, template);
});

test("a field that there is not is named, with those that there are", () => {
  for (const template of ["{{reporter}}", "---\nx: {{reporter}}\n---", "{{__proto__}}", "{{constructor}}", "{{}}"]) {
    assert.throws(
      () => fill(template, passage(), NOW),
      (error) => error instanceof UnknownField && /quote, speaker, kind, title/.test(error.message),
      template,
    );
    assert.throws(() => fillName(template.replaceAll("\n", ""), passage(), NOW), UnknownField);
  }
});

test("an address for Obsidian holds the note, or says that the clipboard does", () => {
  const short = noteOf(
    passage({ title: "A & b?x=1#y" }),
    { name: "{{title}}", vault: "My & vault", body: "{{quote}}&{{title}}" },
    NOW,
  );
  assert.equal(
    short.address,
    "obsidian://new?vault=My%20%26%20vault&file=A%20%26%20b%20x%201%20y&content=%E2%80%9CNo%2C%E2%80%9D%26A%20%5C%26%20b%3Fx%3D1%5C%23y",
  );
  assert.deepEqual([short.file, short.clipped], ["A & b x 1 y.md", false]);
  const long = noteOf(passage({ quote: "y".repeat(3_000) }), { ...DEFAULT_NOTE, name: "n" }, NOW);
  assert.deepEqual([long.address, long.clipped, long.file], ["obsidian://new?file=n&clipboard", true, "n.md"]);
  assert.ok(long.text.includes("y".repeat(3_000)));
});
