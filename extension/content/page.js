// What the background calls in the page: paint marks, show and hide kinds, go to a mark, clear. Also the pointer.
//
// The scripts take no messages: the background calls these functions and gets what they return.

(() => {
  /** @typedef {import("../common/marks.js").PageMark} PageMark */
  /** @typedef {import("../common/marks.js").Kinds} Kinds */

  /** What a press is meant for before it is meant for a mark. */
  const CONTROLS = "a[href], button, input, select, textarea, summary, label, audio, video, [role=button], [role=link], [contenteditable]";

  let withStrip = true;

  /**
   * Paints marks. One whose words do not stand where they stood is dropped, never moved.
   * @param {PageMark[]} marks @param {Kinds} kinds @param {boolean} strip whether to show the strip at the edge
   * @param {string} colours those of the kinds, that the style of marks is in
   * @param {string} reading what the marks belong to; nothing is painted where the page was read again since
   */
  const paint = (marks, kinds, strip, colours, reading) => {
    const { anchors, prose, watch, takeTexts } = globalThis.copydesk;
    if (prose.reading() !== reading) return null;
    // The ranges hold what they need; a page that goes on must not be kept alive by a list of its texts.
    const texts = takeTexts();
    const painted = marks.flatMap((mark) => {
      const ranges = anchors.byText(mark, texts);
      return ranges ? [{ mark, ranges }] : [];
    });
    withStrip = strip;
    const dropped = marks.length - painted.length;
    globalThis.copydesk.marks.set(painted, kinds);
    watch.start(dropped);
    if (painted.length === 0) {
      globalThis.copydesk.card.close();
      globalThis.copydesk.minimap.hide();
    } else {
      addEventListener("click", press);
      addEventListener("keydown", escape);
      // The marks are seen first; where they are on the page is measured after that.
      setTimeout(redraw);
    }
    return { painted: painted.length, dropped, names: globalThis.copydesk.marks.undressed(colours) };
  };

  /** Draws the strip as the page is now. */
  const redraw = () => {
    const { minimap, marks, card } = globalThis.copydesk;
    if (!withStrip || marks.all().length === 0) return minimap.hide();
    minimap.show((id) => { if (marks.scrollTo(id)) card.show(id); });
    card.place();
  };

  /** Lets everything go but what is painted: another run paints over it. */
  const release = () => {
    const { watch, card, choice, told, minimap, prose } = globalThis.copydesk;
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

  /** A press on a mark opens its card; on a link, a control or a selection it is none of ours. @param {MouseEvent} event */
  const press = (event) => {
    const { marks, card, surface } = globalThis.copydesk;
    if (!event.isTrusted || surface.isFrom(event)) return;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
    const control = event.target instanceof Element && event.target.closest(CONTROLS);
    const [id] = plain && !control && getSelection()?.isCollapsed !== false ? marks.at(event.clientX, event.clientY) : [];
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

  globalThis.copydesk = { ...globalThis.copydesk, paint, redraw, release, clear, show, strip, scrollTo, open, step, state };
})();
