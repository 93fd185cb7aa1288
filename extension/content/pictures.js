// The pictures that a page shows already, as pixels: nothing is asked of any server again. A browser does not hand over
// pictures that came from elsewhere without a word of permission (CORS); those are named, and stay on the page.
//
// A plain script, injected by the reader view when pictures are wanted. The page is not changed.

(() => {
  /** Smaller pictures are icons, portraits of authors and counters, in CSS pixels of their own. */
  const LEAST = { width: 200, height: 120 };
  /** The width that the reader view shows at most on a dense screen. */
  const WIDEST = 1400;
  const MAX_PICTURES = 30;
  /** All pictures together, in characters of base64: a message may have 64 MB, and they must come at once. */
  const MAX_UNITS = 12_000_000;
  /** How far words beside a picture are looked for, in texts, and how long they must be. */
  const AROUND = { texts: 60, least: 20, most: 120 };

  const plain = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();

  const pictures = () => {
    /** @type {import("../reader/pictures.js").PagePicture[]} */
    const found = [];
    let units = 0;
    const seen = globalThis.copydesk.seen(document);
    for (const image of document.querySelectorAll("img")) {
      if (found.length >= MAX_PICTURES) break;
      if (
        image.naturalWidth < LEAST.width ||
        image.naturalHeight < LEAST.height ||
        seen.skipped(image) ||
        !image.checkVisibility()
      )
        continue;
      const data = units < MAX_UNITS ? pixels(image) : null;
      units += data?.length ?? 0;
      found.push({
        data,
        alt: plain(image.alt).slice(0, 1_000),
        caption: plain(image.closest("figure")?.querySelector("figcaption")?.textContent ?? "").slice(0, 1_000),
        before: around(image, "previousNode"),
        after: around(image, "nextNode"),
      });
    }
    return found;
  };

  /** A picture as JPEG; nothing where the browser keeps it from scripts. @param {HTMLImageElement} image */
  const pixels = (image) => {
    const scale = Math.min(1, WIDEST / image.naturalWidth);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    try {
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL("image/jpeg", 0.85).split(",")[1] ?? null;
    } catch {
      return null;
    }
  };

  /**
   * The texts nearest to a picture on one side: the reader view finds its place by them.
   * @param {Element} image
   * @param {"previousNode" | "nextNode"} step
   */
  const around = (image, step) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    walker.currentNode = image;
    /** @type {string[]} */
    const texts = [];
    for (let i = 0; i < AROUND.texts && texts.length < 8; i += 1) {
      const node = /** @type {Text | null} */ (walker[step]());
      if (!node) break;
      const text = plain(node.data);
      if (text.length >= AROUND.least) texts.push(text.slice(0, AROUND.most));
    }
    return texts;
  };

  globalThis.copydesk = { ...globalThis.copydesk, pictures };
})();
