// All end-to-end tests of one browser, in two browsers at once: `parts.js FAMILY PROGRAM`. What a half prints comes
// whole when it has ended.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const [family = "chromium", program = "/usr/bin/chromium"] = process.argv.slice(2);

/** Runs one half. @param {string} half @returns {Promise<boolean>} whether it passed */
async function run(half) {
  const script = fileURLToPath(new URL(half, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, script, family, program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout.on("data", (bytes) => printed.push(bytes));
  const code = await new Promise((resolve) => child.on("close", resolve));
  console.log(`── ${family}, ${half}`);
  process.stdout.write(Buffer.concat(printed));
  return code === 0;
}

const passed = await Promise.all(["first-half.js", "second-half.js"].map(run));
if (!passed.every(Boolean)) process.exitCode = 1;
