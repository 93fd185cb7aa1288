// The strip at the edge of the viewport: where in the page the marks are. A press on a tick goes to its mark.
//
// A picture for the pointer alone. Keys go from mark to mark, and the panel lists them all.

(() => {
  /** The lane of each class, so that colour is not the only cue: the inner edge is 0. */
  const LANES = { quotation: 0, reported: 0, unsure: 0, opinion: 1, wire: 2, credit: 2, own: 1 };
  /** How often the strip follows a page that changes its height, in milliseconds. */
  const FOLLOW_MS = 250;
  /** Ticks of one lane that are nearer than this are one, in pixels. */
  const MERGE = 2;
  /** No tick is smaller than this, in pixels. */
  const LEAST = 3;

  /** No more marks are asked for their places in one task. */
  const SLICE = 256;

  const STYLE = `
    .strip { position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 16px; opacity: 0.85; }
    .strip:hover { inline-size: 24px; opacity: 1; }
    .tick { position: absolute; inline-size: 4px; border-radius: 1px; pointer-events: auto; cursor: pointer; }
    .strip:hover .tick { inline-size: 7px; }
    .tick::before { content: ""; position: absolute; inset: -3px -4px; }
    .lane0 { inset-inline-end: 11px; background: rgb(60 120 220); }
    .lane1 { inset-inline-end: 6px; background: rgb(205 120 0); border-radius: 50% / 2px; }
    .lane2 { inset-inline-end: 1px; background: repeating-linear-gradient(rgb(18 140 104) 0 3px, rgb(18 140 104 / 0.35) 3px 5px); }
    .strip:hover .lane0 { inset-inline-end: 17px; }
    .strip:hover .lane1 { inset-inline-end: 9px; }
    .lane2.credit { background: rgb(165 85 175); }
    .lane1.own { background: rgb(205 75 125); }
    .reported, .unsure { opacity: 0.55; }
    @media (forced-colors: active) { .tick { background: CanvasText; forced-color-adjust: none; outline: 1px solid Canvas; } }`;

  /** @type {ResizeObserver | null} */ let follower = null;
  let timer = 0;
  let asking = 0;
  /** @type {(id: string) => void} */ let press = () => {};

  /** Draws the strip. @param {(id: string) => void} onPress */
  const show = (onPress) => {
    press = onPress;
    if (!follower) {
      follower = new ResizeObserver(later);
      follower.observe(document.documentElement);
      if (document.body) follower.observe(document.body);
      addEventListener("resize", later);
    }
    draw();
  };

  const hide = () => {
    follower?.disconnect();
    follower = null;
    removeEventListener("resize", later);
    clearTimeout(timer);
    timer = 0;
    cancelIdleCallback(asking);
    globalThis.copydesk.surface.take("strip");
  };

  const later = () => {
    if (timer === 0)
      timer = setTimeout(() => {
        timer = 0;
        if (follower) draw();
      }, FOLLOW_MS);
  };

  /**
   * Draws the strip as the page is now. Where there are many marks, they are asked for their places while the page's
   * thread has nothing else to do.
   */
  const draw = () => {
    const { marks } = globalThis.copydesk;
    const entries = marks.all().filter((entry) => !/^(source|teller)$/.test(entry.mark.kind) && marks.isShown(entry));
    cancelIdleCallback(asking);
    ask(entries, 0, []);
  };

  /**
   * Asks a part of the marks for their places, then the next.
   * @param {import("../globals.js").Painted[]} entries
   * @param {number} from
   * @param {Tick[]} ticks
   */
  const ask = (entries, from, ticks) => {
    const seen = globalThis.copydesk.seen(document);
    const high = Math.max(document.documentElement.scrollHeight, innerHeight);
    const end = from + SLICE;
    for (const entry of entries.slice(from, end)) ticks.push(...tickOf(entry, seen, innerHeight / high));
    if (end >= entries.length) return put(merged(ticks));
    asking = requestIdleCallback(
      () => {
        if (follower) ask(entries, end, ticks);
      },
      { timeout: 1_000 },
    );
  };

  /** @param {Tick[]} ticks */
  const put = (ticks) => {
    const { surface } = globalThis.copydesk;
    if (ticks.length === 0) return surface.take("strip");
    const strip = document.createElement("div");
    strip.className = "strip";
    strip.setAttribute("aria-hidden", "true");
    strip.dir = getComputedStyle(document.documentElement).direction;
    for (const { id, kind, top, height } of ticks) {
      const tick = document.createElement("div");
      tick.className = `tick lane${LANES[kind]} ${kind}`;
      tick.style.top = `${top}px`;
      tick.style.height = `${height}px`;
      tick.addEventListener("click", (event) => {
        if (event.isTrusted) press(id);
      });
      strip.append(tick);
    }
    surface.put("strip", strip, STYLE);
  };

  /** @typedef {{ id: string, kind: keyof typeof LANES, top: number, height: number }} Tick */

  /**
   * Where a mark is in the strip, in pixels.
   * @param {import("../globals.js").Painted} entry
   * @param {import("../globals.js").Seen} seen
   * @param {number} scale
   * @returns {Tick[]}
   */
  const tickOf = ({ mark, ranges }, seen, scale) => {
    const boxes = ranges.map((range) => seen.boxOf(range)).filter((box) => box.height > 0);
    if (boxes.length === 0) return [];
    const top = Math.min(...boxes.map((box) => box.top)) + scrollY;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) + scrollY;
    return [
      {
        id: mark.id,
        kind: /** @type {keyof typeof LANES} */ (mark.kind),
        top: top * scale,
        height: Math.max((bottom - top) * scale, LEAST),
      },
    ];
  };

  /**
   * Ticks of a kind that touch become one, named by the first: a long page would have more of them than pixels.
   * @param {Tick[]} ticks
   */
  const merged = (ticks) => {
    /** @type {Map<string, Tick>} */
    const last = new Map();
    /** @type {Tick[]} */
    const kept = [];
    for (const tick of ticks.toSorted((a, b) => a.top - b.top)) {
      const before = last.get(tick.kind);
      if (before && tick.top - (before.top + before.height) < MERGE && tick.height <= LEAST) {
        before.height = Math.max(before.height, tick.top + tick.height - before.top);
        continue;
      }
      kept.push(tick);
      last.set(tick.kind, tick);
    }
    return kept;
  };

  globalThis.copydesk = { ...globalThis.copydesk, minimap: { show, hide } };
})();
