// The engine in Node.js, which fetches no files: it reads the one beside this module.
import { readFile } from "node:fs/promises";
import init from "./copydesk.js";

export { Desk, Reading, renderArticle } from "./copydesk.js";

/** Loads the engine: from the file beside this module, or from what is given. A second call does nothing. */
export async function load(source) {
  const wasm = source ?? (await readFile(new URL("copydesk_bg.wasm", import.meta.url)));
  await init({ module_or_path: wasm });
}
