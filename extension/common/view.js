// Which of several whole articles on one page the reader looks at: endless scrolling puts the next below the last.
//
// A plain script, behind common/seen.js. A page consists of articles where two or more headlines of the first level
// have an element of their own each, with an article's prose. Anything else is left to the cleaner.

(() => {
  /** Fewer letters are a section's name or the site's. */
  const MIN_HEADLINE = 15;
  /** A text of fewer letters is no part of a paragraph. */
  const MIN_TEXT = 60;
  /** What has less prose, in letters, is a teaser or a post of a live report. */
  const MIN_PROSE = 600;
  /** No more headlines than this are looked at. */
  const MAX_HEADLINES = 100;

  // A form's `<input name=parentNode>` hides the form's own property from a script in Chromium.
  const parentOf = /** @type {(this: Node) => ParentNode | null} */ (
    Object.getOwnPropertyDescriptor(Node.prototype, "parentNode")?.get
  );
  const { contains } = Node.prototype;
  const { getBoundingClientRect, getClientRects, querySelector } = Element.prototype;

  /** Whether a heading is seen and no link: the site's name leads to its first page. @param {Element} h1 */
  const isHeadline = (h1) =>
    (h1.textContent ?? "").trim().length >= MIN_HEADLINE &&
    getClientRects.call(h1).length > 0 &&
    querySelector.call(h1, "a[href]") === null;

  /**
   * The letters of an element's paragraphs, up to what an article has.
   * @param {Document} document @param {Element} element
   */
  const proseOf = (document, element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let letters = 0;
    for (let node = walker.nextNode(); node && letters < MIN_PROSE; node = walker.nextNode()) {
      const size = (node.nodeValue ?? "").trim().length;
      if (size >= MIN_TEXT) letters += size;
    }
    return letters;
  };

  /**
   * The article in view and the others; nothing where the page does not consist of articles.
   * @param {Document} document @param {import("../globals.d.ts").Seen} seen
   */
  const articleInView = (document, seen) => {
    const headlines = [...document.querySelectorAll("h1")]
      .slice(0, MAX_HEADLINES)
      .filter((h1) => !seen.skipped(h1) && isHeadline(h1));
    if (headlines.length < 2) return null;
    /** @type {Element[]} */
    const wholes = [];
    for (const headline of headlines) {
      let whole = /** @type {Element} */ (headline);
      const others = headlines.filter((other) => other !== headline);
      for (;;) {
        const around = parentOf.call(whole);
        if (!(around instanceof Element) || others.some((other) => contains.call(around, other))) break;
        whole = around;
      }
      if (whole === headline || proseOf(document, whole) < MIN_PROSE) return null;
      wholes.push(whole);
    }
    // The headline that was the last to pass the window's middle is that of the article that is read.
    const middle = (document.defaultView?.innerHeight ?? 0) / 2;
    const at = Math.max(
      headlines.findLastIndex((h1) => getBoundingClientRect.call(h1).top <= middle),
      0,
    );
    const whole = /** @type {Element} */ (wholes[at]);
    return { whole, others: new Set(wholes.filter((other) => other !== whole)), isFirst: at === 0 };
  };

  globalThis.copydesk = { ...globalThis.copydesk, articleInView };
})();
