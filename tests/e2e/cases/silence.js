// No request by a press: some pages, and that one would be seen; `cargo xtask soak` has all pages of tests/ and
// hundreds of others.

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { articleOf, pageOf } from "../living.js";
import { askedByPress } from "../pressing.js";
import { desk, server } from "../session.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-silent-"));
server.add("silent", folder);
after(() => fs.rmSync(folder, { recursive: true }));

/** Writes a page to be asked for. @param {string} name @param {string} html */
function written(name, html) {
  fs.writeFileSync(path.join(folder, `${name}.html`), html);
  return `silent/${name}.html`;
}

for (const policy of /** @type {const} */ (["plain", "strict"])) {
  for (const page of ["front-page", "wordpress-storm", "live-blog"]) {
    test(`a press asks for nothing: ${page}, ${policy}`, async () => {
      const { requests } = await askedByPress(desk, `pages/${page}/page.html`, policy);
      assert.deepEqual(requests, []);
    });
  }
}

test("what a page asks for by itself is told apart from what a press asks for", async () => {
  const file = written(
    "both",
    pageOf(
      `<main><article>${articleOf(0)}</article></main>`,
      `<script>
        // Like many a page, this one asks for something when it is looked at again.
        document.addEventListener("visibilitychange", () => {
          new Image().src = "http://canary.example/" + document.visibilityState;
        });
      </script>`,
    ),
  );
  const { requests } = await askedByPress(desk, file, "plain", async (desk, page) => {
    const other = await desk.own("options/options.html");
    await other.close();
    await page.evaluate(() => {
      new Image().src = "http://canary.example/pressed";
    });
    return "none";
  });
  assert.deepEqual(requests, ["http://canary.example/pressed"]);
});
