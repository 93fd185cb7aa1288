// The card of a mark: who speaks, how we know, how sure, the passage of the report; and what a reader can do about it.
//
// A dialog that takes the focus and gives it back. What it says comes from the background when it is asked for: until
// then the page's process knows no more than where the marks are.

(() => {
  /** @typedef {import("../background/cards.js").Card} Card */
  /** @typedef {import("../protocol.js").PageRequest} PageRequest */

  /** How far the card keeps from its mark and from the viewport's edge, in pixels. */
  const GAP = 10;
  /** A card that is lower than this says nothing, in pixels. */
  const LEAST = 160;

  /**
   * Asks the background. Nobody answers after an update of the extension: then the marks go. The browser may have
   * stopped it on the way, so it is asked once more; a correction is not, for the mark of that name may be another one
   * by now.
   * @param {PageRequest} request
   */
  const ask = async (request) => {
    for (let left = ["correct", "takeBack", "mark", "annotate"].includes(request.type) ? 0 : 1; ; left -= 1) {
      if (!chrome.runtime?.id) {
        globalThis.copydesk.clear();
        return null;
      }
      try {
        return /** @type {unknown} */ (await chrome.runtime.sendMessage(request));
      } catch {
        if (left === 0) return null;
      }
    }
  };

  const { word, el, button, language } = globalThis.copydesk.pieces;

  /** The mark whose card is open. @type {string | null} */ let open = null;
  /** @type {HTMLElement | null} */ let card = null;
  /** Where the focus was. @type {Element | null} */ let before = null;
  /** The point that was pressed, to stand beside it. @type {{ x: number, y: number } | null} */ let pressed = null;

  /**
   * Opens the card of a mark, in the place of another's.
   * @param {string} id @param {{ x: number, y: number } | null} [point] where it was pressed
   */
  const show = async (id, point = null) => {
    const { marks, surface } = globalThis.copydesk;
    if (open === null) before = document.activeElement;
    open = id;
    pressed = point;
    marks.standOut(id, true);
    const told = /** @type {Card | null} */ (await ask({ type: "card", mark: id }));
    // Another was opened meanwhile, or this one closed.
    if (open !== id) return false;
    if (!told || typeof told !== "object") {
      close();
      return false;
    }
    card = draw(told);
    surface.put("card", card, globalThis.copydesk.styles.card);
    place();
    clearOfSheet();
    card.querySelector("h2")?.focus({ preventScroll: true });
    addEventListener("scroll", place, { capture: true, passive: true });
    addEventListener("resize", place, { passive: true });
    return true;
  };

  const close = () => {
    if (open === null) return;
    const hadFocus = globalThis.copydesk.surface.focused() !== null;
    open = null;
    card = null;
    removeEventListener("scroll", place, { capture: true });
    removeEventListener("resize", place);
    globalThis.copydesk.marks.standOut(null);
    globalThis.copydesk.surface.take("card");
    // A press elsewhere has taken the focus there: it is not taken back.
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };

  /** Goes to the next or the previous mark and opens its card. @param {1 | -1} by */
  const step = async (by) => {
    const { marks } = globalThis.copydesk;
    const ids = marks.inOrder();
    if (ids.length === 0) return false;
    const at = open === null ? nearest(ids, by) : ids.indexOf(open) + by;
    const id = ids[(at + ids.length) % ids.length] ?? "";
    return marks.scrollTo(id) && show(id);
  };

  /**
   * The first mark that begins below the viewport's upper edge; the last above it.
   * @param {string[]} ids
   * @param {1 | -1} by
   */
  const nearest = (ids, by) => {
    const { marks, seen } = globalThis.copydesk;
    const now = seen(document);
    const top = (/** @type {string} */ id) => {
      const [range] = marks.rangesOf(id);
      return range ? now.boxOf(range).top : 0;
    };
    const below = ids.findIndex((id) => top(id) >= 0);
    if (by > 0) return below < 0 ? 0 : below;
    return below < 0 ? ids.length - 1 : below - 1;
  };

  /**
   * Beside the mark and in view: below it, above it, or at its side, and smaller where there is no room for all of it.
   * Where the mark fills the viewport, the line that was pressed is left free, or its first.
   */
  const place = () => {
    if (!card || open === null) return;
    card.style.maxBlockSize = "";
    const boxes = globalThis.copydesk.marks.rangesOf(open).flatMap((range) => [...range.getClientRects()]);
    const inView = boxes.filter((box) => box.bottom > 0 && box.top < innerHeight);
    const point = pressed;
    const line = inView.find((box) => point && point.y >= box.top && point.y <= box.bottom) ?? inView[0] ?? boxes[0];
    if (!line) return;
    const root = document.documentElement;
    const { offsetWidth: width, offsetHeight: height } = card;
    const rtl = getComputedStyle(root).direction === "rtl";
    const clamp = (/** @type {number} */ value, /** @type {number} */ most) =>
      Math.max(GAP, Math.min(value, most - GAP));
    const put = (/** @type {number} */ left, /** @type {number} */ top) => {
      if (!card) return;
      card.style.left = `${clamp(left, root.clientWidth - width)}px`;
      card.style.top = `${clamp(top, innerHeight - card.offsetHeight)}px`;
    };
    const along = rtl ? line.right - width : line.left;
    const edges = (/** @type {DOMRect[]} */ of) => ({
      top: Math.min(...of.map((box) => box.top)),
      bottom: Math.max(...of.map((box) => box.bottom)),
      left: Math.min(...of.map((box) => box.left)),
      right: Math.max(...of.map((box) => box.right)),
    });
    // The whole mark is left free, or as much of it as can be seen; at last the line.
    const whole = edges(inView.length > 0 ? inView : boxes);
    const room = {
      below: innerHeight - whole.bottom - 2 * GAP,
      above: whole.top - 2 * GAP,
      after: root.clientWidth - whole.right - 2 * GAP,
      before: whole.left - 2 * GAP,
    };
    if (height <= room.below) put(along, whole.bottom + GAP);
    else if (height <= room.above) put(along, whole.top - height - GAP);
    else if (width <= room.after) put(whole.right + GAP, line.top);
    else if (width <= room.before) put(whole.left - width - GAP, line.top);
    else {
      const free = Math.max(room.below, room.above) >= LEAST ? whole : edges([line]);
      const [below, above] = [innerHeight - free.bottom - 2 * GAP, free.top - 2 * GAP];
      const most = Math.max(below, above, LEAST);
      if (height > most) card.style.maxBlockSize = `${most}px`;
      put(along, below >= above ? free.bottom + GAP : free.top - card.offsetHeight - GAP);
    }
    // The point that was pressed moves with the page: the mark's own lines lead from here on.
    if (point && !(point.y >= line.top && point.y <= line.bottom)) pressed = null;
  };

  /** Where the card is a sheet at the foot of a small window, the page is moved so that its mark stands above it. */
  const clearOfSheet = () => {
    if (!card || open === null) return;
    const sheet = card.getBoundingClientRect();
    if (sheet.bottom < innerHeight - 1 || sheet.width < document.documentElement.clientWidth - 1) return;
    const id = open;
    const reach = () => {
      const boxes = globalThis.copydesk.marks.rangesOf(id).flatMap((range) => [...range.getClientRects()]);
      return { top: Math.min(...boxes.map((box) => box.top)), bottom: Math.max(...boxes.map((box) => box.bottom)) };
    };
    const { top, bottom } = reach();
    if (!(bottom > sheet.top)) return;
    scrollBy({ top: Math.min(bottom - sheet.top + GAP, top - GAP), behavior: "instant" });
    // The end of the page cannot be moved up: then the sheet goes to the head of the window.
    const now = reach();
    if (now.bottom > sheet.top && sheet.height - now.top < now.bottom - sheet.top) card.dataset["edge"] = "top";
  };

  /** Which of the marks it is, and how many are passed over because they are folded away. @param {string} mark */
  const count = (mark) => {
    const { marks } = globalThis.copydesk;
    const ids = marks.inOrder();
    const folded = marks.folded();
    const at = ids.indexOf(mark) + 1;
    return [
      at > 0 && word("cardCount", at.toLocaleString(), ids.length.toLocaleString()),
      folded > 0 && word("cardFolded", folded.toLocaleString()),
    ]
      .filter(Boolean)
      .join(" · ");
  };

  /** @param {Card} told */
  const draw = (told) => {
    const status = el("p", { class: "status", role: "status" });
    const dialog = el(
      "div",
      {
        class: "card",
        role: "dialog",
        "aria-labelledby": "title",
        "aria-describedby": "kind",
        "data-kind": told.kind,
        ...language(),
      },
      el(
        "div",
        { class: "bar" },
        el("span", { class: "kind", id: "kind" }, el("span", {}, told.label)),
        el("span", { class: "count" }, count(told.mark)),
        button({ "aria-label": word("cardPrevious"), title: word("cardPrevious"), "aria-keyshortcuts": "p" }, "‹", () =>
          step(-1),
        ),
        button({ "aria-label": word("cardNext"), title: word("cardNext"), "aria-keyshortcuts": "n" }, "›", () =>
          step(1),
        ),
        button(
          { "aria-label": word("cardClose"), title: word("cardClose"), "aria-keyshortcuts": "Escape" },
          "×",
          close,
        ),
      ),
      body(told),
      status,
    );
    dialog.append(...actions(told, status, dialog));
    dialog.addEventListener("keydown", keys);
    return dialog;
  };

  /** @param {Card} told */
  const body = ({ title, notes, why, sure, pair, own }) => {
    const part = el(
      "div",
      { class: "body" },
      el("h2", { id: "title", tabindex: "-1", dir: "auto" }, title),
      ...notes.map((note) => el("p", { class: "note" }, note)),
    );
    if (own?.note) part.append(el("p", { class: "note own", dir: "auto" }, own.note));
    if (pair) {
      const side = (/** @type {string} */ name, /** @type {import("../background/cards.js").Stretch[]} */ stretches) =>
        el(
          "div",
          { tabindex: "0", role: "group", "aria-label": name, dir: "auto" },
          el("span", {}, name),
          ...stretches.map(({ text, only }) => (only ? el("b", {}, text) : text)),
        );
      part.append(el("div", { class: "pair" }, side(word("wireHere"), pair.here), side(word("wireThere"), pair.there)));
    }
    if (why.length > 0)
      part.append(
        el("h3", {}, word("cardWhy")),
        el("ul", { class: "why" }, ...why.map((reason) => el("li", {}, el("bdi", {}, reason)))),
      );
    if (sure) {
      const dots = [1, 2, 3].map((level) => el("i", { class: level <= sure.level ? "on" : "", "aria-hidden": "true" }));
      part.append(el("p", { class: "sure" }, ...dots, el("span", {}, sure.text)));
    }
    return part;
  };

  /** @param {Card} told @param {HTMLElement} status @param {HTMLElement} dialog */
  const actions = (told, status, dialog) => {
    const { take } = globalThis.copydesk;
    const acts = el("div", { class: "acts" });
    const { buttons, sheets } = globalThis.copydesk.putRight(told, status);
    const say = (/** @type {string} */ told) => {
      status.textContent = told;
    };
    const list = take.list();
    const taking = button({ "aria-expanded": "false" }, word("takeAlong"), async () => {
      const opened = list.hidden && (await take.fill(list, told.mark, say));
      list.hidden = !opened;
      taking.setAttribute("aria-expanded", String(opened));
      if (opened) list.querySelector("button")?.focus();
      place();
    });
    acts.append(
      ...buttons,
      button({}, word("cardCopy"), async () =>
        say(word((await take.copy({ "text/plain": told.copy }, dialog)) ? "cardCopied" : "cardNotCopied")),
      ),
      taking,
    );
    if (told.compare !== null) {
      acts.prepend(
        button({}, word("wireCompare"), () => {
          ask({ type: "compare", mark: told.mark });
        }),
      );
    }
    const { group } = told;
    if (group) {
      acts.append(
        button({}, told.hide, () => {
          ask({ type: "hide", kind: group });
          close();
        }),
      );
    }
    return [...sheets, list, acts];
  };

  /** The card's own keys. The page does not get them. @param {KeyboardEvent} event */
  const keys = (event) => {
    if (!event.isTrusted) return;
    event.stopPropagation();
    if (event.key === "Tab") return turn(event);
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.target instanceof HTMLSelectElement ||
      event.target instanceof HTMLInputElement ||
      event.target instanceof HTMLTextAreaElement
    ) {
      if (event.key === "Escape") close();
      return;
    }
    const act = { Escape: close, n: () => step(1), p: () => step(-1) }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /**
   * From the last control the Tab key goes to the first: what is behind the card is the page's end.
   * @param {KeyboardEvent} event
   */
  const turn = (event) => {
    const stops = [...(card?.querySelectorAll("button, select, input, textarea, [tabindex='0']") ?? [])].filter(
      (stop) => stop instanceof HTMLElement && stop.checkVisibility(),
    );
    const at = stops.indexOf(globalThis.copydesk.surface.focused() ?? stops[0]);
    const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length];
    event.preventDefault();
    if (next instanceof HTMLElement) next.focus();
  };

  globalThis.copydesk = { ...globalThis.copydesk, card: { show, close, step, place, opened: () => open }, ask };
})();
