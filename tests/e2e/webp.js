// Puts pictures together to one that moves: an animated WebP, made of the still ones that a browser writes.
//
// The container is that of https://developers.google.com/speed/webp/docs/riff_container; a browser's pictures are not
// encoded anew.

/** @typedef {{ picture: Uint8Array, milliseconds: number }} Frame */

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** The chunks of a still picture that hold its pixels. @param {Uint8Array} picture */
function pixels(picture) {
  const file = Buffer.from(picture);
  if (file.toString("latin1", 8, 12) !== "WEBP") throw new Error("not a WebP");
  const found = [];
  for (let at = 12; at + 8 <= file.length;) {
    const size = file.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (["VP8 ", "VP8L"].includes(file.toString("latin1", at, at + 4))) found.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat(found);
}

/** @param {number} value */
const uint24 = (value) => Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255]);

/**
 * One picture of many, over and over.
 * @param {Frame[]} frames all of one size
 * @param {{ width: number, height: number }} size
 */
export function animated(frames, { width, height }) {
  const ANIMATED = 0x02;
  const box = Buffer.concat([uint24(width - 1), uint24(height - 1)]);
  const body = Buffer.concat([
    chunk("VP8X", Buffer.concat([Buffer.from([ANIMATED, 0, 0, 0]), box])),
    // The ground is white, and it never ends.
    chunk("ANIM", Buffer.from([255, 255, 255, 255, 0, 0])),
    ...frames.map(({ picture, milliseconds }) =>
      chunk(
        "ANMF",
        Buffer.concat([uint24(0), uint24(0), box, uint24(milliseconds), Buffer.from([0]), pixels(picture)]),
      ),
    ),
  ]);
  return chunk("RIFF", Buffer.concat([Buffer.from("WEBP", "latin1"), body]));
}
