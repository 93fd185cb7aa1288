// Clocks in a page, in the extension's own world there: around the two functions that the background calls. Each
// function below is run in one of the extension's pages, so it can name nothing outside itself.

/**
 * What the clocks saw of one analysis, in milliseconds.
 * @typedef {object} Seen
 * @property {number} read taking the snapshot
 * @property {number} [result] from the snapshot's beginning until the result was there; not where nothing was painted
 * @property {number} [paint] painting
 * @property {number} sent bytes that went to the background
 * @property {number} [back] bytes that came back
 * @property {string} snapshot what was sent
 */

/**
 * Sets the clocks. The extension's scripts replace `copydesk` whenever they are injected: each time its functions get
 * their clocks.
 * @param {number} tabId
 */
export const setClocks = (tabId) =>
  chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const page = /** @type {any} */ (globalThis);
      const clocked = new WeakSet();
      /** @type {any} */ let current;
      let began = 0;
      const read = (/** @type {() => Promise<any>} */ work) => async () => {
        began = performance.now();
        const taken = await work();
        page.seen = { read: performance.now() - began, snapshot: taken.snapshot };
        return taken;
      };
      const paint =
        (/** @type {(...args: any[]) => any} */ work) =>
        (/** @type {any[]} */ ...args) => {
          const start = performance.now();
          const painted = work(...args);
          Object.assign(page.seen, { result: start - began, paint: performance.now() - start, marks: args[0] });
          return painted;
        };
      const clock = (/** @type {any} */ work, /** @type {(work: any) => any} */ around) => {
        if (!work || clocked.has(work)) return work;
        const timed = around(work);
        clocked.add(timed);
        return timed;
      };
      Object.defineProperty(page, "copydesk", {
        configurable: true,
        get: () => current,
        set: (value) => {
          current = { ...value, read: clock(value.read, read), paint: clock(value.paint, paint) };
        },
      });
    },
  });

/** What the clocks saw of the last analysis. @param {number} tabId @returns {Promise<Seen>} */
export const readClocks = async (tabId) => {
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const { marks, ...seen } = /** @type {any} */ (globalThis).seen;
      const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text).length;
      return { ...seen, sent: bytes(seen.snapshot), ...(marks ? { back: bytes(JSON.stringify(marks)) } : {}) };
    },
  });
  return /** @type {Seen} */ (/** @type {unknown} */ (frame?.result));
};

/** Begins to watch how long the page's thread is ever away. @param {number} tabId */
export const watchThread = (tabId) =>
  chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const { port1, port2 } = new MessageChannel();
      const watch = { longest: 0, stop: () => port1.close() };
      /** @type {any} */ (globalThis).watch = watch;
      let last = performance.now();
      port1.onmessage = () => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - last);
        last = now;
        port2.postMessage(null);
      };
      port2.postMessage(null);
    },
  });

/** The longest that the page's thread was away since. @param {number} tabId */
export const longestTask = async (tabId) => {
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const { watch } = /** @type {any} */ (globalThis);
      watch.stop();
      return watch.longest;
    },
  });
  return /** @type {number} */ (/** @type {unknown} */ (frame?.result));
};

/**
 * Begins to look, before each frame, for a mark that stands in the view and has its style, and notes long tasks. A
 * frame later it has been painted.
 * @param {number} tabId
 */
export const watchMarks = (tabId) =>
  chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const page = /** @type {any} */ (globalThis);
      // A reader presses when the text is in view, not the head of the page, in which there are seldom marks.
      const prose = [...document.querySelectorAll("p")].find((paragraph) => (paragraph.textContent ?? "").length > 140);
      prose?.scrollIntoView({ block: "start", behavior: "instant" });
      const eye = { painted: 0, long: 0, observer: /** @type {PerformanceObserver | null} */ (null), over: false };
      page.eye = eye;
      if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
        eye.observer = new PerformanceObserver((list) => {
          eye.long += list.getEntries().length;
        });
        eye.observer.observe({ type: "longtask" });
      }
      const names = /** @type {Record<string, string>} */ ({
        wire: "cd-4",
        credit: "cd-6",
        reported: "cd-2",
        quotation: "cd-1",
        source: "cd-3",
        opinion: "cd-5",
        own: "cd-7",
      });
      /** @typedef {import("../../extension/globals.js").Painted} Painted */
      const all = () => /** @type {Painted[]} */ (page.copydesk?.marks?.all?.() ?? []);
      const stands = () =>
        all().some(({ mark, ranges }) =>
          ranges.some((range) => {
            const { top, bottom, height } = range.getBoundingClientRect();
            const name = names[mark.kind] ?? "";
            if (height === 0 || bottom <= 0 || top >= innerHeight || !CSS.highlights.has(name)) return false;
            const element = range.startContainer.parentElement;
            const style = element && getComputedStyle(element, `::highlight(${name})`);
            return style && (style.textDecorationLine === "underline" || style.backgroundColor !== "rgba(0, 0, 0, 0)");
          }),
        );
      const look = () => {
        if (eye.over) return;
        if (!stands()) requestAnimationFrame(look);
        else
          requestAnimationFrame(() => {
            eye.painted = performance.timeOrigin + performance.now();
          });
      };
      requestAnimationFrame(look);
    },
  });

/**
 * What was seen since, once the page's thread has come to rest.
 * @param {number} tabId
 * @returns {Promise<{ painted: number, long: number | null }>}
 */
export const marksSeen = async (tabId) => {
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId },
    func: async () => {
      const { eye } = /** @type {any} */ (globalThis);
      // Two frames and an idle moment: what the press set off has been done.
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
      await new Promise((resolve) => setTimeout(resolve));
      eye.over = true;
      eye.observer?.disconnect();
      return { painted: eye.painted, long: eye.observer ? eye.long : null };
    },
  });
  return /** @type {{ painted: number, long: number | null }} */ (/** @type {unknown} */ (frame?.result));
};

/**
 * Has a page analysed, as the popup does, and returns when that began and how long the answer took.
 * @param {number} tabId
 */
export const request = async (tabId) => {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: "analyze", tabId, again: true });
  const milliseconds = performance.now() - start;
  if (!answer?.ok) throw new Error(`the background did not analyse the page: ${answer?.failure.message}`);
  return { milliseconds, began: performance.timeOrigin + start };
};

/** Counts the calls by which the background reaches into pages, from now on. @param {any} self */
export const countPassages = (self) => {
  const { scripting } = self.chrome;
  self.passages = 0;
  if (scripting.counted) return;
  scripting.counted = true;
  for (const name of ["executeScript", "insertCSS"]) {
    const own = scripting[name].bind(scripting);
    scripting[name] = (/** @type {unknown[]} */ ...args) => {
      self.passages += 1;
      return own(...args);
    };
  }
};

/**
 * Analyses a snapshot in an engine of this page's own, without a library: what the background computes, without its
 * reading of packs.
 * @param {string} snapshot
 */
export const engineAlone = async (snapshot) => {
  const page = /** @type {any} */ (globalThis);
  if (!page.engine) {
    const from = (/** @type {string} */ file) => import(chrome.runtime.getURL(file));
    const [{ Engine }, pkg] = await Promise.all(["common/engine.js", "pkg/copydesk.js"].map(from));
    page.pkg = pkg;
    page.engine = new Engine();
  }
  return await page.engine.with(async (/** @type {any} */ desk) => {
    const start = performance.now();
    desk.analyze(snapshot, { url: "http://127.0.0.1/", explain: true });
    const milliseconds = performance.now() - start;
    return { milliseconds, memory: (await page.pkg.default()).memory.buffer.byteLength };
  });
};
