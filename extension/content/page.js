// What the background calls in the page once marks are painted (content/paint.js): show and hide kinds, go to a mark,
// clear. Also the pointer.
//
// The scripts take no messages: the background calls these functions and gets what they return.

(() => {
  /** @typedef {import("../common/marks.js").Kinds} Kinds */

  /** What a press is meant for before it is meant for a mark. */
  const CONTROLS =
    "a[href], button, input, select, textarea, summary, label, audio, video, [role=button], [role=link], [contenteditable]";

  let withStrip = true;

  /** Looks after the marks that were painted just now, none too: from then on the page's words are watched. */
  const tend = () => {
    const { laid, marks, watch, card, minimap } = globalThis.copydesk;
    const now = laid();
    // What was cleared meanwhile needs nobody.
    if (!now || now.ended) return;
    withStrip = now.strip;
    if (marks.all().length > 0) {
      addEventListener("click", press);
      addEventListener("keydown", escape);
      // The marks are seen first; where they are on the page is measured after that.
      setTimeout(redraw);
    } else {
      card.close();
      minimap.hide();
    }
    if (!now.whole) return watch.start(now.dropped);
    now.whole.then((more) => {
      if (now.ended) return;
      watch.start(now.dropped + more);
      watch.tell();
    });
  };

  /** Draws the strip as the page is now. */
  const redraw = () => {
    const { minimap, marks, card } = globalThis.copydesk;
    if (!withStrip || marks.all().length === 0) return minimap.hide();
    minimap.show((id) => {
      if (marks.scrollTo(id)) card.show(id);
    });
    card.place();
  };

  /** Lets everything go but what is painted: another run paints over it. */
  const release = () => {
    const { watch, card, choice, told, minimap, prose, marks, laid } = globalThis.copydesk;
    const now = laid?.();
    if (now) now.ended = true;
    marks.rest?.();
    choice?.close();
    watch?.stop();
    told?.close();
    prose?.end();
    card?.close();
    minimap?.hide();
    removeEventListener("click", press);
    removeEventListener("keydown", escape);
  };

  /** Takes every mark away. */
  const clear = () => {
    release();
    globalThis.copydesk.marks.clear();
  };

  /**
   * A press on a mark opens its card; on a link, a control or a selection it is none of ours.
   * @param {MouseEvent} event
   */
  const press = (event) => {
    const { marks, card, surface } = globalThis.copydesk;
    if (!event.isTrusted || surface.isFrom(event)) return;
    const plain =
      event.button === 0 &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey &&
      !event.altKey &&
      !event.defaultPrevented;
    const control = event.target instanceof Element && event.target.closest(CONTROLS);
    const [id] =
      plain && !control && getSelection()?.isCollapsed !== false ? marks.at(event.clientX, event.clientY) : [];
    if (id) card.show(id, { x: event.clientX, y: event.clientY });
    else card.close();
  };

  /** Escape closes the card from anywhere on the page. @param {KeyboardEvent} event */
  const escape = (event) => {
    if (event.isTrusted && event.key === "Escape") globalThis.copydesk.card.close();
  };

  /** Shows and hides kinds. @param {Kinds} kinds */
  const show = (kinds) => {
    const { marks } = globalThis.copydesk;
    marks.set(marks.all(), kinds);
    redraw();
  };

  /** Shows or hides the strip at the edge. @param {boolean} shown */
  const strip = (shown) => {
    withStrip = shown;
    redraw();
  };

  /** Scrolls to a mark and lets it stand out for a moment. Returns whether it is still there. @param {string} id */
  const scrollTo = (id) => {
    const { marks } = globalThis.copydesk;
    if (!marks.scrollTo(id)) return false;
    marks.standOut(id);
    return true;
  };

  /** Scrolls to a mark and opens its card. @param {string} id */
  const open = async (id) => globalThis.copydesk.marks.scrollTo(id) && globalThis.copydesk.card.show(id);

  /** @param {1 | -1} by */
  const step = (by) => globalThis.copydesk.card.step(by);

  /** Whether the marks that were painted are those of the page now. */
  const state = () => globalThis.copydesk.watch.state();

  globalThis.copydesk = { ...globalThis.copydesk, redraw, release, clear, show, strip, scrollTo, open, step, state };

  tend();
})();
