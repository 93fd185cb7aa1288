// Where the reader is on the live page, and the way back to a passage of it: by its words, so that nothing is moved to
// a look-alike.
//
// A plain script, injected by the reader view. The page is only scrolled.

(() => {
  /** Shorter texts are menus and buttons, and stand in many places. */
  const LEAST = 30;
  /** No more texts are looked at than this. */
  const MAX_TEXTS = 200_000;

  const plain = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();

  /** The first longer text at the top of what is seen; nothing where the page is at its top. */
  const placeNow = () => {
    if (scrollY < 50) return "";
    for (let y = 90; y < innerHeight; y += 24) {
      const node = document.caretPositionFromPoint?.(innerWidth / 2, y)?.offsetNode;
      if (node instanceof Text && plain(node.data).length >= LEAST) return plain(node.data).slice(0, 200);
    }
    return "";
  };

  /** Scrolls to a passage by its first words. Returns whether they are there. @param {string} passage */
  const goTo = (passage) => {
    const wanted = plain(passage);
    if (wanted.length < LEAST) return false;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let seen = 0; seen < MAX_TEXTS; seen += 1) {
      const node = walker.nextNode();
      if (!node) return false;
      const text = plain(/** @type {Text} */ (node).data);
      // A paragraph may be cut into texts by links: its first text is enough, if it is not a short one.
      if (text.length < LEAST || !(wanted.startsWith(text) || text.startsWith(wanted))) continue;
      node.parentElement?.scrollIntoView({ block: "center", behavior: "auto" });
      return true;
    }
    return false;
  };

  globalThis.copydesk = { ...globalThis.copydesk, placeNow, goTo };
})();
