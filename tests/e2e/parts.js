// All end-to-end tests of one browser, in as many browsers as there are cores to drive them, two at least and four at
// most: `parts.js FAMILY PROGRAM`. What a part prints comes whole when it has ended.

import { spawn } from "node:child_process";
import os from "node:os";
import { fileURLToPath } from "node:url";

const [family = "chromium", program = "/usr/bin/chromium"] = process.argv.slice(2);
const parts = Math.min(4, Math.max(2, os.availableParallelism()));
const script = fileURLToPath(new URL("run.js", import.meta.url));

/** Runs one part. @param {number} part @returns {Promise<boolean>} whether it passed */
async function run(part) {
  const child = spawn(process.execPath, [...process.execArgv, script, family, program, `${part}/${parts}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout.on("data", (bytes) => printed.push(bytes));
  const code = await new Promise((resolve) => child.on("close", resolve));
  console.log(`── ${family}, part ${part} of ${parts}`);
  process.stdout.write(Buffer.concat(printed));
  return code === 0;
}

const passed = await Promise.all(Array.from({ length: parts }, (_, part) => run(part + 1)));
if (!passed.every(Boolean)) process.exitCode = 1;
