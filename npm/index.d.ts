import type { InitInput } from "./copydesk.js";

export type * from "./copydesk.js";
export { Desk, Reading, renderArticle } from "./copydesk.js";

/**
 * Loads the engine: from the file beside this module, or from what is given (an address, bytes, a compiled module).
 * To be awaited before the first call; a second call does nothing.
 */
export function load(source?: InitInput | Promise<InitInput>): Promise<void>;
