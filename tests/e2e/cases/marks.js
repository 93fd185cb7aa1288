// A press of the button paints the right words, whatever the page's policy, and neither changes the page nor asks the
// network.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expected, painted, press } from "../asks.js";
import { desk, server } from "../session.js";

/**
 * The document without the one host that the extension may put behind everything else.
 * @param {import("puppeteer-core").Page} page
 */
const untouched = async (page) =>
  await page.evaluate(() => {
    const host = document.body.nextSibling;
    const copy = /** @type {Document} */ (document.cloneNode(true));
    if (host instanceof HTMLDivElement && host.attributes.length === 0 && !host.firstChild)
      copy.documentElement.lastChild?.remove();
    return new XMLSerializer().serializeToString(copy);
  });

for (const policy of /** @type {const} */ (["plain", "strict", "trusted"])) {
  for (const sample of ["wire-copy", "turns-to-opinion"]) {
    test(`${sample} on a ${policy} page`, async () => {
      const page = await desk.page(`samples/${sample}.html`, policy);
      const before = await untouched(page);
      const requests = server.log.length;

      const { popup, result } = await press(page);

      assert.equal(result.outcome, "article");
      assert.ok(result.analysis.quotations.length > 0, "no quotation was found");
      assert.equal(result.dropped, 0);
      assert.deepEqual(await painted(page), expected(result.analysis));
      assert.equal(await untouched(page), before, "the page was changed");
      assert.deepEqual(server.log.slice(requests), [], "something was asked of the network");
      await popup.close();
      await page.close();
    });
  }
}
