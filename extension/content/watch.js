// Looks after a page that was read: its marks go with their article, follow it through edits and changes of address,
// come back from the back-forward cache, and come back a few times where the page took them away. Where the words are
// others, that is told; where the article is another one, or none was found before, the page is read again.

(() => {
  /** @typedef {import("../globals.js").Painted} Painted */
  const { redrawn } = globalThis.copydesk;

  /** How often marks that the page removed are painted again. */
  const MAX_REPAINTS = 3;
  /** How often to look for what no event tells, in milliseconds. */
  const LOOK_EVERY_MS = 1_000;
  /**
   * A page is looked at again when it has been quiet for this long, in milliseconds, but not later than `PATIENCE_MS`.
   */
  const QUIET_MS = 250;
  const PATIENCE_MS = 3_000;
  /** The longest pause between two searches on a page that never rests, in milliseconds. */
  const MAX_PAUSE_MS = 16_000;

  /**
   * A page that becomes another again and again is read at most so often, and ever more seldom: the first pause between
   * two readings, in milliseconds.
   */
  const MAX_REREADS = 12;
  const FIRST_REREAD_MS = 500;
  /** After this long the count begins anew, in milliseconds. */
  const FORGIVEN_MS = 120_000;

  const rereads = globalThis.copydesk?.rereads ?? { count: 0, last: 0 };

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
  /** What looking after marks at once may take of the page's time, and what looks when there is some again. */
  let allowance = redrawn.allowance();
  let waiting = 0;
  /** Whether marks are being looked after at once, and whether the page has changed under that. */
  let looking = false;
  let again = false;
  /** Whether text came that may hold the words of missing marks. */
  let came = false;
  /** Whether the words are others than those that were read. */
  let altered = false;
  /** How many marks are in a part that is folded away. */
  let folded = 0;
  let counting = 0;
  /** Tells of parts that are folded and unfolded. @type {ResizeObserver | null} */ let heights = null;
  /** @type {MutationObserver | null} */ let observer = null;
  /** @type {Element | null} */ let root = null;
  /** The article and what it hangs on, from the inside out. @type {Node[]} */ let line = [];

  /** Begins to look after the marks that were just painted. @param {number} left how many were not */
  const start = (left) => {
    stop();
    address = location.href;
    repaints = 0;
    robbed = false;
    missing = [];
    dropped = left;
    pause = QUIET_MS;
    altered = false;
    folded = 0;
    came = false;
    allowance = redrawn.allowance();
    told = figures();
    root = globalThis.copydesk.prose.begin(redrawn.home());
    observer = new MutationObserver(changed);
    observe();
    // What changed between the reading and the painting is told by nobody else.
    settle();
    timer = setInterval(look, LOOK_EVERY_MS);
    // It tells at once how high the article is now.
    heights = new ResizeObserver(recount);
    heights.observe(root);
    navigations?.addEventListener("currententrychange", look);
    addEventListener("popstate", look);
    addEventListener("pageshow", back);
  };

  const stop = () => {
    clearInterval(timer);
    clearTimeout(counting);
    clearTimeout(waiting);
    observer?.disconnect();
    observer = null;
    heights?.disconnect();
    heights = null;
    navigations?.removeEventListener("currententrychange", look);
    removeEventListener("popstate", look);
    removeEventListener("pageshow", back);
  };

  const navigations = /** @type {EventTarget | undefined} */ (
    /** @type {{ navigation?: EventTarget }} */ (/** @type {unknown} */ (globalThis)).navigation
  );

  /**
   * Watches the article, the shadow trees with marks, and what both hang on: whoever draws an article anew may put
   * another element in its place.
   */
  const observe = () => {
    const trees = new Set(globalThis.copydesk.marks.all().map(({ ranges }) => ranges[0]?.startContainer.getRootNode()));
    const watched = [root ?? document.body, ...trees].filter(
      (node) => node !== undefined && node !== document && node.isConnected,
    );
    for (const node of /** @type {Node[]} */ (watched)) {
      observer?.observe(node, { childList: true, characterData: true, subtree: true });
      for (const at of redrawn.lineOf(node)) if (!watched.includes(at)) observer?.observe(at, { childList: true });
    }
    if (root?.isConnected) line = redrawn.lineOf(root);
  };

  /**
   * The page changed. A mark over words that are no longer its own goes at once, and stands at once where they are now;
   * what is not there yet is looked for in quiet.
   * @param {MutationRecord[]} records
   */
  const changed = (records) => {
    lastChange = performance.now();
    came ||= redrawn.brings(records, missing);
    atOnce();
    settle();
  };

  /**
   * Puts marks whose words were drawn anew under them again, before the page is painted; a page that gives nobody the
   * time waits for it a little.
   */
  const atOnce = async () => {
    again = true;
    if (looking || !observer) return;
    clearTimeout(waiting);
    const wait = allowance.wait();
    if (wait > 0) {
      waiting = setTimeout(atOnce, wait);
      return;
    }
    looking = true;
    again = false;
    try {
      const wanted = check() || came;
      came = false;
      if (wanted && document.body) await reanchor();
    } finally {
      looking = false;
      allowance.spent();
    }
    if (again) atOnce();
  };

  /** Finds the words of missing marks. Returns whether any was found. */
  const reanchor = async () => {
    const { marks, anchors, prose } = globalThis.copydesk;
    const found = await anchors.byQuote(
      missing.map(({ mark }) => mark),
      line.find((node) => node.isConnected) ?? document.body,
      marks.all().map(({ mark }) => mark),
    );
    if (!observer) return false;
    const lost = new Set(missing.map(({ mark }) => mark));
    const placed = found.filter(({ mark }) => lost.has(mark));
    const anchored = new Set(placed.map(({ mark }) => mark));
    missing = missing.filter(({ mark }) => !anchored.has(mark));
    if (placed.length === 0) return false;
    marks.set([...marks.all(), ...placed]);
    const holds = prose.follow(redrawn.home);
    if (holds !== root) hold(holds);
    observe();
    return true;
  };

  /** From now on this element holds the article. @param {Element} element */
  const hold = (element) => {
    if (root) heights?.unobserve(root);
    root = element;
    heights?.observe(root);
  };

  /** Takes off the marks whose words are no longer under them. Returns whether there are any. */
  const check = () => {
    const { marks, anchors } = globalThis.copydesk;
    const lost = new Set(marks.all().filter((entry) => !anchors.stands(entry)));
    if (lost.size === 0) return false;
    missing.push(...lost);
    marks.set(marks.all().filter((entry) => !lost.has(entry)));
    return true;
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

  /**
   * Finds marks whose words are elsewhere now, and sees what became of the page. Returns whether there is anything left
   * to look after.
   */
  const search = async () => {
    const { prose } = globalThis.copydesk;
    check();
    let found = await reanchor();
    if (!observer) return false;
    if (!root?.isConnected) {
      // It stands nowhere where it stood, but may stand elsewhere on the page.
      hold(document.body);
      observe();
      found = await reanchor();
      if (!observer) return false;
    }
    // A page that never rests is searched less and less often for words that are not there.
    pause = missing.length > 0 && !found ? Math.min(pause * 2, MAX_PAUSE_MS) : QUIET_MS;
    altered = prose.isChanged();
    if ((altered || address !== location.href) && !isSameArticle()) {
      if (mayReread()) {
        moved();
        return false;
      }
      altered = true;
    }
    // An address of another article that is further down or up is not this one's.
    if (samePath(address) || !prose.isPassed()) address = location.href;
    else if (prose.isAnother() && mayReread()) {
      moved();
      return false;
    } else altered = true;
    if (told !== figures()) tell();
    return true;
  };

  /** Whether an address leads to the same place, but for its query and its fragment. @param {string} other */
  const samePath = (other) => new URL(other).pathname === location.pathname;

  /** Whether the page may be read again by itself now; if not, it is looked at later. */
  const mayReread = () => {
    const now = performance.now();
    if (now - rereads.last > FORGIVEN_MS) rereads.count = 0;
    const left = rereads.last + FIRST_REREAD_MS * 2 ** rereads.count - now;
    if (rereads.count >= MAX_REREADS || (rereads.count > 0 && left > 0)) {
      if (rereads.count < MAX_REREADS)
        setTimeout(() => {
          if (observer) settle();
        }, left);
      return false;
    }
    rereads.count += 1;
    rereads.last = now;
    return true;
  };

  const figures = () => `${globalThis.copydesk.marks.all().length} ${missing.length} ${altered} ${folded} ${address}`;

  /** Counts the marks that are folded away, when the page's height has changed and has come to rest. */
  const recount = () => {
    clearTimeout(counting);
    counting = setTimeout(() => {
      if (!observer) return;
      folded = globalThis.copydesk.marks.folded();
      if (told !== figures()) tell();
    }, QUIET_MS);
  };

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
    globalThis.copydesk.ask({
      type: "kept",
      url: address,
      painted: robbed ? 0 : marks.all().length,
      dropped: dropped + missing.length,
      robbed,
      changed: altered,
      folded,
    });
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

  const state = () => ({
    url: location.href,
    painted: globalThis.copydesk.marks.all().length,
    dropped: dropped + missing.length,
    changed: altered || globalThis.copydesk.prose.isChanged(),
  });

  globalThis.copydesk = { ...globalThis.copydesk, rereads, watch: { start, stop, state, tell } };
})();
