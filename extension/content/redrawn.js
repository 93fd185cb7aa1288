// An article that its page draws anew: what holds its marks, what it hangs on, whether missing words came, and how much
// of the page's time may be spent on putting marks back before it is painted.

(() => {
  /** @typedef {import("../globals.js").Painted} Painted */

  /** Text with so many of a missing mark's first letters may be where it stands now. */
  const FIRST = 16;
  /**
   * Of the page's time one part in so many may be spent. It is saved up, in milliseconds, for applications that draw
   * themselves anew in several steps.
   */
  const SHARE = 5;
  const SAVED_MS = 100;

  /**
   * The element that holds every mark, or the first of them where they are in several trees: what happens elsewhere on
   * the page is of no interest.
   */
  const home = () => {
    const marks = globalThis.copydesk.marks.all();
    const [first, last] = [marks[0]?.ranges[0], marks.at(-1)?.ranges[0]];
    if (!first || !last) return null;
    const tree = first.startContainer.getRootNode();
    const whole = document.createRange();
    whole.setStart(first.startContainer, 0);
    for (const { ranges } of marks) {
      for (const range of ranges) {
        if (range.startContainer.getRootNode() !== tree) continue;
        if (whole.comparePoint(range.startContainer, 0) < 0) whole.setStart(range.startContainer, 0);
        if (whole.comparePoint(range.endContainer, 0) > 0) whole.setEnd(range.endContainer, 0);
      }
    }
    const common = whole.commonAncestorContainer;
    return common instanceof ShadowRoot ? common.host : common instanceof Element ? common : common.parentElement;
  };

  /** A node and what it hangs on, up to the document. @param {Node} node */
  const lineOf = (node) => {
    const nodes = [];
    for (let at = /** @type {Node | null} */ (node); at && at !== document; at = above(at)) nodes.push(at);
    return nodes;
  };

  /** @param {Node} node */
  const above = (node) => (node instanceof ShadowRoot ? node.host : node.parentNode);

  /**
   * Whether changes bring text that may hold the words of missing marks: an application that draws itself anew often
   * does so in two steps.
   * @param {MutationRecord[]} records @param {Painted[]} missing
   */
  const brings = (records, missing) => {
    if (missing.length === 0) return false;
    let text = "";
    for (const { addedNodes, target, type } of records) {
      if (type === "characterData") text += target.textContent ?? "";
      for (const node of addedNodes) if (node.isConnected) text += node.textContent ?? "";
    }
    const words = text.replace(/\s+/g, "");
    return missing.some(({ mark }) => words.includes(mark.text.replace(/\s+/g, "").slice(0, FIRST)));
  };

  /** The part of the page's time that may be spent, from now on. */
  const allowance = () => {
    let saved = SAVED_MS;
    let grows = performance.now();
    return {
      /** How long to wait until something may be spent, in milliseconds. */
      wait: () => {
        const now = performance.now();
        saved = Math.min(saved + (now - grows) / SHARE, SAVED_MS);
        grows = now;
        return saved > 0 ? 0 : 1 - saved * SHARE;
      },
      /** All time since nothing was to be waited for has been spent. */
      spent: () => {
        const now = performance.now();
        saved -= now - grows;
        grows = now;
      },
    };
  };

  globalThis.copydesk = { ...globalThis.copydesk, redrawn: { home, lineOf, brings, allowance } };
})();
