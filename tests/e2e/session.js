// One browser and one server for all tests of a run: `node tests/e2e/run.js chromium /usr/bin/chromium`.

import { execFileSync } from "node:child_process";
import path from "node:path";
import { open } from "./browser.js";
import { root } from "./place.js";
import { Server } from "./server.js";

const [family = "chromium", browser = "/usr/bin/chromium"] = process.argv.slice(2);

export const server = new Server();
await server.listen();
export const desk = await open(family, browser, server);

let closed = false;

/** Closes both, once. */
export async function close() {
  if (closed) return;
  closed = true;
  await desk.close();
  server.close();
}

const program = process.env.COPYDESK ?? path.join(root, "target/debug/copydesk");

/** A page's file in a form that the command line exports. @param {string} file @param {string} format */
export const exported = (file, format) =>
  execFileSync(program, ["analyze", "--format", format, file], { encoding: "utf8", maxBuffer: 1 << 28 });

/**
 * What the command line makes of pages, in their order.
 * @param {{ id: string, html: string }[]} pages
 * @returns {import("../../extension/pkg/copydesk.js").Analysis[]}
 */
export function analyzed(pages) {
  const lines = pages.map((page) => JSON.stringify(page)).join("\n");
  const answers = execFileSync(program, ["analyze", "--jsonl"], { input: lines, encoding: "utf8", maxBuffer: 1 << 28 });
  return answers
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
