// Whether the words of the page are still those that were read: a number over its passages, made when they are read and
// again when it is asked.
//
// The number is a sum, so a passage that moves changes nothing, and one that goes, comes or is edited does. Short texts
// (clocks, tickers, counters) are in none. Nothing is asked of the page's layout.

(() => {
  /** A text of fewer letters is no passage, as in common/snapshot.js. */
  const LEAST = 40;
  /** What is not read, as in common/snapshot.js. */
  const PASSED_OVER =
    "audio, canvas, embed, iframe, noscript, object, script, select, style, svg, template, textarea, video, [contenteditable]:not([contenteditable=false])";
  /** What an article is often in: passages beside it are of other things. */
  const WHOLE = "article, main, [role=main], [role=article]";
  /** No more elements and texts than this are looked at. */
  const MAX_NODES = 1_000_000;

  /**
   * The texts that were read, and the number of each: between the reading and the painting only.
   * @type {{ text: Text, number: number }[]}
   */
  let noted = [];
  /** Names the last reading: what belongs to another one is refused. */
  let reading = "";
  /** @type {{ root: Element, number: number } | null} */ let state = null;

  /** @param {string} words FNV-1a, 32 bits. */
  const numberOf = (words) => {
    let number = 0x811c9dc5;
    for (let i = 0; i < words.length; i += 1) number = Math.imul(number ^ words.charCodeAt(i), 0x01000193);
    return number >>> 0;
  };

  /** The words of a passage; nothing for a text that is none. @param {Text} text */
  const passage = ({ data }) => {
    if (data.length < LEAST) return "";
    const words = data.trim();
    return words.length < LEAST ? "" : words;
  };

  /** The article that was read, where the page has several. @type {Element | null} */ let article = null;

  /** Notes what was read. @param {Text[]} texts @param {Element | null} whole the article of several */
  const note = (texts, whole) => {
    article = whole;
    noted = texts.flatMap((text) => {
      const words = passage(text);
      return words === "" || text.parentElement?.localName === "script" ? [] : [{ text, number: numberOf(words) }];
    });
    reading = crypto.getRandomValues(new Uint32Array(4)).join("-");
    state = null;
    return reading;
  };

  /** Whether a node is in a root, through shadow trees. @param {Element} root @param {Node} node */
  const isIn = (root, node) => {
    for (let at = /** @type {Node | null} */ (node); at;) {
      if (root.contains(at)) return true;
      const top = at.getRootNode();
      at = top instanceof ShadowRoot ? top.host : null;
    }
    return false;
  };

  /** The passages in a root, open shadow trees included. @param {Element} root */
  const sum = (root) => {
    let [number, seen] = [0, 0];
    /** @type {Node[]} */
    const roots = [root];
    for (let top = roots.pop(); top && seen < MAX_NODES; top = roots.pop()) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
        node.nodeType === 1 && Element.prototype.matches.call(node, PASSED_OVER)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      for (
        let node = /** @type {Node | null} */ (walker.currentNode);
        node && seen < MAX_NODES;
        node = walker.nextNode(), seen += 1
      ) {
        if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
        if (node.nodeType !== 3) continue;
        const words = passage(/** @type {Text} */ (node));
        if (words !== "") number = (number + numberOf(words)) >>> 0;
      }
    }
    return number;
  };

  /**
   * From here on the words around some marks are looked after, or those of the whole page. Returns what holds them.
   * @param {Element | null} home what holds the marks
   */
  const begin = (home) => {
    const own = article?.isConnected && (home === null || isIn(article, home)) ? article : null;
    const root = own ?? (home && around(home)) ?? document.body ?? document.documentElement;
    const number = noted.reduce(
      (all, { text, number }) => (!text.isConnected || isIn(root, text) ? (all + number) >>> 0 : all),
      0,
    );
    noted = [];
    state = { root, number };
    return root;
  };

  /** The article that an element is in, out of its shadow trees too. @param {Element} home @returns {Element | null} */
  const around = (home) => {
    for (let at = /** @type {Element | null} */ (home); at;) {
      const whole = at.closest(WHOLE);
      if (whole) return whole;
      const top = at.getRootNode();
      at = top instanceof ShadowRoot ? top.host : null;
    }
    return null;
  };

  /** Whether the words are others now. */
  const isChanged = () => state !== null && (!state.root.isConnected || sum(state.root) !== state.number);

  /** Whether the article was scrolled away, up or down: the address may be another's by now. */
  const isPassed = () => {
    if (state === null || state.root === document.body) return false;
    const { top, bottom } = state.root.getBoundingClientRect();
    return bottom < innerHeight / 2 || top > innerHeight / 2;
  };

  /** Whether another of the page's articles is in view now. */
  const isAnother = () => {
    const { articleInView, seen } = globalThis.copydesk;
    const view = articleInView(document, seen(document));
    return state !== null && view !== null && !isIn(view.whole, state.root) && !isIn(state.root, view.whole);
  };

  /**
   * What holds the marks, after some were found again: where an article was drawn anew as another element, its words
   * are looked after there.
   * @param {() => Element | null} home what holds the marks now
   */
  const follow = (home) => {
    if (state?.root.isConnected) return state.root;
    const held = home();
    const root = (held && around(held)) ?? document.body ?? document.documentElement;
    if (state) state = { ...state, root };
    return root;
  };

  const end = () => {
    state = null;
  };

  const prose = { note, begin, follow, isChanged, isPassed, isAnother, end, reading: () => reading };
  globalThis.copydesk = { ...globalThis.copydesk, prose };
})();
