// Words of the extension where no browser looks them up.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Has the extension's modules speak a language, as a browser looks words up. @param {string} language */
export function speak(language) {
  /** @type {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} */
  const entries = JSON.parse(fs.readFileSync(path.join(root, `extension/_locales/${language}/messages.json`), "utf8"));
  const getMessage = (/** @type {string} */ key, /** @type {string[]} */ values) =>
    entries[key]?.message.replace(
      /\$(\w+)\$/g,
      (_, name) => values[Number(entries[key]?.placeholders?.[name.toLowerCase()]?.content.slice(1)) - 1] ?? "",
    ) ?? "";
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
}
