// Whether a reader can see a text, of whatever length and in whatever element: by its letters, its place, its colour
// and what lies over it.
//
// A plain script, behind common/seen.js, which says what may be asked. common/snapshot.js asks: elements are entered
// and left in the order of the page, so each is asked once and knows what those around it have. What cannot be known
// counts as seen. docs/EXTENSION.md tells what is known how; tests/e2e/cases/unseen.js has the ways.

(() => {
  /** What is smaller cannot be read, in CSS pixels: letters, and what is left of a line or of a box. */
  const TINY = { letters: 2, line: 3, box: 3 };
  /** A box that cuts off what is below it, and has room for a line, is folded: a reader can open it. */
  const FOLD = 14;
  /** Letters that are on average narrower than this share of their size lie on one another. */
  const NARROW = 0.08;
  /**
   * Text and ground whose contrast (WCAG 2.2) is less look the same. The palest grey that pages set text in, #ddd on
   * white, has 1.36.
   */
  const SAME = 1.2;
  /** Less is as good as transparent. */
  const CLEAR = 0.05;
  /**
   * A layer that is larger than a passage by more than this lies over the page, not over the passage: it comes and
   * goes.
   */
  const LAYER = 80;
  /** How far out, and among how many neighbours, a picture is looked for that may be the ground of a text. */
  const NEAR = { up: 8, across: 12 };

  /** What shows pictures, of which nobody knows whether they can be seen through. */
  const DRAWN = new Set(["canvas", "embed", "iframe", "img", "object", "svg", "video"]);

  /** What holds no text of the page's own, or is never shown as such: its visibility says nothing. */
  const NOT_ASKED = new Set(["base", "head", "link", "meta", "noscript", "script", "style", "template", "title"]);

  // A form's `<input name=children>` hides the form's own property from a script in Chromium; what is taken from the
  // prototypes is not hidden.
  const { contains, getRootNode } = Node.prototype;
  const { getAnimations, getBoundingClientRect, hasAttribute, querySelector: query } = Element.prototype;
  const getter = (/** @type {object} */ prototype, /** @type {string} */ name) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => null);
  const [parentGetter, childrenGetter] = [
    getter(Node.prototype, "parentElement"),
    getter(Element.prototype, "children"),
  ];
  const [elementSlot, textSlot] = [getter(Element.prototype, "assignedSlot"), getter(Text.prototype, "assignedSlot")];
  const boxOf = (/** @type {Element} */ element) => /** @type {DOMRect} */ (getBoundingClientRect.call(element));
  const parentOf = (/** @type {Element} */ element) => /** @type {Element | null} */ (parentGetter.call(element));
  const childrenOf = (/** @type {Element} */ element) => /** @type {Element[]} */ ([...childrenGetter.call(element)]);
  const holds = (/** @type {Element} */ element, /** @type {Element} */ other) => contains.call(element, other);

  /** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */
  /** @typedef {readonly [red: number, green: number, blue: number, alpha: number]} Colour Each from 0 to 1. */

  /** What an element has from itself and those around it. Most of it is taken over from the element around it. */
  class State {
    /** Its style; null where nothing may be asked. @type {CSSStyleDeclaration | null} */ style = null;
    /**
     * Its letters, asked for its first text.
     * @type {{ shown: boolean, size: number, fill: string } | null}
     */
    letters = null;

    /** Whether what is in it is no text of the page. @type {boolean} */ silent;
    /** What it is in that the browser has not laid out, and that alone may be asked. @type {Element | null} */ part;
    /** Whether nothing in it can be seen. @type {boolean} */ unseen;
    /** @type {number} */ opacity;
    /** Whether what makes it transparent is being animated. @type {boolean} */ moves;
    /** The colours behind it; null where they cannot be known. @type {Colour[] | null} */ ground;
    /** Whether its text shows a background instead of a colour. @type {boolean} */ painted;
    /** Boxes that cut off what is in them. @type {{ box: Box, scrolls: boolean }[]} */ cuts;
    /** Those of them that cut off what is placed absolutely, too. @type {{ box: Box, scrolls: boolean }[]} */ far;
    /** Whether it stays where it is when the page is scrolled. @type {boolean} */ fixed;
    /** Whether it is out of the flow. @type {boolean} */ placed;
    /** Whether it itself scrolls up and down. */ scrolls = false;
    /** Whether it itself stays where it is when the page is scrolled. */ stays = false;

    /**
     * @param {Element} element
     * @param {string} name
     * @param {State | null} around
     * @param {Colour[] | null} paper what lies behind everything
     */
    constructor(element, name, around, paper) {
      this.element = element;
      this.name = name;
      this.silent = NOT_ASKED.has(name) || (around !== null && around.silent);
      this.part = around === null ? null : around.part;
      this.unseen = around !== null && around.unseen;
      this.opacity = around === null ? 1 : around.opacity;
      this.moves = around !== null && around.moves;
      this.ground = around === null ? paper : around.ground;
      this.painted = around !== null && around.painted;
      this.cuts = around === null ? [] : around.cuts;
      this.far = around === null ? [] : around.far;
      this.fixed = around !== null && around.fixed;
      this.placed = around !== null && around.placed;
    }

    /** Whether it stays over the page while that is scrolled, and holds no article. */
    get isLayer() {
      return (
        this.stays &&
        !this.unseen &&
        this.name !== "body" &&
        this.name !== "html" &&
        query.call(this.element, "article, main, [role=main]") === null
      );
    }
  }

  /** @param {Document} document */
  class Sight {
    // The elements that are open: each, its name, what the walk knows it by, and whether it has an open shadow tree.
    // Nothing is asked of an element before a text in it, or what it says itself, is to be judged: a page is full of
    // elements that hold neither.
    /** @type {Element[]} */ #elements = [];
    /** @type {string[]} */ #names = [];
    /** @type {number[]} */ #places = [];
    /** @type {boolean[]} */ #hosts = [];
    /** Of the first of them, what they have: the rest were not asked yet. @type {State[]} */ #states = [];
    /** Told of each element that was asked. @type {import("../globals.d.ts").Tell} */ #tell;
    /** @type {Document} */ #document;
    /** @type {Range} */ #range;
    /** @type {Map<string, Colour | null>} */ #colours = new Map();
    /** Colours that were compared with a ground. @type {Map<Colour[], Map<string, boolean>>} */ #same = new Map();
    /** @type {OffscreenCanvasRenderingContext2D | null | undefined} */ #canvas;
    /** Pictures and frames, of which one may lie behind a text. @type {Box[] | null} */ #pictures = null;
    /** @type {Colour[]} */ #paper = [[1, 1, 1, 1]];
    /** @type {Window} */ #window;
    /** @type {import("../globals.d.ts").Seen} */ #seen;
    #wide = 0;
    #high = 0;
    #scrollX = 0;
    #scrollY = 0;
    #cutsRight = false;
    #leftward = false;

    /**
     * @param {Document} document one that is drawn
     * @param {import("../globals.d.ts").Seen} seen
     * @param {import("../globals.d.ts").Tell} tell
     */
    constructor(document, seen, tell) {
      const window = document.defaultView ?? globalThis.window;
      this.#document = document;
      this.#window = window;
      this.#seen = seen;
      this.#tell = tell;
      this.#range = document.createRange();
      const root = document.documentElement;
      const { colorScheme, direction } = getComputedStyle(root);
      const wished = () => matchMedia("(prefers-color-scheme: dark)").matches;
      if (/dark/.test(colorScheme) && (!/light/.test(colorScheme) || wished())) this.#paper = [[0.07, 0.07, 0.07, 1]];
      this.#wide = root.clientWidth || window.innerWidth;
      this.#high = window.innerHeight;
      this.#leftward = direction === "rtl";
      const cuts = (/** @type {Element | null} */ element) =>
        element !== null && /hidden|clip/.test(getComputedStyle(element).overflowX);
      this.#cutsRight = cuts(root) || cuts(document.body);
      this.look();
    }

    /** Begins a task: the page may have been scrolled since the last one. */
    look() {
      this.#scrollX = this.#window.scrollX;
      this.#scrollY = this.#window.scrollY;
    }

    /** Enters an element. @param {Element} element @param {string} name @param {number} place what it is told by */
    enter(element, name, place) {
      this.#elements.push(element);
      this.#names.push(name);
      this.#places.push(place);
      this.#hosts.push(false);
    }

    /** The element that was entered last has an open shadow tree: what is in it may be drawn elsewhere. */
    hosts() {
      this.#hosts[this.#hosts.length - 1] = true;
    }

    /** Leaves the element that was entered last. */
    leave() {
      this.#elements.pop();
      this.#names.pop();
      this.#places.pop();
      this.#hosts.pop();
      if (this.#states.length > this.#elements.length) this.#states.pop();
    }

    /** Asks all elements that are open, and tells of each. Returns the innermost. */
    ask() {
      for (let at = this.#states.length; at < this.#elements.length; at += 1) {
        const around = this.#states[at - 1] ?? null;
        const element = /** @type {Element} */ (this.#elements[at]);
        const state = new State(element, this.#names[at] ?? "", around, this.#paper);
        this.#take(state, around, this.#hosts[at - 1] ?? false);
        this.#states.push(state);
        // An element is as deep as so many are open.
        this.#tell(this.#places[at] ?? 0, state, at + 1, around?.unseen ?? false);
      }
      return this.#states[this.#states.length - 1];
    }

    /**
     * Of the text that was asked about last: where on the page it is, or the part that it is in; null where it stays
     * while the page is scrolled, or where that was not asked.
     * @type {DOMRect | null}
     */
    place = null;
    /** Of the same: whether it counts although much speaks for it that nobody sees it. */
    unsure = false;

    /** Whether a text in the element that was entered last cannot be seen. @param {Text} text @param {string} words */
    isUnseen(text, words) {
      this.place = null;
      this.unsure = false;
      // What holds no word need not be asked; and what is in an element that cannot be seen goes with it.
      const letters = words.trim().length;
      if (letters === 0) return false;
      const state = this.ask();
      if (!state || state.silent || state.unseen) return false;
      const hosted = this.#hosts[this.#hosts.length - 1] === true;
      const part = state.part ?? (hosted && textSlot.call(text) ? this.#seen.skipped(text) : null);
      if (part) {
        const box = boxOf(part);
        this.place = state.fixed ? null : box;
        return this.#isAway(box, state) || this.#isCutOff(box, state);
      }
      if (!state.style) return false;
      const { shown, size } = lettersOf(state, state.style);
      if (!shown) return true;
      if (size < TINY.letters) return true;
      this.#range.selectNodeContents(text);
      const box = this.#range.getBoundingClientRect();
      this.place = state.fixed ? null : box;
      return (
        !this.#hasRoom(box, letters, size) ||
        this.#isAway(box, state) ||
        this.#isCutOff(box, state) ||
        this.#isClear(box, state) ||
        this.#isOfItsGround(box, state) ||
        this.#isCovered(box, state)
      );
    }

    /**
     * What an element has of its own.
     * @param {State} state
     * @param {State | null} around
     * @param {boolean} hosted whether the element around it has an open shadow tree
     */
    #take(state, around, hosted) {
      const { element, name } = state;
      // What is put into a slot is drawn there, and not where it stands.
      if (hosted && !state.part && elementSlot.call(element)) state.part = this.#seen.skipped(element);
      if (state.silent || state.part || state.unseen) return;
      const style = getComputedStyle(element);
      state.style = style;
      const { display } = style;
      if (display === "none") state.unseen = true;
      // A closed box of details shows its first summary, and nothing else.
      const closed = around?.name === "details" && !hasAttribute.call(around.element, "open");
      if (
        closed &&
        (name !== "summary" || childrenOf(around.element).find((child) => child.localName === "summary") !== element)
      )
        state.unseen = true;
      if (state.unseen || display === "contents") return;
      // An inline box leaves nothing out, cuts nothing off and is not turned, whatever its style says.
      const inline = display === "inline";
      if (!inline) {
        const { contentVisibility } = style;
        if (contentVisibility === "hidden") state.unseen = true;
        if (state.unseen) return;
        if (contentVisibility === "auto" && this.#seen.leavesOut(element)) state.part = element;
      }
      this.#takeBox(state, style, inline);
      this.#takeLook(state, style);
    }

    /**
     * Where an element is, and what it cuts off.
     * @param {State} state
     * @param {CSSStyleDeclaration} style
     * @param {boolean} inline
     */
    #takeBox(state, style, inline) {
      const { position, clipPath } = style;
      if (position === "absolute") state.cuts = state.far;
      if (position === "fixed") {
        state.fixed = true;
        state.stays = true;
        state.cuts = [];
      }
      if (position === "absolute" || position === "fixed") state.placed = true;
      const cuts = !inline && this.#takeCut(state, style);
      const clip = state.placed ? style.clip : "auto";
      if (clip !== "auto" && clip !== "") {
        const [top = 0, right = 0, bottom = 0, left = 0] = clip.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];
        if (!/auto/.test(clip) && (right - left < TINY.box || bottom - top < TINY.box)) state.unseen = true;
      }
      const clipped = clipPath !== "none" && state.name !== "html";
      if (clipped && isNothing(clipPath, boxOf(state.element))) state.unseen = true;
      let holds = position !== "static";
      if (!inline) {
        const { transform } = style;
        holds ||= transform !== "none";
        // Its back is turned, and has nothing on it.
        if (transform !== "none" && isTurned(transform) && style.backfaceVisibility === "hidden") state.unseen = true;
      }
      if (holds) state.far = state.cuts;
      else if (cuts) state.far = state.far.filter((cut) => state.cuts.includes(cut));
    }

    /**
     * Notes the box of an element that cuts off what is in it; returns whether it does.
     * @param {State} state
     * @param {CSSStyleDeclaration} style
     */
    #takeCut(state, style) {
      const { overflow, contain } = style;
      const cuts = overflow !== "visible" || (contain !== "none" && /paint|strict|content/.test(contain));
      const { body, documentElement } = this.#document;
      if (cuts && state.element !== body && state.element !== documentElement) {
        const { left, top, right, bottom } = boxOf(state.element);
        const scrolls = /auto|scroll/.test(overflow);
        // Where the two directions differ, the second word is that of up and down.
        state.scrolls = scrolls && /(?:auto|scroll)$/.test(overflow);
        state.cuts = [...state.cuts, { box: { left, top, right, bottom }, scrolls }];
      }
      return cuts;
    }

    /**
     * What an element's text lies on, and how much of it is there.
     * @param {State} state
     * @param {CSSStyleDeclaration} style
     */
    #takeLook(state, style) {
      const { opacity, filter, maskImage, backgroundColor, backgroundImage } = style;
      let own = opacity === "1" ? 1 : Number(opacity);
      if (filter !== "none") {
        for (const [, share, sign] of filter.matchAll(/opacity\(([\d.]+)(%?)\)/g))
          own *= Number(share) / (sign ? 100 : 1);
        const blur = Number(/blur\(([\d.]+)px\)/.exec(filter)?.[1] ?? 0);
        if (blur > parseFloat(style.fontSize)) own = 0;
      }
      if (
        maskImage &&
        maskImage !== "none" &&
        !/url\(/.test(maskImage) &&
        this.#stops(maskImage).every(([, , , alpha]) => alpha < CLEAR)
      )
        own = 0;
      if (own < 1) {
        state.opacity *= own;
        if (own < CLEAR)
          state.moves ||= /** @type {Animation[]} */ (getAnimations.call(state.element)).some(
            ({ playState }) => playState === "running",
          );
      }
      if (backgroundImage !== "none" && /text/.test(style.backgroundClip || style.webkitBackgroundClip)) {
        state.painted = true;
        return;
      }
      if (backgroundColor !== "rgba(0, 0, 0, 0)")
        state.ground = this.#laidOver(state.ground, [this.#colour(backgroundColor)]);
      if (backgroundImage !== "none")
        state.ground = /url\(|image-set|element\(|paint\(/.test(backgroundImage)
          ? null
          : this.#laidOver(state.ground, this.#stops(backgroundImage));
    }

    /**
     * Whether a text has a place at all, and its letters stand side by side.
     * @param {DOMRect} box
     * @param {number} letters
     * @param {number} size
     */
    #hasRoom(box, letters, size) {
      if (box.height < TINY.line || box.width <= 0) return false;
      return letters < 3 || box.height > 2.5 * size || box.width >= letters * size * NARROW;
    }

    /** Whether a text stands where nobody can scroll to. @param {DOMRect} box @param {State} state */
    #isAway(box, state) {
      if (state.cuts.some(({ scrolls }) => scrolls)) return false;
      if (state.fixed) return box.right <= 0 || box.bottom <= 0 || box.left >= this.#wide || box.top >= this.#high;
      const [scrollX, scrollY] = [this.#scrollX, this.#scrollY];
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

    /**
     * Whether a text is transparent. One that is out of the window may appear when it is scrolled to: pages do that.
     * @param {DOMRect} box
     * @param {State} state
     */
    #isClear(box, { opacity, moves }) {
      if (opacity >= CLEAR) return false;
      const clear = !moves && this.#isInWindow(box);
      this.unsure ||= !clear;
      return clear;
    }

    /** Whether a text has the colour of what it lies on. @param {DOMRect} box @param {State} state */
    #isOfItsGround(box, state) {
      const { style, ground, painted, element } = state;
      if (!style || painted || ground === null) return false;
      if (!this.#isSame(lettersOf(state, style).fill, ground)) return false;
      const { textShadow, webkitTextStrokeWidth, webkitTextStrokeColor } = style;
      if (textShadow !== "none" && this.#stops(textShadow).some((colour) => !isNear(colour, ground))) return false;
      if (parseFloat(webkitTextStrokeWidth) > 0 && !this.#isSame(webkitTextStrokeColor, ground)) return false;
      const may = this.#mayLieOnAPicture(box, element);
      this.unsure ||= may;
      return !may;
    }

    /**
     * Whether a colour looks like each of its grounds. Many texts have one colour and lie on one ground.
     * @param {string} value
     * @param {Colour[]} ground
     */
    #isSame(value, ground) {
      let known = this.#same.get(ground);
      if (!known) this.#same.set(ground, (known = new Map()));
      let same = known.get(value);
      if (same === undefined) {
        const colour = this.#colour(value);
        known.set(value, (same = colour !== null && isNear(colour, ground)));
      }
      return same;
    }

    /**
     * Whether a picture, or a box that is painted, may lie behind a text though it is not around it.
     * @param {DOMRect} box
     * @param {Element} element
     */
    #mayLieOnAPicture(box, element) {
      this.#pictures ??= [...this.#document.querySelectorAll("img, video, canvas, svg, object, embed, iframe")]
        .filter((picture) => !this.#seen.skipped(picture))
        .map((picture) => boxOf(picture));
      if (this.#pictures.some((picture) => overlap(picture, box))) return true;
      let at = /** @type {Element | null} */ (element);
      for (let up = 0; at && up < NEAR.up; up += 1, at = parentOf(at)) {
        for (const pseudo of ["::before", "::after"]) {
          const { content, backgroundImage, backgroundColor } = getComputedStyle(at, pseudo);
          if (
            content !== "none" &&
            content !== "normal" &&
            (backgroundImage !== "none" || backgroundColor !== "rgba(0, 0, 0, 0)")
          )
            return true;
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

    /**
     * Whether something of about the size of a text lies over it. Larger layers come and go, and what cannot be hit is
     * not found.
     * @param {DOMRect} box
     * @param {State} state
     */
    #isCovered(box, { element }) {
      if (!this.#isInWindow(box)) return false;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      if (x < 0 || y < 0 || x >= this.#wide || y >= this.#high) return false;
      const root = /** @type {Document | ShadowRoot} */ (getRootNode.call(element));
      // Asked first, for it costs less, and most often it is the answer.
      const top = root.elementFromPoint(x, y);
      if (top === element || (top !== null && holds(element, top))) return false;
      const hit = root.elementsFromPoint(x, y);
      const own = hit.findIndex((found) => found === element || holds(element, found));
      return hit.slice(0, Math.max(own, 0)).some((over) => {
        const { backgroundColor, position, opacity } = getComputedStyle(over);
        // What stays while the page is scrolled is seen to lie there, and goes from over the text.
        if (position === "fixed" || position === "sticky" || Number(opacity) < 1) return false;
        const { left, top, right, bottom } = boxOf(over);
        if (left > box.left + 1 || right < box.right - 1 || top > box.top + 1 || bottom < box.bottom - 1) return false;
        if ((this.#colour(backgroundColor)?.[3] ?? 0) < 0.99) {
          this.unsure ||= DRAWN.has(over.localName);
          return false;
        }
        // Its own ground lies over it only where it was put behind it.
        const covers = holds(over, element) || bottom - top < box.height + LAYER;
        this.unsure ||= !covers;
        return covers;
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
      const colours =
        value.match(/(?:rgba?|hsla?|oklch|oklab|lch|lab|color|color-mix)\((?:[^()]|\([^()]*\))*\)/g) ?? [];
      return /** @type {Colour[]} */ (
        colours.map((colour) => this.#colour(colour)).filter((colour) => colour !== null)
      );
    }

    /** A colour as it is computed; null where it cannot be told. @param {string} value @returns {Colour | null} */
    #colour(value) {
      const known = this.#colours.get(value);
      if (known !== undefined) return known;
      const rgb = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
      /** @type {Colour | null} */
      const colour = rgb
        ? [Number(rgb[1]) / 255, Number(rgb[2]) / 255, Number(rgb[3]) / 255, Number(rgb[4] ?? 1)]
        : this.#drawn(value);
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

  /** How the letters of an element look. @param {State} state @param {CSSStyleDeclaration} style */
  const lettersOf = (state, style) =>
    (state.letters ??= {
      shown: style.visibility === "visible",
      size: parseFloat(style.fontSize),
      fill: style.webkitTextFillColor || style.color,
    });

  /** @param {Box} a @param {Box} b */
  const overlap = (a, b) => a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top;

  /** @param {Colour} over @param {Colour} under @returns {Colour} */
  const mixed = ([r, g, b, alpha], [red, green, blue]) => [
    r * alpha + red * (1 - alpha),
    g * alpha + green * (1 - alpha),
    b * alpha + blue * (1 - alpha),
    1,
  ];

  /** Whether a colour looks like each of its grounds. @param {Colour} colour @param {Colour[]} ground */
  const isNear = (colour, ground) =>
    ground.every((under) => {
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

  /**
   * Whether a clip path leaves nothing of a box. What is drawn otherwise than by these shapes is taken to leave
   * something.
   * @param {string} path
   * @param {DOMRect} box
   */
  function isNothing(path, { width, height }) {
    const [, shape, inside = ""] = /^(\w+)\((.*?)\)/.exec(path) ?? [];
    const length = (/** @type {string | undefined} */ text, /** @type {number} */ whole) =>
      text?.endsWith("%") ? (parseFloat(text) / 100) * whole : parseFloat(text ?? "0");
    if (shape === "inset" || shape === "rect" || shape === "xywh") {
      const parts = (inside.split(" round ")[0] ?? "").trim().split(/\s+/);
      const [top, right = top, bottom = top, left = right] = parts;
      if (shape === "inset")
        return (
          height - length(top, height) - length(bottom, height) < TINY.box ||
          width - length(left, width) - length(right, width) < TINY.box
        );
      return false;
    }
    if (shape === "circle" || shape === "ellipse") {
      const radii = (inside.split("at")[0] ?? "")
        .trim()
        .split(/\s+/)
        .filter((radius) => /^[\d.]/.test(radius));
      return radii.length > 0 && radii.some((radius) => length(radius, Math.min(width, height)) * 2 < TINY.box);
    }
    if (shape === "polygon") {
      const points = inside
        .replace(/^\s*(nonzero|evenodd),?/, "")
        .split(",")
        .map((point) => point.trim().split(/\s+/))
        .map(([x, y]) => [length(x, width), length(y, height)]);
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

  globalThis.copydesk = { ...globalThis.copydesk, sight: (document, seen, tell) => new Sight(document, seen, tell) };
})();
