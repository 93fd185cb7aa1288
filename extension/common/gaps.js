// Whether a page holds the place of text that it has not put into the document: applications keep only those
// paragraphs at hand that are in view, and an empty stretch stands for the others.
//
// A plain script, behind common/seen.js. common/snapshot.js tells where each text is, in the order of the page, as it
// learns it anyway; nothing more is asked, but where an empty stretch is found.

(() => {
  /** How high an empty stretch is, in CSS pixels and in windows: headlines stand over pictures of a window's height. */
  const LEAST = { pixels: 1_000, windows: 1.25 };
  /** Pictures that fill this share of a stretch are what it is there for. */
  const FILLED = 0.25;
  /** No more stretches than this are told. */
  const MAX = 100;
  const MEDIA = "img, video, canvas, svg, object, embed, iframe";

  const { getBoundingClientRect } = Element.prototype;
  const boxOf = (/** @type {Element} */ element) => /** @type {DOMRect} */ (getBoundingClientRect.call(element));

  /**
   * Between which texts a stretch lies, by their numbers, and where, from the page's head.
   * @typedef {{ before: number, after: number, from: number, to: number }} Gap
   */

  class Gaps {
    #document;
    #window;
    #seen;
    #least;
    /** How far down there was text so far. */
    #lowest = 0;
    /** The last text that has a place. */
    #last = -1;
    /**
     * Boxes that scroll and are open: what is in them has a length of its own.
     * @type {{ element: Element, lowest: number }[]}
     */
    #scrollers = [];
    /** @type {Gap[]} */ #found = [];

    /** @param {Document} document one that is drawn @param {import("../globals.d.ts").Seen} seen */
    constructor(document, seen) {
      this.#document = document;
      this.#window = document.defaultView ?? globalThis.window;
      this.#seen = seen;
      this.#least = Math.max(LEAST.pixels, LEAST.windows * this.#window.innerHeight);
    }

    /** A text of a number is here, or in a part of the page that is. @param {number} number @param {DOMRect} box */
    pass(number, { top, bottom }) {
      const { scrollY } = this.#window;
      this.#note(number, top + scrollY);
      this.#lowest = Math.max(this.#lowest, bottom + scrollY);
      this.#last = number;
    }

    /** A box that scrolls begins. @param {Element} element */
    enter(element) {
      const { scrollHeight, clientHeight, scrollTop } = element;
      if (scrollHeight - clientHeight < this.#least) return false;
      this.#scrollers.push({ element, lowest: this.#lowest });
      this.#lowest = boxOf(element).top + this.#window.scrollY - scrollTop;
      return true;
    }

    /** The box that was entered last ends. */
    leave() {
      const scroller = this.#scrollers.pop();
      if (!scroller) return;
      const { element, lowest } = scroller;
      const { top, bottom } = boxOf(element);
      const { scrollY } = this.#window;
      this.#note(this.#last + 1, top + scrollY - element.scrollTop + element.scrollHeight);
      this.#lowest = Math.max(lowest, bottom + scrollY);
    }

    /**
     * The stretches, at the end of the page: between which texts each lies.
     * @returns {[before: number, after: number][]}
     */
    all() {
      this.#note(this.#last + 1, this.#document.documentElement.scrollHeight);
      if (this.#found.length === 0) return [];
      const { scrollY } = this.#window;
      const media = [...this.#document.querySelectorAll(MEDIA)].filter((one) => !this.#seen.skipped(one)).map(boxOf);
      const filled = (/** @type {Gap} */ { from, to }) =>
        media.reduce(
          (sum, { top, bottom }) => sum + Math.max(Math.min(bottom + scrollY, to) - Math.max(top + scrollY, from), 0),
          0,
        );
      return this.#found
        .filter((gap) => filled(gap) < FILLED * (gap.to - gap.from))
        .map(({ before, after }) => [before, after]);
    }

    /** @param {number} after @param {number} to */
    #note(after, to) {
      if (to - this.#lowest < this.#least || this.#found.length >= MAX) return;
      this.#found.push({ before: this.#last, after, from: this.#lowest, to });
    }
  }

  globalThis.copydesk = { ...globalThis.copydesk, gaps: (document, seen) => new Gaps(document, seen) };
})();
