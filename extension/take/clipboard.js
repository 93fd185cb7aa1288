// A clip onto the clipboard, from one of our own pages: they are secure, and a press stands behind every call.

/** @typedef {import("../export/clips.js").Clip} Clip */

/** @param {Clip} clip @returns {Promise<boolean>} whether it is there now */
export async function copyClip(clip) {
  try {
    const types = Object.entries(clip).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types))]);
    return true;
  } catch {
    return navigator.clipboard.writeText(clip["text/plain"]).then(
      () => true,
      () => false,
    );
  }
}
