// How large a JPEG is, read from its headers: pictures come from a page's process, and what they unpack to is known
// before they are unpacked.

/**
 * The size in pixels; nothing where the bytes are no JPEG (ITU-T T.81, B.1 and B.2: segments up to the first frame
 * header).
 * @param {Uint8Array} bytes
 * @returns {{ width: number, height: number } | null}
 */
export function jpegSize(bytes) {
  const word = (/** @type {number} */ at) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  if (word(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Frame headers are C0 to CF but for tables (C4), a reserved one (C8) and arithmetic conditioning (CC).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: word(at + 5), width: word(at + 7) };
    const length = word(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}
