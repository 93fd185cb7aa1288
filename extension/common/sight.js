// Whether a reader can see a text, of whatever length and in whatever element: by its letters, its place, its colour and what lies over it.
//
// A plain script, behind common/seen.js, which says what may be asked. common/snapshot.js asks: elements are entered and left in the order of the page, so each
// is asked once and knows what those around it have. What cannot be known counts as seen. docs/EXTENSION.md tells what is known how;
// tests/e2e/cases/unseen.js has the ways.

(() => {
  /** What is smaller cannot be read, in CSS pixels: letters, and what is left of a line or of a box. */
  const TINY = { letters: 2, line: 3, box: 3 };
  /** A box that cuts off what is below it, and has room for a line, is folded: a reader can open it. */
  const FOLD = 14;
  /** Letters that are on average narrower than this share of their size lie on one another. */
  const NARROW = 0.08;
  /** Text and ground whose contrast (WCAG 2.2) is less look the same. The palest grey that pages set text in, #ddd on white, has 1.36. */
  const SAME = 1.2;
  /** Less is as good as transparent. */
  const CLEAR = 0.05;
  /** A layer that is larger than a passage by more than this lies over the page, not over the passage: it comes and goes. */
  const LAYER = 80;
  /** How far out, and among how many neighbours, a picture is looked for that may be the ground of a text. */
  const NEAR = { up: 8, across: 12 };

  /** What holds no text of the page's own, or is never shown as such: its visibility says nothing. */
  const NOT_ASKED = new Set(["base", "head", "link", "meta", "noscript", "script", "style", "template", "title"]);

  // A form's `<input name=children>` hides the form's own property from a script in Chromium; what is taken from the prototypes is not hidden.
  const { contains, getRootNode } = Node.prototype;
  const { getAnimations, getBoundingClientRect, hasAttribute } = Element.prototype;
  const getter = (/** @type {object} */ prototype, /** @type {string} */ name) => Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => null);
  const [parentGetter, childrenGetter] = [getter(Node.prototype, "parentElement"), getter(Element.prototype, "children")];
  const [elementSlot, textSlot] = [getter(Element.prototype, "assignedSlot"), getter(Text.prototype, "assignedSlot")];
  const boxOf = (/** @type {Element} */ element) => /** @type {DOMRect} */ (getBoundingClientRect.call(element));
  const parentOf = (/** @type {Element} */ element) => /** @type {Element | null} */ (parentGetter.call(element));
  const childrenOf = (/** @type {Element} */ element) => /** @type {Element[]} */ ([...childrenGetter.call(element)]);
  const holds = (/** @type {Element} */ element, /** @type {Element} */ other) => contains.call(element, other);

  /** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */
  /** @typedef {readonly [red: number, green: number, blue: number, alpha: number]} Colour Each from 0 to 1. */

  /**
   * What an element has from itself and those around it.
   * @typedef {object} State
   * @property {Element} element
   * @property {string} name
   * @property {CSSStyleDeclaration | null} style null where nothing may be asked
   * @property {boolean} silent whether what is in it is no text of the page
   * @property {Element | null} part what it is in that the browser has not laid out, and that alone may be asked
   * @property {boolean} unseen whether nothing in it can be seen
   * @property {number} opacity
   * @property {boolean} moves whether what makes it transparent is being animated
   * @property {Colour[] | null} ground the colours behind it; null where they cannot be known
   * @property {boolean} painted whether its text shows a background instead of a colour
   * @property {{ box: Box, scrolls: boolean }[]} cuts boxes that cut off what is in them
   * @property {{ box: Box, scrolls: boolean }[]} far those of them that cut off what is placed absolutely, too
   * @property {boolean} fixed whether it stays where it is when the page is scrolled
   * @property {boolean} placed whether it is out of the flow
   */

  /** @param {Document} document */
  class Sight {
    /** @type {State[]} */ #open = [];
    /** @type {Document} */ #document;
    /** @type {Range} */ #range;
    /** @type {Map<string, Colour | null>} */ #colours = new Map();
    /** @type {OffscreenCanvasRenderingContext2D | null | undefined} */ #canvas;
    /** Pictures and frames, of which one may lie behind a text. @type {Box[] | null} */ #pictures = null;
    /** @type {Colour} */ #paper = [1, 1, 1, 1];
    /** @type {Window} */ #window;
    /** @type {import("../globals.d.ts").Seen} */ #seen;
    #wide = 0;
    #high = 0;
    #cutsRight = false;
    #leftward = false;

    /** @param {Document} document one that is drawn @param {import("../globals.d.ts").Seen} seen */
    constructor(document, seen) {
      const window = document.defaultView ?? globalThis.window;
      this.#document = document;
      this.#window = window;
      this.#seen = seen;
      this.#range = document.createRange();
      const root = document.documentElement;
      const { colorScheme, direction } = getComputedStyle(root);
      if (/dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia("(prefers-color-scheme: dark)").matches)) this.#paper = [0.07, 0.07, 0.07, 1];
      this.#wide = root.clientWidth || window.innerWidth;
      this.#high = window.innerHeight;
      this.#leftward = direction === "rtl";
      const cuts = (/** @type {Element | null} */ element) => element !== null && /hidden|clip/.test(getComputedStyle(element).overflowX);
      this.#cutsRight = cuts(root) || cuts(document.body);
    }

    /** Enters an element. Returns whether nothing in it can be seen. @param {Element} element @param {string} name */
    enter(element, name) {
      const around = this.#open.at(-1);
      const state = this.#state(element, name, around);
      this.#open.push(state);
      return state.unseen && !(around?.unseen ?? false);
    }

    /** Leaves the element that was entered last. */
    leave() {
      this.#open.pop();
    }

    /** Whether a text in the element that was entered last cannot be seen. @param {Text} text @param {string} words */
    isUnseen(text, words) {
      const state = this.#open.at(-1);
      // What holds no word need not be asked; and what is in an element that cannot be seen goes with it.
      const letters = words.trim().length;
      if (!state || state.silent || state.unseen || letters === 0) return false;
      const part = state.part ?? (textSlot.call(text) ? this.#seen.skipped(text) : null);
      if (part) {
        const box = boxOf(part);
        return this.#isAway(box, state) || this.#isCutOff(box, state);
      }
      if (!state.style) return false;
      const { visibility, fontSize } = state.style;
      if (visibility !== "visible") return true;
      const size = parseFloat(fontSize);
      if (size < TINY.letters) return true;
      this.#range.selectNodeContents(text);
      const box = this.#range.getBoundingClientRect();
      return !this.#hasRoom(box, letters, size) || this.#isAway(box, state) || this.#isCutOff(box, state)
        || this.#isClear(box, state) || this.#isOfItsGround(box, state) || this.#isCovered(box, state);
    }

    /** @param {Element} element @param {string} name @param {State | undefined} around @returns {State} */
    #state(element, name, around) {
      const from = around ?? { silent: false, part: null, unseen: false, opacity: 1, moves: false, ground: [this.#paper], painted: false, cuts: [], far: [], fixed: false, placed: false };
      /** @type {State} */
      const state = { ...from, element, name, style: null };
      if (NOT_ASKED.has(name)) state.silent = true;
      // What is put into a slot is drawn there, and not where it stands.
      if (!state.part && elementSlot.call(element)) state.part = this.#seen.skipped(element);
      if (state.silent || state.part || state.unseen) return state;
      const style = getComputedStyle(element);
      state.style = style;
      const { display, contentVisibility } = style;
      if (display === "none") state.unseen = true;
      // A closed box of details shows its first summary, and nothing else.
      const closed = around?.name === "details" && !hasAttribute.call(around.element, "open");
      if (closed && (name !== "summary" || childrenOf(around.element).find((child) => child.localName === "summary") !== element)) state.unseen = true;
      if (contentVisibility === "hidden") state.unseen = true;
      if (state.unseen || display === "contents") return state;
      if (contentVisibility === "auto" && this.#seen.leavesOut(element)) state.part = element;
      this.#takeBox(state, style, name);
      this.#takeLook(state, style);
      return state;
    }

    /** Where an element is, and what it cuts off. @param {State} state @param {CSSStyleDeclaration} style @param {string} name */
    #takeBox(state, style, name) {
      const { position, overflowX, overflowY, clip, clipPath, contain } = style;
      if (position === "absolute") state.cuts = state.far;
      if (position === "fixed") {
        state.fixed = true;
        state.cuts = [];
      }
      if (position === "absolute" || position === "fixed") state.placed = true;
      const { body, documentElement } = this.#document;
      const cuts = overflowX !== "visible" || overflowY !== "visible" || /paint|strict|content/.test(contain);
      if (cuts && state.element !== body && state.element !== documentElement && style.display !== "inline") {
        const { left, top, right, bottom } = boxOf(state.element);
        const scrolls = /auto|scroll/.test(overflowX + overflowY);
        state.cuts = [...state.cuts, { box: { left, top, right, bottom }, scrolls }];
      }
      if (state.placed && clip !== "auto" && clip !== "") {
        const [top = 0, right = 0, bottom = 0, left = 0] = clip.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];
        if (!/auto/.test(clip) && (right - left < TINY.box || bottom - top < TINY.box)) state.unseen = true;
      }
      if (clipPath !== "none" && name !== "html" && isNothing(clipPath, boxOf(state.element))) state.unseen = true;
      if (position !== "static" || style.transform !== "none") state.far = state.cuts;
      else if (cuts) state.far = state.far.filter((cut) => state.cuts.includes(cut));
    }

    /** What an element's text lies on, and how much of it is there. @param {State} state @param {CSSStyleDeclaration} style */
    #takeLook(state, style) {
      const { opacity, filter, maskImage, backgroundColor, backgroundImage, backfaceVisibility } = style;
      let own = Number(opacity);
      if (filter !== "none") {
        for (const [, share, sign] of filter.matchAll(/opacity\(([\d.]+)(%?)\)/g)) own *= Number(share) / (sign ? 100 : 1);
        const blur = Number(/blur\(([\d.]+)px\)/.exec(filter)?.[1] ?? 0);
        if (blur > parseFloat(style.fontSize)) own = 0;
      }
      if (maskImage && maskImage !== "none" && !/url\(/.test(maskImage) && this.#stops(maskImage).every(([, , , alpha]) => alpha < CLEAR)) own = 0;
      if (own < 1) {
        state.opacity *= own;
        if (own < CLEAR) state.moves ||= /** @type {Animation[]} */ (getAnimations.call(state.element)).some(({ playState }) => playState === "running");
      }
      // Its back is turned, and has nothing on it.
      if (backfaceVisibility === "hidden" && isTurned(style.transform)) state.unseen = true;
      if (backgroundImage !== "none" && /text/.test(style.backgroundClip || style.webkitBackgroundClip)) {
        state.painted = true;
        return;
      }
      if (backgroundColor !== "rgba(0, 0, 0, 0)") state.ground = this.#laidOver(state.ground, [this.#colour(backgroundColor)]);
      if (backgroundImage !== "none") state.ground = /url\(|image-set|element\(|paint\(/.test(backgroundImage) ? null : this.#laidOver(state.ground, this.#stops(backgroundImage));
    }

    /** Whether a text has a place at all, and its letters stand side by side. @param {DOMRect} box @param {number} letters @param {number} size */
    #hasRoom(box, letters, size) {
      if (box.height < TINY.line || box.width <= 0) return false;
      return letters < 3 || box.height > 2.5 * size || box.width >= letters * size * NARROW;
    }

    /** Whether a text stands where nobody can scroll to. @param {DOMRect} box @param {State} state */
    #isAway(box, state) {
      if (state.fixed) return box.right <= 0 || box.bottom <= 0 || box.left >= this.#wide || box.top >= this.#high;
      if (state.cuts.some(({ scrolls }) => scrolls)) return false;
      const { scrollX, scrollY } = this.#window;
      const [left, right, bottom] = [box.left + scrollX, box.right + scrollX, box.bottom + scrollY];
      if (bottom <= 0) return true;
      const [before, behind] = [right <= 0, left >= this.#wide];
      const cut = this.#cutsRight || state.placed;
      return this.#leftward ? behind || (before && cut) : before || (behind && cut);
    }

    /** Whether boxes around a text leave nothing of it. @param {DOMRect} box @param {State} state */
    #isCutOff(box, { cuts }) {
      return cuts.some(({ box: cut, scrolls }) => {
        const [wide, high] = [cut.right - cut.left, cut.bottom - cut.top];
        if (wide < TINY.box || high < TINY.box) return true;
        if (scrolls) return false;
        if (box.right <= cut.left || box.left >= cut.right || box.bottom <= cut.top) return true;
        return high < FOLD && Math.min(box.bottom, cut.bottom) - Math.max(box.top, cut.top) < TINY.line;
      });
    }

    /** Whether a text is transparent. One that is out of the window may appear when it is scrolled to: pages do that. @param {DOMRect} box @param {State} state */
    #isClear(box, { opacity, moves }) {
      return opacity < CLEAR && !moves && this.#isInWindow(box);
    }

    /** Whether a text has the colour of what it lies on. @param {DOMRect} box @param {State} state */
    #isOfItsGround(box, { style, ground, painted, element }) {
      if (!style || painted || ground === null) return false;
      const fill = style.webkitTextFillColor || style.color;
      if (!this.#isSame(fill, ground)) return false;
      const { textShadow, webkitTextStrokeWidth, webkitTextStrokeColor } = style;
      if (textShadow !== "none" && this.#stops(textShadow).some((colour) => !isNear(colour, ground))) return false;
      if (parseFloat(webkitTextStrokeWidth) > 0 && !this.#isSame(webkitTextStrokeColor, ground)) return false;
      return !this.#mayLieOnAPicture(box, element);
    }

    /** @param {string} value @param {Colour[]} ground */
    #isSame(value, ground) {
      const colour = this.#colour(value);
      return colour !== null && isNear(colour, ground);
    }

    /** Whether a picture, or a box that is painted, may lie behind a text though it is not around it. @param {DOMRect} box @param {Element} element */
    #mayLieOnAPicture(box, element) {
      this.#pictures ??= [...this.#document.querySelectorAll("img, video, canvas, svg, object, embed, iframe")]
        .filter((picture) => !this.#seen.skipped(picture)).map((picture) => boxOf(picture));
      if (this.#pictures.some((picture) => overlap(picture, box))) return true;
      let at = /** @type {Element | null} */ (element);
      for (let up = 0; at && up < NEAR.up; up += 1, at = parentOf(at)) {
        for (const pseudo of ["::before", "::after"]) {
          const { content, backgroundImage, backgroundColor } = getComputedStyle(at, pseudo);
          if (content !== "none" && content !== "normal" && (backgroundImage !== "none" || backgroundColor !== "rgba(0, 0, 0, 0)")) return true;
        }
        const parent = parentOf(at);
        const beside = parent ? childrenOf(parent) : [];
        if (beside.length > NEAR.across) continue;
        for (const other of beside) {
          if (other === at || this.#seen.skipped(other)) continue;
          const { position, backgroundImage, backgroundColor } = getComputedStyle(other);
          const under = backgroundImage !== "none" || (this.#colour(backgroundColor)?.[3] ?? 1) > CLEAR;
          if (under && position !== "static" && overlap(boxOf(other), box)) return true;
        }
      }
      return false;
    }

    /** Whether something of about the size of a text lies over it. Larger layers come and go, and what cannot be hit is not found. @param {DOMRect} box @param {State} state */
    #isCovered(box, { element }) {
      if (!this.#isInWindow(box)) return false;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      if (x < 0 || y < 0 || x >= this.#wide || y >= this.#high) return false;
      const root = /** @type {Document | ShadowRoot} */ (getRootNode.call(element));
      const hit = root.elementsFromPoint(x, y);
      const own = hit.findIndex((found) => found === element || holds(element, found));
      return hit.slice(0, Math.max(own, 0)).some((over) => {
        const { backgroundColor, position, opacity } = getComputedStyle(over);
        if (position === "fixed" || position === "sticky" || Number(opacity) < 1 || (this.#colour(backgroundColor)?.[3] ?? 0) < 0.99) return false;
        const { left, top, right, bottom } = boxOf(over);
        if (left > box.left + 1 || right < box.right - 1 || top > box.top + 1 || bottom < box.bottom - 1) return false;
        // Its own ground lies over it only where it was put behind it.
        return holds(over, element) || bottom - top < box.height + LAYER;
      });
    }

    /** @param {Box} box */
    #isInWindow({ left, top, right, bottom }) {
      return right > 0 && bottom > 0 && left < this.#wide && top < this.#high;
    }

    /** @param {Colour[] | null} ground @param {(Colour | null)[]} over @returns {Colour[] | null} */
    #laidOver(ground, over) {
      /** @type {Colour[]} */
      const all = [];
      for (const colour of over) {
        if (colour === null || (colour[3] < 1 && ground === null)) return null;
        if (colour[3] >= 1) all.push(colour);
        else all.push(...(ground ?? []).map((under) => mixed(colour, under)));
      }
      return all.slice(0, 16);
    }

    /** The colours in a gradient or a shadow. @param {string} value */
    #stops(value) {
      const colours = value.match(/(?:rgba?|hsla?|oklch|oklab|lch|lab|color|color-mix)\((?:[^()]|\([^()]*\))*\)/g) ?? [];
      return /** @type {Colour[]} */ (colours.map((colour) => this.#colour(colour)).filter((colour) => colour !== null));
    }

    /** A colour as it is computed; null where it cannot be told. @param {string} value @returns {Colour | null} */
    #colour(value) {
      const known = this.#colours.get(value);
      if (known !== undefined) return known;
      const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
      /** @type {Colour | null} */
      const colour = rgb ? [Number(rgb[1]) / 255, Number(rgb[2]) / 255, Number(rgb[3]) / 255, Number(rgb[4] ?? 1)] : this.#drawn(value);
      this.#colours.set(value, colour);
      return colour;
    }

    /** A colour of another space, as the browser draws it. @param {string} value @returns {Colour | null} */
    #drawn(value) {
      // The page's own document is not used: nothing is put into it.
      this.#canvas ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      const canvas = this.#canvas;
      if (!canvas) return null;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "#010203";
      canvas.fillStyle = value;
      if (canvas.fillStyle === "#010203") return null;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red / 255, green / 255, blue / 255, alpha / 255];
    }
  }

  /** @param {Box} a @param {Box} b */
  const overlap = (a, b) => a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top;

  /** @param {Colour} over @param {Colour} under @returns {Colour} */
  const mixed = ([r, g, b, alpha], [red, green, blue]) => [r * alpha + red * (1 - alpha), g * alpha + green * (1 - alpha), b * alpha + blue * (1 - alpha), 1];

  /** Whether a colour looks like each of its grounds. @param {Colour} colour @param {Colour[]} ground */
  const isNear = (colour, ground) => ground.every((under) => {
    const [a, b] = [luminance(mixed(colour, under)), luminance(under)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= SAME) return false;
    // Red on green of one brightness is seen.
    return mixed(colour, under).every((part, i) => Math.abs(part - (under[i] ?? 0)) < 0.12);
  });

  /** Relative luminance (WCAG 2.2). @param {Colour} colour */
  const luminance = ([red, green, blue]) => {
    const linear = (/** @type {number} */ part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };

  /** Whether a clip path leaves nothing of a box. What is drawn otherwise than by these shapes is taken to leave something. @param {string} path @param {DOMRect} box */
  function isNothing(path, { width, height }) {
    const [, shape, inside = ""] = /^(\w+)\((.*?)\)/.exec(path) ?? [];
    const length = (/** @type {string | undefined} */ text, /** @type {number} */ whole) => (text?.endsWith("%") ? (parseFloat(text) / 100) * whole : parseFloat(text ?? "0"));
    if (shape === "inset" || shape === "rect" || shape === "xywh") {
      const parts = (inside.split(" round ")[0] ?? "").trim().split(/\s+/);
      const [top, right = top, bottom = top, left = right] = parts;
      if (shape === "inset") return height - length(top, height) - length(bottom, height) < TINY.box || width - length(left, width) - length(right, width) < TINY.box;
      return false;
    }
    if (shape === "circle" || shape === "ellipse") {
      const radii = (inside.split("at")[0] ?? "").trim().split(/\s+/).filter((radius) => /^[\d.]/.test(radius));
      return radii.length > 0 && radii.some((radius) => length(radius, Math.min(width, height)) * 2 < TINY.box);
    }
    if (shape === "polygon") {
      const points = inside.replace(/^\s*(nonzero|evenodd),?/, "").split(",").map((point) => point.trim().split(/\s+/)).map(([x, y]) => [length(x, width), length(y, height)]);
      const [xs, ys] = [points.map(([x]) => x ?? 0), points.map(([, y]) => y ?? 0)];
      return Math.max(...xs) - Math.min(...xs) < TINY.box || Math.max(...ys) - Math.min(...ys) < TINY.box;
    }
    return false;
  }

  /** Whether a transform turns the back of a box to the reader. @param {string} transform */
  function isTurned(transform) {
    const parts = /^matrix3d\((.*)\)$/.exec(transform)?.[1]?.split(",").map(Number);
    // The third row and column: where the box's front looks to.
    return parts !== undefined && (parts[10] ?? 1) < 0;
  }

  globalThis.copydesk = { ...globalThis.copydesk, sight: (document, seen) => new Sight(document, seen) };
})();
