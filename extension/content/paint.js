// Paints what was found on the page: the marks nearest to the view first, the others while the page's thread has
// nothing else to do. Whoever looks after marks comes behind this (content/page.js), so that no more than this has to
// be there before the first mark can be seen.

(() => {
  /** @typedef {import("../common/marks.js").PageMark} PageMark */
  /** @typedef {import("../common/marks.js").Kinds} Kinds */

  /**
   * No more marks are found in one task. An article has some dozens; a window and the one below it have fewer than
   * this.
   */
  const SLICE = 256;
  /** A task ends after so many milliseconds, looked at every 16 marks: a longer one is felt. */
  const SLICE_MS = 8;
  /**
   * A page that never rests, or that nobody looks at, is painted all the same: one slice in this time, in
   * milliseconds.
   */
  const PATIENCE_MS = 1_000;

  /** What nobody looks after yet. @type {import("../globals.js").Laid | null} */
  let laid = null;

  /**
   * Paints marks. One whose words do not stand where they stood is dropped, never moved.
   * @param {PageMark[]} marks @param {Kinds} kinds @param {boolean} strip whether to show the strip at the edge
   * @param {string} colours those of the kinds, that the style of marks is in
   * @param {string} reading what the marks belong to; nothing is painted where the page was read again since
   */
  const paint = (marks, kinds, strip, colours, reading) => {
    const { prose, takeTexts, marks: painted } = globalThis.copydesk;
    if (prose.reading() !== reading) return null;
    // The ranges hold what they need; a page that goes on must not be kept alive by a list of its texts.
    const texts = takeTexts();
    const order = marks.length > SLICE ? fromTheView(marks, texts) : marks;
    const first = order.slice(0, SLICE);
    painted.set(found(first, texts), kinds);
    const dropped = first.length - painted.all().length;
    const rest = order.slice(SLICE);
    laid = { strip, dropped, whole: rest.length > 0 ? later(rest, texts, reading) : null, slices: [first.length] };
    return { painted: marks.length - dropped, dropped, names: painted.undressed(colours) };
  };

  /** Marks in the order in which they are away from the view. @param {PageMark[]} marks @param {Text[]} texts */
  const fromTheView = (marks, texts) => {
    const { view } = globalThis.copydesk;
    const order = marks.toSorted((a, b) => (a.pieces[0] ?? 0) - (b.pieces[0] ?? 0));
    return [
      ...view.outward(
        order,
        view.middleOf(order.length, (at) => texts[order[at]?.pieces[0] ?? -1]),
      ),
    ];
  };

  /** The marks whose words stand where they stood. @param {PageMark[]} marks @param {Text[]} texts */
  const found = (marks, texts) =>
    marks.flatMap((mark) => {
      const ranges = globalThis.copydesk.anchors.byText(mark, texts);
      return ranges ? [{ mark, ranges }] : [];
    });

  /**
   * Paints the rest in the page's idle time. Returns how many were dropped.
   * @param {PageMark[]} rest @param {Text[]} texts @param {string} reading
   */
  const later = async (rest, texts, reading) => {
    let dropped = 0;
    for (let at = 0; at < rest.length;) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE_MS }));
      const { prose, marks } = globalThis.copydesk;
      // Cleared, or read again.
      if (prose.reading() !== reading || laid === null || laid.ended) return dropped;
      const since = performance.now();
      const end = Math.min(at + SLICE, rest.length);
      const from = at;
      const more = [];
      while (at < end && performance.now() - since < SLICE_MS) {
        more.push(...found(rest.slice(at, Math.min(at + 16, end)), texts));
        at = Math.min(at + 16, end);
      }
      dropped += at - from - more.length;
      laid.slices.push(at - from);
      marks.add(more);
    }
    return dropped;
  };

  globalThis.copydesk = { ...globalThis.copydesk, paint, laid: () => laid };
})();
