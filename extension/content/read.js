// Reads the page: what this script comes to is what the background gets. Nothing but strings leaves the page.
//
// It is injected on its own, before the scripts that look after marks: they get ready while the background works.

(() => {
  /** The live texts of the last snapshot. @type {Text[]} */
  let texts = [];

  const read = async () => {
    const taken = await globalThis.copydesk.takeSnapshot(document);
    texts = taken?.texts ?? [];
    const { snapshot = null, gaps = [], unsure = [], whole = null } = taken ?? {};
    const reading = globalThis.copydesk.prose.note(texts, whole);
    return { snapshot, url: location.href, title: document.title, reading, gaps, unsure };
  };

  /** The live texts, once: whoever takes them lets them go. */
  const takeTexts = () => {
    const taken = texts;
    texts = [];
    return taken;
  };

  globalThis.copydesk = { ...globalThis.copydesk, read, takeTexts };
  return globalThis.copydesk.read();
})();
