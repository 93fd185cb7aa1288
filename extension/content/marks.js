// The marks that are painted on the live page, with the CSS Custom Highlight API: the document is never changed.
//
// The scripts of this folder are plain scripts, injected one after another when the reader asks for marks. Each leaves
// one part in `globalThis.copydesk`, in the extension's own world of the page. The page can see and clear highlights,
// so their names say nothing.

(() => {
  /** @typedef {import("../common/marks.js").Kinds} Kinds */
  /** @typedef {import("../globals.js").Painted} Painted */

  /**
   * The name of each class's highlight, and its rank where several lie over one word. Styles are in content/marks.css.
   */
  const HIGHLIGHTS = /** @type {const} */ ({
    wire: { name: "cd-4", kind: "wire", priority: 0 },
    credit: { name: "cd-6", kind: "credits", priority: 1 },
    reported: { name: "cd-2", kind: "reported", priority: 2 },
    quotation: { name: "cd-1", kind: "quotations", priority: 3 },
    source: { name: "cd-3", kind: "quotations", priority: 4 },
    unsure: { name: "cd-8", kind: "reported", priority: 2 },
    teller: { name: "cd-9", kind: "reported", priority: 2 },
    opinion: { name: "cd-5", kind: "opinions", priority: 5 },
    // The reader's own are always shown.
    own: { name: "cd-7", kind: null, priority: 6 },
  });
  /** What stands out: the mark that was gone to, or whose card is open. */
  const FOUND = { name: "cd-0", priority: 9, ranges: /** @type {Range[]} */ ([]) };
  /** How long a mark stands out that has no card, in milliseconds: time to find it after a jump. */
  const STANDS_OUT_MS = 2_500;

  /**
   * No more stretches are painted at a time, those nearest to the view: whenever anything on the page changes, the
   * browser goes over all that are.
   */
  const MOST = 600;
  /** The view has gone on by so many stretches before others are painted. */
  const STEP = MOST / 4;

  // An earlier injection's listeners go. Its highlights stay until others take their names, so that nothing flickers.
  globalThis.copydesk?.release?.();

  /** What is painted. A Highlight cannot be read back in Firefox. @type {Painted[]} */
  let all = [];
  /** @type {Kinds} */
  let kinds = { quotations: true, reported: true, opinions: true, wire: true, credits: true };
  let fading = 0;

  /**
   * What has its style, and in which colours: the name of an element and that of a highlight for each. An earlier
   * injection's still hold.
   * @type {{ colours: string, pairs: Set<string> }}
   */
  const dressed = globalThis.copydesk?.marks?.dressed ?? { colours: "", pairs: new Set() };

  /**
   * Which marks in which elements have no style yet: `p cd-1`. A rule for what is not there would have the browser work
   * out the style of every such element for nothing, once more for each highlight.
   * @param {string} colours those of the kinds
   */
  const undressed = (colours) => {
    if (dressed.colours !== colours) Object.assign(dressed, { colours, pairs: new Set() });
    const found = FOUND.ranges.flatMap(({ startContainer }) => pairsOf(startContainer, FOUND.name));
    const pairs = all.flatMap((entry) => {
      const { name } = styleOf(entry);
      return entry.ranges.flatMap(({ startContainer }) => pairsOf(startContainer, name));
    });
    const fresh = new Set(pairs.concat(found).filter((pair) => !dressed.pairs.has(pair)));
    for (const pair of fresh) dressed.pairs.add(pair);
    return [...fresh];
  };

  /**
   * A highlight with the element that holds a text, and with the hosts of its shadow trees: a document's rules end
   * there, and styles are inherited.
   * @param {Node} text
   * @param {string} name
   */
  const pairsOf = (text, name) => {
    const pairs = text.parentElement ? [`${text.parentElement.localName} ${name}`] : [];
    for (let root = text.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      pairs.push(`${root.host.localName} ${name}`);
    }
    return pairs;
  };

  const styleOf = (/** @type {Painted} */ { mark }) => HIGHLIGHTS[/** @type {keyof typeof HIGHLIGHTS} */ (mark.kind)];
  const isGroupShown = (/** @type {keyof Kinds | null} */ group) => group === null || kinds[group];
  const isShown = (/** @type {Painted} */ entry) => isGroupShown(styleOf(entry).kind);

  /** What is painted now, by the names of the highlights. @type {Map<string, Highlight>} */
  let painted = new Map();
  /**
   * Of more marks than are painted at a time: all that are shown, in the page's order, and the one that was nearest
   * to the view.
   * @type {{ order: Painted[], at: number } | null}
   */
  let roll = null;
  let following = 0;

  /** Paints what is to be seen now, and nothing else. */
  const apply = () => {
    const shown = all.filter(isShown);
    roll = stretches(shown) > MOST ? { order: shown.toSorted((a, b) => placeOf(a) - placeOf(b)), at: -1 } : null;
    if (roll) {
      addEventListener("scroll", follow, { capture: true, passive: true });
      addEventListener("beforeprint", paintAll);
      addEventListener("afterprint", apply);
    } else {
      rest();
    }
    paint(roll ? nearView(roll) : shown);
  };

  /** Nothing is painted that would have to follow the view. */
  const rest = () => {
    removeEventListener("scroll", follow, { capture: true });
    removeEventListener("beforeprint", paintAll);
    removeEventListener("afterprint", apply);
    if (following !== 0) cancelIdleCallback(following);
    following = 0;
    roll = null;
  };

  /** @param {Painted[]} entries */
  const stretches = (entries) => entries.reduce((sum, { ranges }) => sum + ranges.length, 0);

  /** Where a mark stood when the page was read: the number of its first text. @param {Painted} entry */
  const placeOf = ({ mark }) => mark.pieces[0] ?? 0;

  /** Paints these marks, in the place of all others. @param {Painted[]} entries */
  const paint = (entries) => {
    painted = new Map();
    for (const [kind, { name, priority }] of Object.entries(HIGHLIGHTS)) {
      const ranges = entries.filter(({ mark }) => mark.kind === kind).flatMap((entry) => entry.ranges);
      if (ranges.length === 0) continue;
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
      painted.set(name, highlight);
    }
    for (const { name } of Object.values(HIGHLIGHTS)) if (!painted.has(name)) CSS.highlights.delete(name);
  };

  const paintAll = () => {
    if (roll) paint(roll.order);
  };

  /**
   * The marks that are nearest to the middle of the view, as many as are painted at a time.
   * @param {{ order: Painted[], at: number }} roll
   */
  const nearView = (roll) => {
    const { order } = roll;
    roll.at = middleOf(order);
    const near = [];
    let left = MOST;
    for (const entry of globalThis.copydesk.view.outward(order, roll.at)) {
      left -= entry.ranges.length;
      if (left < 0) break;
      near.push(entry);
    }
    return near;
  };

  /** @param {Painted[]} order */
  const middleOf = (order) => globalThis.copydesk.view.middleOf(order.length, (at) => order[at]?.ranges[0]);

  /** Has the marks follow the view, when the page's thread has nothing else to do. */
  const follow = () => {
    if (following !== 0 || !roll) return;
    following = requestIdleCallback(
      () => {
        following = 0;
        if (!roll) return;
        const { order, at } = roll;
        if (Math.abs(middleOf(order) - at) >= STEP) paint(nearView(roll));
      },
      { timeout: 500 },
    );
  };

  /** Paints these marks in the place of all others. @param {Painted[]} marks @param {Kinds} [shown] */
  const set = (marks, shown = kinds) => {
    all = marks;
    kinds = shown;
    apply();
  };

  /** Paints more marks, farther from the view than those that are there. @param {Painted[]} marks */
  const add = (marks) => {
    all = all.concat(marks);
    const shown = marks.filter(isShown);
    if (!roll && stretches(all) <= MOST) {
      for (const entry of shown) {
        const { name, priority } = styleOf(entry);
        const highlight = painted.get(name) ?? new Highlight();
        for (const range of entry.ranges) highlight.add(range);
        highlight.priority = priority;
        if (!painted.has(name)) CSS.highlights.set(name, highlight);
        painted.set(name, highlight);
      }
    } else if (roll) {
      roll.order = roll.order.concat(shown).toSorted((a, b) => placeOf(a) - placeOf(b));
    } else {
      apply();
    }
  };

  const clear = () => {
    all = [];
    rest();
    clearTimeout(fading);
    FOUND.ranges = [];
    painted.clear();
    for (const { name } of [...Object.values(HIGHLIGHTS), FOUND]) CSS.highlights.delete(name);
  };

  /** Whether the page took a highlight away that should be there. */
  const isRobbed = () => [...painted.keys()].some((name) => !CSS.highlights.has(name));

  /** The stretches of a mark that are still in the page. @param {string} id */
  const rangesOf = (id) =>
    all
      .filter(({ mark }) => mark.id === id)
      .flatMap(({ ranges }) => ranges)
      .filter((range) => !range.collapsed && range.startContainer.isConnected);

  /**
   * The first stretches of the marks that are shown and in the page. Mentions of speakers belong to their quotations.
   */
  const firsts = () =>
    all
      .filter((entry) => !/^(source|teller)$/.test(entry.mark.kind) && isShown(entry))
      .flatMap(({ mark, ranges: [range] }) => (range?.startContainer.isConnected ? [{ id: mark.id, range }] : []));

  /** The ids of the marks that can be stepped through, in the page's order: not those that are folded away. */
  const inOrder = () => {
    const seen = globalThis.copydesk.seen(document);
    const first = firsts().filter(({ range }) => seen.hasPlace(range));
    first.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return [...new Set(first.map(({ id }) => id))];
  };

  /** How many marks are in a part that is folded away. */
  const folded = () => {
    const seen = globalThis.copydesk.seen(document);
    const all = firsts().map(({ id, range }) => ({ id, has: seen.hasPlace(range) }));
    const placed = new Set(all.filter(({ has }) => has).map(({ id }) => id));
    return new Set(all.map(({ id }) => id)).size - placed.size;
  };

  /**
   * The marks under a point of the viewport, the one that is painted on top first.
   * @param {number} x
   * @param {number} y
   */
  const at = (x, y) => {
    const place = placeAt(x, y);
    if (!place) return [];
    const under = all.filter(isShown).filter(({ ranges }) =>
      ranges.some(
        (range) =>
          range.isPointInRange(place.node, place.offset) &&
          // The nearest letter is found for points beside the text, too.
          [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
      ),
    );
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
    FOUND.ranges = id === null ? [] : rangesOf(id);
    if (FOUND.ranges.length === 0) return void CSS.highlights.delete(FOUND.name);
    const highlight = new Highlight(...FOUND.ranges);
    highlight.priority = FOUND.priority;
    CSS.highlights.set(FOUND.name, highlight);
    // What stands out has its style only once something does.
    const pairs = FOUND.ranges.flatMap(({ startContainer }) => pairsOf(startContainer, FOUND.name));
    if (pairs.some((pair) => !dressed.pairs.has(pair))) globalThis.copydesk.ask({ type: "dress" });
    if (!stays) fading = setTimeout(() => CSS.highlights.delete(FOUND.name), STANDS_OUT_MS);
  };

  /**
   * Brings a mark into view, at once: a jump is found by its colour, and nothing moves for those whom movement
   * troubles.
   * @param {string} id
   */
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
    marks: {
      dressed,
      undressed,
      set,
      add,
      rest,
      clear,
      apply,
      isRobbed,
      isShown,
      rangesOf,
      inOrder,
      folded,
      at,
      standOut,
      scrollTo,
      all: () => all,
      kinds: () => kinds,
    },
  };
})();
