// The same page gives the same analysis, read from its file by the command line and from a tab by the extension.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { press } from "../asks.js";
import { root } from "../place.js";
import { analyzed, desk, server } from "../session.js";

/** What must be the same; the address differs, and what was removed is told in other pieces. */
const FIELDS = /** @type {const} */ (["article", "quotations", "opinions", "credits", "wire", "warnings"]);

/** @type {{ id: string, html: string }[]} */
const pages = [];
for (const folder of ["samples", "fixtures"]) {
  const files = path.join(root, folder === "samples" ? "www/samples" : "tests/e2e/fixtures");
  for (const name of fs.readdirSync(files).filter((name) => name.endsWith(".html"))) {
    pages.push({ id: `${folder}/${name}`, html: fs.readFileSync(path.join(files, name), "utf8") });
  }
}
const cases = path.join(root, "tests/pages");
for (const name of fs.existsSync(cases) ? fs.readdirSync(cases) : []) {
  const file = path.join(cases, name, "page.html");
  if (fs.existsSync(file)) pages.push({ id: `pages/${name}/page.html`, html: fs.readFileSync(file, "utf8") });
}
const seeds = process.env.COPYDESK_SEEDS;
if (seeds) {
  server.add("seeds", path.resolve(seeds));
  for (const name of fs.readdirSync(seeds).filter((name) => name.endsWith(".html"))) {
    pages.push({ id: `seeds/${name}`, html: fs.readFileSync(path.join(seeds, name), "utf8") });
  }
}

test("the pages of COPYDESK_SEEDS", { skip: seeds ? false : "COPYDESK_SEEDS names no folder" }, () => {
  assert.ok(
    pages.some(({ id }) => id.startsWith("seeds/")),
    `${seeds} holds no page`,
  );
});

test("the same page, the same analysis", async (t) => {
  assert.ok(pages.length >= 10, `only ${pages.length} pages`);
  // Links are judged by the page's address.
  const natively = analyzed(pages.map((page) => ({ ...page, url: server.url(page.id, "strict") })));
  for (const [i, { id }] of pages.entries()) {
    await t.test(id, async () => {
      const page = await desk.page(id, "strict");
      const { popup, result } = await press(page);
      for (const field of FIELDS) assert.deepEqual(result.analysis[field], natively[i]?.[field], field);
      await popup.close();
      await page.close();
    });
  }
});
