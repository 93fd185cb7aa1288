// Where something of a page is, and whether it may be asked: common/sight.js says whether a reader can see it.
//
// Nothing that is asked may lay out what the page has not laid out. A browser leaves out the contents of
// `content-visibility: auto` until they come into view; whoever asks for a style or a box in there has it load their
// pictures, which a page can count. So a question stands back before the edge of such a part: the part itself is asked,
// what is in it counts as text without a place.
//
// A plain script, not a module: a browser injects it into pages as it stands, and a page may also import it for its
// effect.

(() => {
  /**
   * Deeper elements are not asked: the page model puts them all on this level, and an answer costs a walk to the root.
   */
  const MAX_DEPTH = 512;
  /** Boxes that cannot leave out their contents, whatever `content-visibility` says of them. */
  const NO_BOX = /^(inline|contents|none|table-(?!cell|caption)|ruby)/;

  // A form's `<input name=attributes>` hides the form's own property from a script in Chromium. Getters taken from the
  // prototypes cannot be hidden.
  const getter = (/** @type {object} */ prototype, /** @type {string} */ name) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (!get) throw new TypeError(`no getter ${name}`);
    return get;
  };
  const parentNode = getter(Node.prototype, "parentNode");
  const nodeType = getter(Node.prototype, "nodeType");
  const elementSlot = getter(Element.prototype, "assignedSlot");
  const textSlot = getter(Text.prototype, "assignedSlot");
  const { getBoundingClientRect, checkVisibility } = Element.prototype;

  /**
   * The element around a node as it is drawn: a slot for what is put into one, the host for a shadow tree.
   * @param {Node} node
   * @returns {Element | null}
   */
  const around = (node) => {
    const type = nodeType.call(node);
    const slot = type === 1 ? elementSlot.call(node) : type === 3 ? textSlot.call(node) : null;
    if (slot) return slot;
    const parent = parentNode.call(node);
    if (parent instanceof ShadowRoot) return parent.host;
    return parent && nodeType.call(parent) === 1 ? parent : null;
  };

  /** What a reader sees of one document, as it is now. What was asked once is not asked again. */
  class Seen {
    /**
     * Of elements whose contents were asked about: the part that the browser has not laid out, in which they are or
     * which they are, and how deep they are.
     * @type {Map<Element, { part: Element | null, depth: number }>}
     */
    #parts = new Map();
    /** Elements whose contents are never drawn. @type {WeakSet<Element>} */
    #never = new WeakSet();
    #range;

    /** @param {Document} document */
    constructor(document) {
      this.document = document;
      this.#range = document.createRange();
    }

    /**
     * The outermost part around a node that is not laid out; nothing where the node may be asked for its style and its
     * box.
     * @param {Node} node
     */
    skipped(node) {
      const parent = around(node);
      return parent && this.#within(parent);
    }

    /**
     * The same for what is in an element. What is very deep is not asked.
     * @param {Element} element
     * @returns {Element | null}
     */
    #within(element) {
      /** @type {Element[]} */
      const unknown = [];
      let at = /** @type {Element | null} */ (element);
      for (; at && !this.#parts.has(at); at = around(at)) unknown.push(at);
      let { part, depth } = (at && this.#parts.get(at)) ?? { part: null, depth: 0 };
      for (const next of unknown.reverse()) {
        depth += 1;
        part ??= depth > MAX_DEPTH || this.leavesOut(next) ? next : null;
        this.#parts.set(next, { part, depth });
      }
      return part;
    }

    /**
     * Whether an element that may be asked leaves out what is in it: it does where it does not have to be drawn now.
     * @param {Element} element
     */
    leavesOut(element) {
      const { contentVisibility, display } = getComputedStyle(element);
      if ((contentVisibility !== "auto" && contentVisibility !== "hidden") || NO_BOX.test(display)) return false;
      if (contentVisibility === "hidden") this.#never.add(element);
      return contentVisibility === "hidden" || !this.#inView(element);
    }

    /** Whether any of a box is in the viewport, and not cut off by a box around it. @param {Element} element */
    #inView(element) {
      let { left, top, right, bottom } = getBoundingClientRect.call(element);
      [left, top, right, bottom] = [
        Math.max(left, 0),
        Math.max(top, 0),
        Math.min(right, innerWidth),
        Math.min(bottom, innerHeight),
      ];
      for (
        let at = around(element), depth = 0;
        at && depth < MAX_DEPTH && right > left && bottom > top;
        at = around(at), depth += 1
      ) {
        if (at === this.document.documentElement || at === this.document.body) continue;
        const { overflowX, overflowY, contain, clipPath, display } = getComputedStyle(at);
        if (
          display === "contents" ||
          (overflowX === "visible" &&
            overflowY === "visible" &&
            clipPath === "none" &&
            !/paint|strict|content/.test(contain))
        )
          continue;
        const box = getBoundingClientRect.call(at);
        [left, top, right, bottom] = [
          Math.max(left, box.left),
          Math.max(top, box.top),
          Math.min(right, box.right),
          Math.min(bottom, box.bottom),
        ];
      }
      return right > left && bottom > top;
    }

    /** Where a text is, or the part that it is in where that is not laid out. @param {Text | Range} what */
    boxOf(what) {
      const node = what instanceof Range ? what.startContainer : what;
      const skipped = this.skipped(node);
      if (skipped) return getBoundingClientRect.call(skipped);
      if (what instanceof Range) return what.getBoundingClientRect();
      this.#range.selectNodeContents(what);
      return this.#range.getBoundingClientRect();
    }

    /** Whether a stretch of text has a place on the page. What is not laid out will have one. @param {Range} range */
    hasPlace(range) {
      const skipped = this.skipped(range.startContainer);
      if (!skipped) return range.getClientRects().length > 0;
      return checkVisibility.call(skipped) && !this.#never.has(skipped);
    }

    /** An element's width and height; those of nothing where it is not laid out. @param {Element} element */
    sizeOf(element) {
      return this.skipped(element) ? { width: 0, height: 0 } : getBoundingClientRect.call(element);
    }
  }

  globalThis.copydesk = { ...globalThis.copydesk, seen: (document) => new Seen(document) };
})();
