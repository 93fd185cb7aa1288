// No request leaves a page that is pressed, whatever the page: `COPYDESK_PAGES=folder node tests/e2e/silence.js
// chromium /usr/bin/chromium [COUNT]`. Every page of tests/ and as many of the folder's, with a policy that allows
// nothing and with none. The folder holds HTML, or JSON lines with `html`, packed or not.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { askedByPress } from "./pressing.js";
import { root } from "./place.js";
import { close, desk, server } from "./session.js";

const [count = 200] = process.argv.slice(4).map(Number);

/** The pages of a file, one after another. @param {string} file @returns {string[]} */
function pagesIn(file) {
  if (/\.html?$/.test(file)) return [fs.readFileSync(file, "utf8")];
  if (!/\.jsonl(\.gz)?$/.test(file)) return [];
  const bytes = fs.readFileSync(file);
  const lines = (file.endsWith(".gz") ? zlib.gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").flatMap((line) => JSON.parse(line).html ?? []);
}

/** So many of a folder's pages, from all of its files alike. @param {string} folder */
function chosen(folder) {
  const files = fs
    .readdirSync(folder)
    .toSorted()
    .map((name) => pagesIn(path.join(folder, name)))
    .filter((pages) => pages.length > 0);
  return files
    .flatMap((pages) => {
      const step = Math.max(pages.length / Math.ceil(count / files.length), 1);
      return Array.from({ length: Math.floor(pages.length / step) }, (_, i) => pages[Math.floor(i * step)] ?? "");
    })
    .slice(0, count);
}

/** The pages of tests/. */
const own = fs
  .readdirSync(path.join(root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .toSorted()
  .map((name) => fs.readFileSync(path.join(root, "tests", name), "utf8"));
const folder = process.env["COPYDESK_PAGES"];
const pages = [...own, ...(folder ? chosen(folder) : [])];

const served = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-silence-"));
server.add("silence", served);
// A page's own scripts ask for what they like at any time: what is served has none.
/** @param {string} html */
const still = (html) =>
  html.replace(/<(\/?)script(?![^>]*ld\+json)/gi, "<$1template").replace(/http-equiv/gi, "data-equiv");
pages.forEach((html, i) => fs.writeFileSync(path.join(served, `${i}.html`), still(html)));
/** @type {string[]} */
const asked = [];
const outcomes = { article: 0, other: 0 };
/** How often pages asked for something after the press that they ask for without one, too. */
let late = 0;
for (const policy of /** @type {const} */ (["plain", "strict"])) {
  for (let i = 0; i < pages.length; i += 1) {
    const pressing = askedByPress(desk, `silence/${i}.html`, policy);
    const { requests, own, outcome } = await pressing.catch((error) => {
      throw new Error(`page ${i}, ${policy}`, { cause: error });
    });
    outcomes[outcome === "article" ? "article" : "other"] += 1;
    late += own;
    if (requests.length === 0) continue;
    asked.push(...requests);
    console.log(`${policy} ${i}: ${requests.join(", ")}`);
  }
}
fs.rmSync(served, { recursive: true });
await close();
if (!folder) console.log("COPYDESK_PAGES names no folder: the pages of tests/ alone were pressed");
const counts = `${outcomes.article} articles, ${outcomes.other} others, ${asked.length} requests by the press`;
console.log(`${pages.length} pages, each with a policy and without: ${counts}, ${late} late ones of the pages' own`);
process.exitCode = asked.length === 0 ? 0 : 1;
