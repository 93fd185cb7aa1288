// Where a mark stands in the page: by the live texts of the snapshot first, by its own words when the page was changed
// since.
//
// Words that are not there any more are never looked for nearby. A mark is anchored where exactly its words stand,
// between exactly the words that were around it, and at one place alone; otherwise it is not anchored. Where several
// marks have the same words with the same around them, there must be as many places, and they are taken in order.

(() => {
  /** @typedef {import("../common/marks.js").PageMark} PageMark */
  /** @typedef {import("../globals.js").Painted} Painted */

  /** How many letters on each side must be the same, of those that the mark brings. */
  const CONTEXT = 16;
  /**
   * The page's thread is given back after this many milliseconds; but so much is done before that is looked at, for an
   * article that was drawn anew is to have its marks before it is painted, however busy the machine is.
   */
  const SLICE_MS = 25;
  const AT_ONCE = { texts: 2_048, marks: 256 };
  /** What is not text to a reader, or is the reader's own. */
  const PASSED_OVER = "script, style, noscript, template, textarea, [contenteditable]:not([contenteditable=false])";

  /** As the snapshot has it. @param {string} text */
  const plain = (text) => text.toWellFormed().replace(/[\0-\x05]/g, "\uFFFD");
  /** Without white space: a page and an article break lines in other places. @param {string} text */
  const squashed = (text) => plain(text).replace(/\s+/g, "");

  /**
   * The ranges of a mark by the texts of the snapshot, or nothing where its words are no longer there.
   * @param {PageMark} mark
   * @param {Text[]} texts
   */
  const byText = ({ pieces, text }, texts) => {
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
    return stretches.map(({ node, start, end }) => rangeOf(node, start, end));
  };

  /** @param {Text} node @param {number} start @param {number} end */
  const rangeOf = (node, start, end) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };

  /** Whether a mark's words still stand under it. @param {Painted} entry */
  const stands = ({ mark, ranges }) =>
    ranges.every((range) => !range.collapsed && range.startContainer.isConnected) &&
    squashed(ranges.map(String).join("")) === squashed(mark.text);

  /** Whether any of it can be seen: an application may keep what it no longer shows. @param {Painted} entry */
  const isSeen = ({ ranges }) => {
    const seen = globalThis.copydesk.seen(document);
    return ranges.some((range) => seen.hasPlace(range));
  };

  /** Tells when the page's thread is to be given back; not before so much was done. @param {number} least */
  const pacer = (least) => {
    let done = 0;
    /** @type {number | null} */ let since = null;
    return () => {
      since ??= performance.now();
      done += 1;
      if (done <= least || (done & 63) !== 63 || performance.now() - since <= SLICE_MS) return false;
      since = null;
      return true;
    };
  };

  const pause = () => new Promise((resolve) => setTimeout(resolve));

  /**
   * The text below an element or in a shadow tree without its white space, and where each part of it stands.
   * @param {Node} root
   */
  const index = async (root) => {
    /** @type {Text[]} */ const nodes = [];
    /** @type {number[]} */ const starts = [];
    /** @type {string[]} */ const parts = [];
    let length = 0;
    const isTime = pacer(AT_ONCE.texts);
    /** @param {Node} top */
    const walkerOf = (top) =>
      document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
        node.nodeType === 1 && Element.prototype.matches.call(node, PASSED_OVER)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
    // Where an open shadow tree ends, the walk goes on in the tree of its host.
    const walkers = [walkerOf(root)];
    if (root instanceof Element && root.shadowRoot) walkers.push(walkerOf(root.shadowRoot));
    for (let walker = walkers.at(-1); walker; walker = walkers.at(-1)) {
      const node = walker.nextNode();
      if (!node) {
        walkers.pop();
        continue;
      }
      if (node instanceof Element) {
        if (node.shadowRoot) walkers.push(walkerOf(node.shadowRoot));
        continue;
      }
      const text = /** @type {Text} */ (node);
      const letters = squashed(text.data);
      if (letters === "") continue;
      nodes.push(text);
      starts.push(length);
      parts.push(letters);
      length += letters.length;
      if (isTime()) await pause();
    }
    return { nodes, starts, letters: parts.join("") };
  };

  /** @typedef {Awaited<ReturnType<typeof index>>} Index */

  /**
   * Marks that have the same words between the same letters: where each stood when the page was read, in that order,
   * and where such words stand now.
   * @typedef {{ head: string, words: string, whole: string, stood: number[], stand: number[] | null }} Alike
   */

  /** Where a mark stood: by its first text, and the letter in it. @param {PageMark} mark */
  const stoodAt = ({ pieces: [text = 0, letter = 0] }) => text * 2 ** 22 + letter;

  /** @param {PageMark[]} marks @returns {Map<PageMark, Alike>} */
  const alikeOf = (marks) => {
    /** @type {Map<string, Alike>} */ const known = new Map();
    const alike = marks.map((mark) => {
      const head = squashed(mark.before).slice(-CONTEXT);
      const words = squashed(mark.text);
      const tail = squashed(mark.after).slice(0, CONTEXT);
      const key = `${mark.kind} ${head} ${words} ${tail}`;
      const one = known.get(key) ?? { head, words, whole: head + words + tail, stood: [], stand: null };
      known.set(key, one);
      // Two may lie over the same words.
      if (!one.stood.includes(stoodAt(mark))) one.stood.push(stoodAt(mark));
      return /** @type {const} */ ([mark, one]);
    });
    for (const { stood } of known.values()) stood.sort((a, b) => a - b);
    return new Map(alike);
  };

  /**
   * Where a mark's words stand among letters, if that is certain.
   * @param {PageMark} mark @param {Alike} alike @param {string} letters
   */
  const place = (mark, alike, letters) => {
    const { head, words, whole, stood } = alike;
    if (words === "") return null;
    if (alike.stand === null) {
      alike.stand = [];
      for (let at = letters.indexOf(whole); at >= 0 && alike.stand.length <= stood.length;) {
        alike.stand.push(at);
        at = letters.indexOf(whole, at + 1);
      }
    }
    const at = alike.stand.length === stood.length ? alike.stand[stood.indexOf(stoodAt(mark))] : undefined;
    return at === undefined ? null : { from: at + head.length, to: at + head.length + words.length };
  };

  /** The ranges over a stretch of an index. @param {Index} index @param {{ from: number, to: number }} stretch */
  const rangesOver = ({ nodes, starts }, { from, to }) => {
    /** @type {Range[]} */
    const ranges = [];
    for (let n = firstAt(starts, from); n < nodes.length; n += 1) {
      const node = nodes[n];
      const start = starts[n] ?? Infinity;
      if (!node || start >= to) break;
      // The letters of this text that belong to the stretch, by their place among its letters.
      let letter = start - 1;
      let [first, last] = [-1, -1];
      for (let unit = 0; unit < node.data.length; unit += 1) {
        if (/\s/.test(node.data[unit] ?? "")) continue;
        letter += 1;
        if (letter >= from && letter < to) {
          if (first < 0) first = unit;
          last = unit;
        }
      }
      if (first >= 0) ranges.push(rangeOf(node, first, last + 1));
    }
    return ranges;
  };

  /** The last text that begins at or before a letter. @param {number[]} starts @param {number} letter */
  const firstAt = (starts, letter) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= letter) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /**
   * Anchors marks by their words. Returns those that were found, each with its new ranges.
   * @param {PageMark[]} marks
   * @param {Node} root
   * @param {PageMark[]} standing those that need not be looked for
   * @returns {Promise<Painted[]>}
   */
  const byQuote = async (marks, root, standing) => {
    if (marks.length === 0) return [];
    const indexed = await index(root);
    const alike = alikeOf(marks.concat(standing));
    const isTime = pacer(AT_ONCE.marks);
    /** @type {Painted[]} */
    const found = [];
    for (const mark of marks) {
      const one = alike.get(mark);
      const stretch = one && place(mark, one, indexed.letters);
      const entry = stretch && { mark, ranges: rangesOver(indexed, stretch) };
      // The page may have changed while it was read.
      if (entry && entry.ranges.length > 0 && stands(entry)) found.push(entry);
      if (isTime()) await pause();
    }
    return found;
  };

  /** How many letters around a selection go with it. */
  const AROUND = 32;

  /**
   * The words of a range with what stands around them, white space left out; nothing where it holds none that are read.
   * @param {Range} range
   */
  const quoteOf = async (range) => {
    const { nodes, starts, letters } = await index(document.body ?? document.documentElement);
    let [from, to] = [-1, -1];
    nodes.forEach((node, n) => {
      if (!range.intersectsNode(node)) return;
      const start = starts[n] ?? 0;
      const upTo = (/** @type {number} */ unit) => start + squashed(node.data.slice(0, unit)).length;
      const first = node === range.startContainer ? upTo(range.startOffset) : start;
      const last = upTo(node === range.endContainer ? range.endOffset : node.data.length);
      if (last <= first) return;
      if (from < 0) from = first;
      to = last;
    });
    if (from < 0) return null;
    return {
      words: letters.slice(from, to),
      before: letters.slice(Math.max(from - AROUND, 0), from),
      after: letters.slice(to, to + AROUND),
    };
  };

  globalThis.copydesk = { ...globalThis.copydesk, anchors: { quoteOf, byText, byQuote, stands, isSeen } };
})();
