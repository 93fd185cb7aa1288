// Reads a document into one plain string for the desk, and remembers which live text stands behind each number.
//
// A plain script, not a module: a browser injects it into pages as it stands, and a page may also import it for its
// effect. Behind common/seen.js. The grammar of the string is documented in src/page/snapshot.rs. The document is never
// changed, cloned or serialised.

(() => {
  /** The records of the string; see src/page/snapshot.rs. */
  const OPEN = "\u0001",
    ATTRIBUTE = "\u0002",
    TEXT = "\u0003",
    CLOSE = "\u0004",
    NOTE = "\u0005";

  /** No more nodes than this are read: the cap of the page model (`MAX_NODES`). */
  const MAX_NODES = 1_000_000;
  /** No more text than this, in UTF-16 units: a message of this size takes a quarter of a second. */
  const MAX_UNITS = 4_000_000;
  /** Longer attributes are cut, as the page model does. */
  const MAX_ATTRIBUTE = 2_000;
  /**
   * The page's thread is given back after this many milliseconds, looked at every 64 nodes, and after this many nodes
   * in any case: a task of 50 ms is felt, and what a slice leaves to the garbage collector comes on top.
   */
  const SLICE_MS = 10;
  const SLICE_NODES = 4_096;
  /** How often a page that changes under the walk is walked again. */
  const MAX_RESTARTS = 2;
  /**
   * A page of no more nodes than this is then read in one go, which takes some 50 ms; a larger one is not read at all.
   */
  const MAX_AT_ONCE = 16_384;
  /**
   * A change of so few letters (a clock, a ticker, an empty slot for an advertisement) is no change of what is read.
   */
  const MIN_CHANGE = 40;

  /** What the page model reads (`page::Attr`); all other attributes stay in the page. */
  const ATTRIBUTES = new Set([
    "alt",
    "aria-hidden",
    "aria-label",
    "class",
    "content",
    "contenteditable",
    "datetime",
    "dir",
    "hidden",
    "href",
    "id",
    "itemprop",
    "itemtype",
    "lang",
    "name",
    "property",
    "rel",
    "role",
    "src",
    "start",
    "style",
    "title",
    "type",
  ]);
  /**
   * Elements that are named but not entered, as the page model does not read what is in them (`is_unread` in
   * src/page/build.rs).
   */
  const NOT_ENTERED = new Set([
    "audio",
    "canvas",
    "embed",
    "iframe",
    "noscript",
    "object",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "video",
  ]);
  /** What says what a page is about. */
  const HEAD = new Set(["link", "meta", "script", "title"]);
  /** Of no more texts it is told that nobody knows whether they are seen. */
  const MAX_UNSURE = 10_000;
  /**
   * What may have a shadow tree, beside elements with a name of the page's own:
   * https://dom.spec.whatwg.org/#dom-element-attachshadow
   */
  const MAY_HOST = new Set([
    "article",
    "aside",
    "blockquote",
    "body",
    "div",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "main",
    "nav",
    "p",
    "section",
    "span",
  ]);
  /** What says something without a text: whether it can be seen is asked at once. */
  const TELLING = new Set(["alt", "datetime", "itemprop", "src"]);
  /** What an element's attributes say of it. */
  const NOTHING = 0,
    TELLS = 1,
    EDITED = 2,
    LINKED_DATA = 4;
  /** Deeper elements are not asked whether they can be seen: the page model puts them all on this level. */
  const MAX_DEPTH = 512;
  /**
   * A visible frame at least this large may hold part of the article; advertisements are smaller (300 × 250, 970 ×
   * 250).
   */
  const FRAME = { width: 300, height: 400 };

  // A form's `<input name=attributes>` hides the form's own property from a script in Chromium. Getters taken from the
  // prototypes cannot be hidden.
  const getter = (/** @type {object} */ prototype, /** @type {string} */ name) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (!get) throw new TypeError(`no getter ${name}`);
    return get;
  };
  const nodeType = getter(Node.prototype, "nodeType");
  const isConnected = getter(Node.prototype, "isConnected");
  const { compareDocumentPosition } = Node.prototype;
  const localName = getter(Element.prototype, "localName");
  const shadowRoot = getter(Element.prototype, "shadowRoot");
  const data = getter(CharacterData.prototype, "data");
  const { getAttribute, getAttributeNames, hasAttributes } = Element.prototype;

  /** Gives the page's thread back for a moment. */
  const pause = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage(null);
    });

  /** A walk over one document. @param {Document} document */
  class Walk {
    /** @type {string[]} */ out = [];
    /** What was written in the slices before this one: joining a million records in one go would hold the thread. @type {string[]} */ done =
      [];
    /** @type {Text[]} The live text behind each number. */ texts = [];
    nodes = 0;
    units = 0;
    unreadable = 0;
    /** Texts that count although it cannot be known whether anybody sees them. @type {number[]} */ unsure = [];
    /** How many elements are open. */
    depth = 0;
    /** How many nodes each slice had. @type {number[]} */ slices = [];
    /** Of the last slice: how many nodes there were before it. */
    #before = 0;
    /** How deep the boxes are that scroll and are open. @type {number[]} */ #scrollers = [];

    /** @param {Document} document */
    constructor(document) {
      this.document = document;
      /** Nothing where nothing is drawn, so that nothing can be asked. */
      this.seen = document.defaultView === null ? null : globalThis.copydesk.seen(document);
      const { seen } = this;
      const drawn = seen !== null && document.documentElement !== null;
      this.sight = drawn
        ? globalThis.copydesk.sight(document, seen, (place, asked, depth, within) => {
            if (!asked.unseen) this.#form(place, asked, depth);
            else if (!within) this.out[place] = `${OPEN}!${(this.out[place] ?? OPEN).slice(1)}`;
          })
        : null;
      /** The article in view, where the page has several. */
      this.view = drawn ? (globalThis.copydesk.articleInView?.(document, seen) ?? null) : null;
      /** Nothing where nobody asks: the demo page and the package for npm leave both out. */
      this.gaps = drawn ? (globalThis.copydesk.gaps?.(document, seen) ?? null) : null;
    }

    /**
     * Walks in slices. Returns whether it came to its end; a page that changed under it ends it early.
     * @param {boolean} sliced
     */
    async run(sliced) {
      /** What changed since the last slice. @type {MutationRecord[]} */
      const changes = [];
      const observer = new MutationObserver((records) => {
        changes.push(...records);
      });
      if (sliced && this.seen) observer.observe(this.document, { childList: true, subtree: true });
      try {
        return await this.#run(sliced, () => changes.splice(0).concat(observer.takeRecords()));
      } finally {
        observer.disconnect();
      }
    }

    /** @param {boolean} sliced @param {() => MutationRecord[]} changed tells what changed between two slices */
    async #run(sliced, changed) {
      const root = this.document.documentElement;
      if (!root) return true;
      let walker = this.#walker(root);
      /** @type {Node} */ let node = root;
      /** Hosts whose shadow trees are being read. @type {{walker: TreeWalker, host: Element, slots: number}[]} */
      const hosts = [];
      let slots = 0;
      let since = performance.now();
      for (;;) {
        if (this.#full()) return true;
        if (!sliced && this.nodes > MAX_AT_ONCE) return false;
        if (
          sliced &&
          (this.nodes & 63) === 63 &&
          (this.nodes - this.#before >= SLICE_NODES - 64 || performance.now() - since > SLICE_MS)
        ) {
          this.#endSlice();
          await pause();
          since = performance.now();
          this.sight?.look();
          if (!isConnected.call(node) || changed().some((record) => isStale(record, node))) return false;
        }
        /** @type {Node | null} */ let next = null;
        if (nodeType.call(node) === 1) {
          const element = /** @type {Element} */ (node);
          /** @type {string} */ const name = localName.call(element);
          if (name === "slot") slots += 1;
          if (this.#open(element, name)) {
            const shadow = MAY_HOST.has(name) || name.includes("-") ? this.#shadow(element, name) : null;
            const inner = shadow && this.#walker(shadow);
            next = inner && inner.firstChild();
            if (inner && next) {
              hosts.push({ walker, host: element, slots });
              walker = inner;
              slots = 0;
            } else {
              next = walker.firstChild();
            }
          }
          if (!next) this.#close();
        } else {
          this.#text(/** @type {Text} */ (node));
        }
        // Nothing below: on to the right or up, out of shadow trees too. What is gone up to has ended.
        while (!next) {
          next = walker.nextSibling();
          if (next) break;
          if (walker.parentNode()) {
            this.#close();
            continue;
          }
          const host = hosts.pop();
          if (!host) return true;
          // The host's own children are shown where its shadow tree has a slot for them.
          const slotted = slots > 0;
          ({ walker, slots } = host);
          walker.currentNode = host.host;
          next = slotted ? walker.firstChild() : null;
          if (!next) this.#close();
        }
        node = next;
      }
    }

    /** The string. */
    snapshot() {
      if (this.nodes >= MAX_NODES) this.out.push(`${NOTE}nodes ${MAX_NODES}`);
      if (this.units >= MAX_UNITS) this.out.push(`${NOTE}bytes ${MAX_UNITS}`);
      if (this.unreadable > 0) this.out.push(`${NOTE}unreadable ${this.unreadable}`);
      this.#endSlice();
      return this.done.join("");
    }

    #endSlice() {
      // What is open is told of now: its record goes with this slice.
      this.sight?.ask();
      // A lone surrogate becomes U+FFFD here, one unit for one: further on it could become three.
      this.done.push(this.out.join("").toWellFormed());
      this.out = [];
      this.slices.push(this.nodes - this.#before);
      this.#before = this.nodes;
    }

    /** @param {Node} root */
    #walker(root) {
      return this.document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    }

    #full() {
      return this.nodes >= MAX_NODES || this.units >= MAX_UNITS;
    }

    /** Notes an element; returns whether to enter it. @param {Element} element @param {string} name */
    #open(element, name) {
      this.nodes += 1;
      this.depth += 1;
      if (this.depth <= MAX_DEPTH) this.sight?.enter(element, name, this.out.length);
      this.out.push(OPEN + name);
      if (this.#isOfAnother(element, name)) return false;
      const told = hasAttributes.call(element) ? this.#attributes(element, name) : NOTHING;
      if ((told & TELLS) !== 0 && this.depth <= MAX_DEPTH) this.sight?.ask();
      if ((name === "iframe" || name === "frame") && this.#large(element, name)) this.unreadable += 1;
      return NOT_ENTERED.has(name) ? (told & LINKED_DATA) !== 0 : (told & EDITED) === 0;
    }

    /**
     * Notes what the page model reads of an element's attributes; returns what they say of it.
     * @param {Element} element
     * @param {string} name
     */
    #attributes(element, name) {
      let told = NOTHING;
      for (const key of getAttributeNames.call(element)) {
        if (!ATTRIBUTES.has(key)) continue;
        let value = getAttribute.call(element, key) ?? "";
        if (value.length > MAX_ATTRIBUTE) value = value.slice(0, MAX_ATTRIBUTE);
        this.units += value.length;
        this.out.push(`${ATTRIBUTE}${key}=${plain(value)}`);
        if (TELLING.has(key)) told |= TELLS;
        if (key === "contenteditable" && value.toLowerCase() !== "false") told |= EDITED;
        const script = key === "type" && name === "script";
        if (script && value.trim().toLowerCase() === "application/ld+json") told |= LINKED_DATA;
      }
      return told;
    }

    /**
     * Whether an element is of another article than the one in view. What the page's head says is of the first.
     * @param {Element} element @param {string} name
     */
    #isOfAnother(element, name) {
      if (!this.view) return false;
      const { others, isFirst } = this.view;
      if (others.has(element)) return true;
      return !isFirst && HEAD.has(name) && getAttribute.call(element, "property") !== "og:site_name";
    }

    /**
     * Notes what an element is by its form.
     * @param {number} place of its record
     * @param {import("../globals.d.ts").Asked} asked
     * @param {number} depth
     */
    #form(place, asked, depth) {
      if (asked.scrolls && this.gaps?.enter(asked.element)) this.#scrollers.push(depth);
      // A layer that asks for consent or a subscription is a dialog, whatever its names are. Where it holds most of
      // the page's text, that is not believed.
      if (asked.isLayer) this.out[place] += `${ATTRIBUTE}role=dialog`;
    }

    #close() {
      this.out.push(CLOSE);
      if (this.#scrollers.at(-1) === this.depth) {
        this.#scrollers.pop();
        this.gaps?.leave();
      }
      if (this.depth <= MAX_DEPTH) this.sight?.leave();
      this.depth -= 1;
    }

    /** Notes a text. @param {Text} text */
    #text(text) {
      this.nodes += 1;
      let value = data.call(text);
      if (this.units + value.length > MAX_UNITS) value = value.slice(0, MAX_UNITS - this.units);
      this.units += value.length;
      const number = this.texts.push(text) - 1;
      if (this.depth <= MAX_DEPTH && this.sight) {
        if (this.sight.isUnseen(text, value)) {
          this.out.push(`${OPEN}!span`, TEXT, plain(value), CLOSE);
          return;
        }
        const { place, unsure } = this.sight;
        if (place) this.gaps?.pass(number, place);
        if (unsure && this.unsure.length < MAX_UNSURE) this.unsure.push(number);
      }
      this.out.push(TEXT + plain(value));
    }

    /**
     * Whether a frame may hold part of the article. Those of a frameset are all that there is.
     * @param {Element} frame
     * @param {string} name
     */
    #large(frame, name) {
      if (!this.seen) return false;
      const { width, height } = name === "frame" ? FRAME : this.seen.sizeOf(frame);
      return width >= FRAME.width && height >= FRAME.height;
    }

    /**
     * The open shadow tree of an element; a closed one is counted.
     * @param {Element} element
     * @param {string} name
     * @returns {ShadowRoot | null}
     */
    #shadow(element, name) {
      const open = shadowRoot.call(element);
      if (open) this.sight?.hosts();
      if (open || !name.includes("-")) return open;
      const closed = globalThis.chrome?.dom?.openOrClosedShadowRoot;
      if (closed && element instanceof HTMLElement && closed(element)) this.unreadable += 1;
      return null;
    }
  }

  /** A text without the characters that the records use; one unit stays one unit. @param {string} text */
  const plain = (text) => (/[\0-\x05]/.test(text) ? text.replace(/[\0-\x05]/g, "\uFFFD") : text);

  /** How much text nodes have, as far as it matters. @param {NodeList} nodes */
  const isProse = (nodes) => {
    let letters = 0;
    for (let i = 0; i < nodes.length && letters < MIN_CHANGE; i += 1)
      letters += (nodes[i]?.textContent ?? "").trim().length;
    return letters >= MIN_CHANGE;
  };

  /**
   * Whether a change makes what was read so far another page's: text went, which may come again further on, or came
   * before the node that is read next. What comes behind it is read when its turn comes.
   * @param {MutationRecord} record @param {Node} next
   */
  const isStale = ({ addedNodes, removedNodes }, next) => {
    if (isProse(removedNodes)) return true;
    const last = addedNodes[addedNodes.length - 1];
    return (
      last !== undefined &&
      (compareDocumentPosition.call(last, next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      isProse(addedNodes)
    );
  };

  /**
   * Reads a document. A part that is being edited is left out; a document in design mode is one such part.
   * @param {Document} document
   * @returns {Promise<import("../globals.d.ts").Taken | null>} nothing where the document changes faster than it can be
   *   read
   */
  const take = async (document) => {
    for (let left = MAX_RESTARTS; left >= 0; left -= 1) {
      const walk = new Walk(document);
      const nothing = { snapshot: "", texts: [], slices: [], gaps: [], unsure: [], whole: null };
      if (document.designMode === "on") return nothing;
      if (!(await walk.run(left > 0))) continue;
      // Of a large page, the whole string is made in a task of its own, and handed over in another.
      const large = walk.slices.length > 1;
      if (large) await pause();
      const snapshot = walk.snapshot();
      if (large) await pause();
      const { texts, slices, unsure } = walk;
      return { snapshot, texts, slices, gaps: walk.gaps?.all() ?? [], unsure, whole: walk.view?.whole ?? null };
    }
    return null;
  };

  globalThis.copydesk = { ...globalThis.copydesk, takeSnapshot: take };
})();
