// Loads the finished wasm as the extension does, and has it look at the article that the extension tries it out on: a
// file that an optimiser broke fails here, and so does an article that leaves a part of the engine untried.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { tryOut } from "../extension/background/trial.js";

const folder = path.resolve(process.argv[2] ?? "extension/pkg");
const glue = await import(pathToFileURL(path.join(folder, "copydesk.js")).href);
await glue.default({ module_or_path: fs.readFileSync(path.join(folder, "copydesk_bg.wasm")) });

const { outcome, analysis } = tryOut(new glue.Desk());
assert.equal(outcome, "article");
assert.equal(analysis.article.title, "Ferry crews accept the offer");
assert.ok(
  analysis.quotations.some(({ speaker }) => speaker === "Petra Lindqvist"),
  "a quotation and its speaker",
);
assert.ok(analysis.opinions.length > 0, "an opinion");
assert.ok(
  analysis.credits.some(({ agency }) => agency === "Reuters"),
  "a credit",
);
