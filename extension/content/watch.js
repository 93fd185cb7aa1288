// Looks after the marks for as long as there are any: they go with their article, follow it through edits and changes of
// address, come back from the back-forward cache, and come back a few times where the page took them away.

(() => {
  /** @typedef {import("../globals.js").Painted} Painted */

  /** How often marks that the page removed are painted again. */
  const MAX_REPAINTS = 3;
  /** How often to look for what no event tells, in milliseconds. */
  const LOOK_EVERY_MS = 1_000;
  /** A page is looked at again when it has been quiet for this long, in milliseconds, but not later than `PATIENCE_MS`. */
  const QUIET_MS = 250;
  const PATIENCE_MS = 3_000;
  /** The longest pause between two searches on a page that never rests, in milliseconds. */
  const MAX_PAUSE_MS = 16_000;

  let address = location.href;
  let repaints = 0;
  /** Whether the page took the marks away once too often. */
  let robbed = false;
  /** Marks whose words are not in the page now. They may come back: a page draws itself anew. @type {Painted[]} */
  let missing = [];
  /** Marks that were dropped when they were first painted. */
  let dropped = 0;
  let timer = 0;
  let settling = false;
  let pause = QUIET_MS;
  /** The figures that the background was told last. */
  let told = "";
  let lastChange = 0;
  let checked = 0;
  /** @type {MutationObserver | null} */ let observer = null;
  /** @type {Element | null} */ let root = null;

  /** Begins to look after the marks that were just painted. @param {number} left how many were not */
  const start = (left) => {
    stop();
    address = location.href;
    repaints = 0;
    robbed = false;
    missing = [];
    dropped = left;
    pause = QUIET_MS;
    told = figures();
    root = home();
    observer = new MutationObserver(changed);
    observe();
    timer = setInterval(look, LOOK_EVERY_MS);
    navigations?.addEventListener("currententrychange", look);
    addEventListener("popstate", look);
    addEventListener("pageshow", back);
  };

  const stop = () => {
    clearInterval(timer);
    observer?.disconnect();
    observer = null;
    navigations?.removeEventListener("currententrychange", look);
    removeEventListener("popstate", look);
    removeEventListener("pageshow", back);
  };

  const navigations = /** @type {EventTarget | undefined} */ (/** @type {{ navigation?: EventTarget }} */ (/** @type {unknown} */ (globalThis)).navigation);

  /** The element that holds every mark: what happens elsewhere on the page is of no interest. */
  const home = () => {
    const marks = globalThis.copydesk.marks.all();
    const [first, last] = [marks[0]?.ranges[0], marks.at(-1)?.ranges[0]];
    if (!first || !last) return document.body;
    const whole = document.createRange();
    whole.setStart(first.startContainer, 0);
    for (const { ranges } of marks) {
      for (const range of ranges) {
        if (whole.comparePoint(range.startContainer, 0) < 0) whole.setStart(range.startContainer, 0);
        if (whole.comparePoint(range.endContainer, 0) > 0) whole.setEnd(range.endContainer, 0);
      }
    }
    const common = whole.commonAncestorContainer;
    return (common instanceof Element ? common : common.parentElement) ?? document.body;
  };

  const observe = () => {
    if (root?.isConnected) observer?.observe(root, { childList: true, characterData: true, subtree: true });
  };

  /** The page changed. A mark over words that are no longer its own goes at once; where it went is looked for in quiet. */
  const changed = () => {
    lastChange = performance.now();
    if (lastChange - checked >= QUIET_MS) check();
    settle();
  };

  /** Takes off the marks whose words are no longer under them. */
  const check = () => {
    const { marks, anchors } = globalThis.copydesk;
    checked = performance.now();
    const lost = marks.all().filter((entry) => !anchors.stands(entry));
    if (lost.length === 0) return;
    missing.push(...lost);
    marks.set(marks.all().filter((entry) => !lost.includes(entry)));
  };

  /** Waits until the page is quiet, then finds what moved, and sees whether it is the same article still. */
  const settle = async () => {
    if (settling) return;
    settling = true;
    let since;
    do {
      since = performance.now();
      do {
        await new Promise((resolve) => setTimeout(resolve, pause));
      } while (performance.now() - lastChange < QUIET_MS && performance.now() - since < PATIENCE_MS);
      since = performance.now();
    } while (observer && (await search()) && lastChange > since);
    settling = false;
  };

  /** Finds marks whose words are elsewhere now. Returns whether there is anything left to look after. */
  const search = async () => {
    const { marks, anchors } = globalThis.copydesk;
    check();
    if (!root?.isConnected) root = document.body;
    const lost = missing;
    const found = await anchors.byQuote(lost.map(({ mark }) => mark), root);
    if (!observer) return false;
    const anchored = new Set(found.map(({ mark }) => mark));
    missing = lost.filter(({ mark }) => !anchored.has(mark));
    if (found.length > 0) marks.set([...marks.all(), ...found]);
    // A page that never rests is searched less and less often for words that are not there.
    pause = missing.length > 0 && found.length === 0 ? Math.min(pause * 2, MAX_PAUSE_MS) : QUIET_MS;
    if (address !== location.href && !isSameArticle()) {
      moved();
      return false;
    }
    // The body is watched no longer than it takes to find the article in it.
    if (root === document.body && found.length > 0) {
      observer.disconnect();
      root = home();
      observe();
    }
    if (told !== figures() || address !== location.href) tell();
    address = location.href;
    return true;
  };

  const figures = () => `${globalThis.copydesk.marks.all().length} ${missing.length}`;

  /** Whether most of the marks are still there to be seen. */
  const isSameArticle = () => {
    const { marks, anchors } = globalThis.copydesk;
    const all = marks.all();
    return all.filter(anchors.isSeen).length * 2 > all.length + missing.length;
  };

  /** Another article took this one's place in the same document: its marks go, and the new one is looked at. */
  const moved = () => {
    globalThis.copydesk.clear();
    globalThis.copydesk.ask({ type: "moved" });
  };

  /** Tells the background what became of the marks, and draws the strip anew. */
  const tell = () => {
    const { marks } = globalThis.copydesk;
    told = figures();
    globalThis.copydesk.redraw();
    globalThis.copydesk.ask({ type: "kept", url: location.href, painted: robbed ? 0 : marks.all().length, dropped: dropped + missing.length, robbed });
  };

  /** What no event tells: an address that changed, highlights that the page cleared, an extension that was updated. */
  const look = () => {
    const { marks } = globalThis.copydesk;
    if (!chrome.runtime?.id) return globalThis.copydesk.clear();
    if (address !== location.href || !root?.isConnected) {
      check();
      lastChange = performance.now();
      pause = QUIET_MS;
      settle();
    }
    if (!marks.isRobbed()) return;
    repaints += 1;
    if (repaints <= MAX_REPAINTS) return marks.apply();
    robbed = true;
    tell();
    globalThis.copydesk.clear();
  };

  /** Back from the cache: the result may have been forgotten meanwhile. @param {PageTransitionEvent} event */
  const back = async ({ persisted }) => {
    if (!persisted) return;
    check();
    if ((await globalThis.copydesk.ask({ type: "back" })) !== true) globalThis.copydesk.clear();
  };

  const state = () => ({ url: location.href, painted: globalThis.copydesk.marks.all().length, dropped: dropped + missing.length });

  globalThis.copydesk = { ...globalThis.copydesk, watch: { start, stop, state } };
})();
