// Paints marks on the live page with the CSS Custom Highlight API: the document is never changed.
//
// A plain script, injected after common/snapshot.js when the reader asks for marks. It takes no messages: the background
// calls the functions below and gets what they return. The page can see and clear highlights, so their names say nothing.

(() => {
  /** @typedef {import("../common/marks.js").PageMark} PageMark */
  /** @typedef {import("../common/marks.js").Kinds} Kinds */

  /** The name of each class's highlight, and its rank where several lie over one word. Styles are in content/marks.css. */
  const HIGHLIGHTS = /** @type {const} */ ({
    wire: { name: "cd-4", kind: "wire", priority: 0 },
    reported: { name: "cd-2", kind: "quotations", priority: 1 },
    quotation: { name: "cd-1", kind: "quotations", priority: 2 },
    source: { name: "cd-3", kind: "quotations", priority: 3 },
    opinion: { name: "cd-5", kind: "opinions", priority: 4 },
  });
  const FOUND = { name: "cd-0", priority: 9 };
  /** How often marks that the page removed are painted again. */
  const MAX_REPAINTS = 3;
  /** How often to look whether the page removed them, and whether another article took this one's place. */
  const LOOK_EVERY_MS = 1_000;

  // An earlier injection's marks go; its timer ends when it sees that it was replaced.
  globalThis.copydesk?.clear?.();

  /** The live texts of the last snapshot. @type {Text[]} */
  let texts = [];
  /** What is painted. A Highlight cannot be read back in Firefox. @type {{ mark: PageMark, ranges: Range[] }[]} */
  let painted = [];
  /** @type {Kinds} */
  let shown = { quotations: true, opinions: true, wire: true };
  let address = location.href;
  let repaints = 0;
  let timer = 0;

  /** Reads the page. Called in the page, so that nothing but the string leaves it. */
  const read = async () => {
    clear();
    const started = performance.now();
    const taken = await globalThis.copydesk.takeSnapshot(document);
    texts = taken.texts;
    address = location.href;
    return {
      snapshot: taken.snapshot,
      url: location.href,
      title: document.title,
      milliseconds: Math.round(performance.now() - started),
    };
  };

  /**
   * Paints marks. One whose words do not stand where they stood is dropped, never moved.
   * @param {PageMark[]} marks @param {Kinds} kinds
   */
  const paint = (marks, kinds) => {
    shown = kinds;
    painted = [];
    let dropped = 0;
    for (const mark of marks) {
      const ranges = rangesOf(mark);
      if (ranges) painted.push({ mark, ranges });
      else dropped += 1;
    }
    // The ranges hold what they need; a page that goes on must not be kept alive by this list.
    texts = [];
    repaints = 0;
    apply();
    clearInterval(timer);
    if (painted.length > 0) timer = setInterval(look, LOOK_EVERY_MS);
    return { painted: painted.length, dropped };
  };

  /** The ranges of a mark, or nothing where its words are no longer there. @param {PageMark} mark */
  const rangesOf = ({ pieces, text }) => {
    /** @type {{ node: Text, start: number, end: number }[]} */
    const stretches = [];
    let words = "";
    for (let i = 0; i + 2 < pieces.length; i += 3) {
      const [number = -1, start = 0, length = 0] = pieces.slice(i, i + 3);
      const node = texts[number];
      if (!node?.isConnected) return null;
      words += node.data.slice(start, start + length);
      const last = stretches.at(-1);
      // White space that the article collapsed lies between two pieces of one text: one range covers it.
      if (last?.node === node && last.end <= start) last.end = start + length;
      else stretches.push({ node, start, end: start + length });
    }
    if (stretches.length === 0 || plain(words) !== text) return null;
    return stretches.map(({ node, start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
  };

  /** As the snapshot has it. @param {string} text */
  const plain = (text) => text.toWellFormed().replace(/[\0-\x05]/g, "\uFFFD");

  const apply = () => {
    for (const [kind, { name, kind: group, priority }] of Object.entries(HIGHLIGHTS)) {
      const ranges = painted.filter(({ mark }) => mark.kind === kind).flatMap(({ ranges }) => ranges);
      if (!shown[group] || ranges.length === 0) {
        CSS.highlights.delete(name);
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
  };

  /** Takes every mark away. */
  const clear = () => {
    clearInterval(timer);
    timer = 0;
    painted = [];
    for (const { name } of [...Object.values(HIGHLIGHTS), FOUND]) CSS.highlights.delete(name);
  };

  /** Looks after the marks: they go with their article, and come back a few times where the page took them away. */
  const look = () => {
    // After an update of the extension nobody is left to answer for the marks.
    if (!chrome.runtime?.id || address !== location.href) return clear();
    const wanted = painted.find(({ mark }) => shown[groupOf(mark.kind)]);
    if (!wanted || CSS.highlights.has(HIGHLIGHTS[/** @type {keyof typeof HIGHLIGHTS} */ (wanted.mark.kind)].name)) return;
    repaints += 1;
    if (repaints > MAX_REPAINTS) return clear();
    apply();
  };

  /** @param {string} kind */
  const groupOf = (kind) => HIGHLIGHTS[/** @type {keyof typeof HIGHLIGHTS} */ (kind)].kind;

  /** Shows and hides kinds. @param {Kinds} kinds */
  const show = (kinds) => {
    shown = kinds;
    apply();
  };

  /** Scrolls to a mark and lets it stand out for a moment. Returns whether it is still there. @param {string} id */
  const scrollTo = (id) => {
    const ranges = painted.filter(({ mark }) => mark.id === id).flatMap(({ ranges }) => ranges);
    const range = ranges.find((range) => !range.collapsed && range.startContainer.isConnected);
    if (!range) return false;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    const highlight = new Highlight(...ranges);
    highlight.priority = FOUND.priority;
    CSS.highlights.set(FOUND.name, highlight);
    setTimeout(() => CSS.highlights.delete(FOUND.name), 2_500);
    return true;
  };

  /** Whether the marks that were painted are those of the page now. */
  const state = () => ({ url: location.href, painted: painted.length });

  globalThis.copydesk = { ...globalThis.copydesk, read, paint, clear, show, scrollTo, state };
})();
