// The first page: a made-up article, marked by the engine before the reader's eyes, and what the extension never does.

import { save, settings } from "../stores/settings.js";
import { drawArticle, markAt, neighbour, showKinds, showMark } from "../common/article.js";
import { applyColours } from "../common/colours.js";
import { byId } from "../common/dom.js";
import { Engine } from "../common/engine.js";
import { kindSwitches } from "../common/kinds.js";
import { marksOf } from "../common/marks.js";
import { fillWords, words } from "../common/words.js";
import { about, cardFor } from "../reader/mark-card.js";

const fetched = async (/** @type {string} */ file) =>
  new Uint8Array(await (await fetch(new URL(file, import.meta.url))).arrayBuffer());

/** A library of the one report that the sample shares words with. */
const engine = new Engine(async (desk) => {
  const reports = new TextDecoder()
    .decode(await fetched("report.jsonl"))
    .trim()
    .split("\n");
  desk.addPack(
    words("welcomePack"),
    desk.addTo(
      undefined,
      reports.map((report) => JSON.parse(report)),
    ),
  );
});

fillWords();
const { kinds: chosen, colours } = await settings();
applyColours(colours);
const [title = "", ...paragraphs] = new TextDecoder()
  .decode(await fetched("sample.txt"))
  .trim()
  .split("\n");
const { analysis, took } = await engine.with((desk) => {
  const started = performance.now();
  const { analysis } = desk.analyzeText(paragraphs.join("\n"), { title });
  return { analysis, took: performance.now() - started };
});
/** What a card is made of, without a tab. @type {import("../protocol.js").Result} */
const result = {
  outcome: "article",
  url: "",
  title,
  analysis,
  reports: [],
  corrections: [],
  painted: 0,
  dropped: 0,
  robbed: false,
  packs: 1,
  library: { reports: 1, from: null, to: null, spans: [] },
  damaged: [],
  milliseconds: took,
};
// The sample is news, and says nothing of itself.
const kinds = { ...chosen, reported: chosen.reported ?? true };
const article = byId("article");
if (analysis.article) drawArticle(article, { ...analysis.article, title }, marksOf(analysis, words));
showKinds(document.body, kinds);
byId("kinds").append(
  kindSwitches(analysis, kinds, (now, changed) => {
    showKinds(document.body, now);
    save({ kinds: changed });
  }),
);
const milliseconds = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 }).format(Math.max(took, 1));
byId("made").textContent = words("welcomeMade", milliseconds);

/** Tells of a mark under the article. @param {string} id */
function tell(id) {
  const card = cardFor(result, id);
  if (!card) return;
  showMark(document.body, id, false);
  byId("about").replaceChildren(...about(card));
}

article.addEventListener("click", (event) => {
  const id = markAt(event);
  if (id) tell(id);
});
for (const [id, by] of /** @type {const} */ ([
  ["previous", -1],
  ["next", 1],
])) {
  byId(id).addEventListener("click", () => {
    const mark = neighbour(document.body, by);
    if (mark) tell(mark);
  });
}
tell(
  `q${Math.max(
    analysis.quotations.findIndex(({ kind }) => kind === "direct"),
    0,
  )}`,
);
