// The engine in browsers, with a bundler or without one.
import init from "./copydesk.js";

export { Desk, Reading, renderArticle } from "./copydesk.js";

/** Loads the engine: from the file beside this module, or from what is given. A second call does nothing. */
export async function load(source) {
  await init(source === undefined ? undefined : { module_or_path: source });
}
