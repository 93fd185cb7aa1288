// Copydesk and its peers over the same pages in one browser: `node benches/browser/run.js chromium /usr/bin/chromium
// PAGES OUT [REPORTS]`. `cargo xtask bench` runs it and reads OUT. What each row means is in docs/SPEED.md.

import fs from "node:fs";
import path from "node:path";
import { open } from "../../tests/e2e/browser.js";
import { root } from "../../tests/e2e/place.js";
import { Server } from "../../tests/e2e/server.js";
import { measureCopydesk, withReports } from "./copydesk.js";
import { PEERS, measurePeer } from "./peers.js";
import { Rows } from "./rows.js";
import { measureTasks, toldOf } from "./tasks.js";

/** On pages up to this size no task is to be felt, in bytes. */
const USUAL = 1_000_000;

const [
  family = "chromium",
  program = "/usr/bin/chromium",
  pages = "",
  out = "",
  reports = "www/samples/reports.jsonl",
] = process.argv.slice(2);

const server = new Server();
await server.listen();
server.add("bench", pages);
const desk = await open(family, program, server, { bench: true });
const rows = new Rows();
/** Tasks that are felt, on pages up to the usual size. @type {string[]} */
const felt = [];
try {
  const own = await withReports(desk, path.resolve(root, reports));
  const files = fs
    .readdirSync(pages)
    .filter((name) => name.endsWith(".html"))
    .sort();
  // The background has just taken a new library in: the first analysis loads it.
  await measureCopydesk(desk, own, `bench/${files[0]}`, new Rows());
  for (const [number, file] of files.entries()) {
    for (const peer of PEERS) await measurePeer(desk, `bench/${file}`, peer, rows);
    await measureCopydesk(desk, own, `bench/${file}`, rows);
    const tasks = await measureTasks(desk, own, `bench/${file}`);
    rows.add("longestWork", tasks?.longest);
    rows.add("felt", tasks?.felt.length);
    if (fs.statSync(path.join(pages, file)).size <= USUAL)
      felt.push(...(tasks?.felt ?? []).map((task) => `${file}: ${toldOf(task)}`));
    if (number % 10 === 9) console.log(`   ${number + 1} of ${files.length} pages`);
  }
} finally {
  await desk.close();
  server.close();
}
if (family === "chromium") {
  console.log(`   tasks over 50 ms of processor time on the page's thread, pages up to 1 MB: ${felt.length}`);
  for (const task of felt) console.log(`   ${task}`);
}
fs.writeFileSync(out, JSON.stringify({ rows: rows.list() }));
