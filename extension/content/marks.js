// The marks that are painted on the live page, with the CSS Custom Highlight API: the document is never changed.
//
// The scripts of this folder are plain scripts, injected one after another when the reader asks for marks. Each leaves one part
// in `globalThis.copydesk`, in the extension's own world of the page. The page can see and clear highlights, so their names
// say nothing.

(() => {
  /** @typedef {import("../common/marks.js").Kinds} Kinds */
  /** @typedef {import("../globals.js").Painted} Painted */

  /** The name of each class's highlight, and its rank where several lie over one word. Styles are in content/marks.css. */
  const HIGHLIGHTS = /** @type {const} */ ({
    wire: { name: "cd-4", kind: "wire", priority: 0 },
    credit: { name: "cd-6", kind: "credits", priority: 1 },
    reported: { name: "cd-2", kind: "quotations", priority: 2 },
    quotation: { name: "cd-1", kind: "quotations", priority: 3 },
    source: { name: "cd-3", kind: "quotations", priority: 4 },
    opinion: { name: "cd-5", kind: "opinions", priority: 5 },
    // The reader's own are always shown.
    own: { name: "cd-7", kind: null, priority: 6 },
  });
  /** What stands out: the mark that was gone to, or whose card is open. */
  const FOUND = { name: "cd-0", priority: 9 };
  /** How long a mark stands out that has no card, in milliseconds: time to find it after a jump. */
  const STANDS_OUT_MS = 2_500;

  // An earlier injection's listeners go. Its highlights stay until others take their names, so that nothing flickers.
  globalThis.copydesk?.release?.();

  /** What is painted. A Highlight cannot be read back in Firefox. @type {Painted[]} */
  let all = [];
  /** @type {Kinds} */
  let kinds = { quotations: true, opinions: true, wire: true, credits: true };
  let fading = 0;

  /** The names of elements that have the marks' style, and in which colours. An earlier injection's still hold. @type {{ colours: string, names: Set<string> }} */
  const dressed = globalThis.copydesk?.marks?.dressed ?? { colours: "", names: new Set() };

  /** The names of elements that have marks and no style for them yet. @param {string} colours those of the kinds */
  const undressed = (colours) => {
    if (dressed.colours !== colours) Object.assign(dressed, { colours, names: new Set() });
    const names = new Set(all.flatMap(({ ranges }) => ranges.flatMap(({ startContainer }) => namesOver(startContainer))));
    const fresh = [...names].filter((name) => !dressed.names.has(name));
    for (const name of fresh) dressed.names.add(name);
    return fresh;
  };

  /** The name of the element that holds a text, and those of the hosts of its shadow trees: a document's rules end there, and styles are inherited. @param {Node} text */
  const namesOver = (text) => {
    const names = text.parentElement ? [text.parentElement.localName] : [];
    for (let root = text.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) names.push(root.host.localName);
    return names;
  };

  const styleOf = (/** @type {Painted} */ { mark }) => HIGHLIGHTS[/** @type {keyof typeof HIGHLIGHTS} */ (mark.kind)];
  const isGroupShown = (/** @type {keyof Kinds | null} */ group) => group === null || kinds[group];
  const isShown = (/** @type {Painted} */ entry) => isGroupShown(styleOf(entry).kind);

  /** Paints what is to be seen now, and nothing else. */
  const apply = () => {
    for (const [kind, { name, kind: group, priority }] of Object.entries(HIGHLIGHTS)) {
      const ranges = all.filter(({ mark }) => mark.kind === kind).flatMap((entry) => entry.ranges);
      if (!isGroupShown(group) || ranges.length === 0) {
        CSS.highlights.delete(name);
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
  };

  /** Paints these marks in the place of all others. @param {Painted[]} marks @param {Kinds} [shown] */
  const set = (marks, shown = kinds) => {
    all = marks;
    kinds = shown;
    apply();
  };

  const clear = () => {
    all = [];
    clearTimeout(fading);
    for (const { name } of [...Object.values(HIGHLIGHTS), FOUND]) CSS.highlights.delete(name);
  };

  /** Whether the page took a highlight away that should be there. */
  const isRobbed = () => {
    const wanted = all.find(isShown);
    return wanted !== undefined && !CSS.highlights.has(styleOf(wanted).name);
  };

  /** The stretches of a mark that are still in the page. @param {string} id */
  const rangesOf = (id) =>
    all.filter(({ mark }) => mark.id === id).flatMap(({ ranges }) => ranges).filter((range) => !range.collapsed && range.startContainer.isConnected);

  /** The ids of the marks that can be stepped through, in the page's order: those in a part that is folded away cannot; mentions of speakers belong to their quotations. */
  const inOrder = () => {
    const seen = globalThis.copydesk.seen(document);
    const first = all.filter((entry) => entry.mark.kind !== "source" && isShown(entry))
      .flatMap(({ mark, ranges }) => (ranges[0]?.startContainer.isConnected && seen.hasPlace(ranges[0]) ? [{ id: mark.id, range: ranges[0] }] : []));
    first.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return [...new Set(first.map(({ id }) => id))];
  };

  /** The marks under a point of the viewport, the one that is painted on top first. @param {number} x @param {number} y */
  const at = (x, y) => {
    const place = placeAt(x, y);
    if (!place) return [];
    const under = all.filter(isShown).filter(({ ranges }) => ranges.some((range) =>
      range.isPointInRange(place.node, place.offset)
      // The nearest letter is found for points beside the text, too.
      && [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)));
    under.sort((a, b) => styleOf(b).priority - styleOf(a).priority);
    // A mention of the speaker (`s3`) opens the card of the quotation (`q3`).
    return [...new Set(under.map(({ mark }) => mark.id.replace(/^s/, "q")))];
  };

  /** @param {number} x @param {number} y @returns {{ node: Node, offset: number } | null} */
  const placeAt = (x, y) => {
    if (document.caretPositionFromPoint) {
      const position = document.caretPositionFromPoint(x, y);
      return position && { node: position.offsetNode, offset: position.offset };
    }
    // Chromium before 128.
    const range = document.caretRangeFromPoint(x, y);
    return range && { node: range.startContainer, offset: range.startOffset };
  };

  /** Lets a mark stand out: for a moment, or until another does. @param {string | null} id @param {boolean} [stays] */
  const standOut = (id, stays = false) => {
    clearTimeout(fading);
    const ranges = id === null ? [] : rangesOf(id);
    if (ranges.length === 0) return void CSS.highlights.delete(FOUND.name);
    const highlight = new Highlight(...ranges);
    highlight.priority = FOUND.priority;
    CSS.highlights.set(FOUND.name, highlight);
    if (!stays) fading = setTimeout(() => CSS.highlights.delete(FOUND.name), STANDS_OUT_MS);
  };

  /** Brings a mark into view, at once: a jump is found by its colour, and nothing moves for those whom movement troubles. @param {string} id */
  const scrollTo = (id) => {
    const [range] = rangesOf(id);
    if (!range) return false;
    const element = range.startContainer.parentElement;
    if (!isInView(range)) element?.scrollIntoView({ block: "center", behavior: "instant" });
    // The middle of a long paragraph may be far from the mark.
    if (!isInView(range)) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: "instant" });
    return true;
  };

  /** Whether a mark's first line is where it can be read, not at the very edge. @param {Range} range */
  const isInView = (range) => {
    const box = range.getClientRects()[0];
    return box !== undefined && box.top > innerHeight * 0.1 && box.bottom < innerHeight * 0.8;
  };

  globalThis.copydesk = {
    ...globalThis.copydesk,
    marks: { dressed, undressed, set, clear, apply, isRobbed, isShown, rangesOf, inOrder, at, standOut, scrollTo, all: () => all, kinds: () => kinds },
  };
})();
