// Loads the finished wasm as the extension does and analyses a sentence: a file that an optimiser broke fails here.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.resolve(process.argv[2] ?? "extension/pkg");
const glue = await import(pathToFileURL(path.join(folder, "copydesk.js")).href);
await glue.default({ module_or_path: fs.readFileSync(path.join(folder, "copydesk_bg.wasm")) });
