// A live document as the engine reads it. The three scripts are the extension's own: they leave their functions at
// `globalThis.copydesk`.
import "./seen.js";
import "./sight.js";
import "./walk.js";

/** The snapshot of a document, for `Desk.analyze`. */
export async function takeSnapshot(document) {
  const taken = await globalThis.copydesk.takeSnapshot(document);
  return taken?.snapshot ?? "";
}
