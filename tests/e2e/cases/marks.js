// A press of the button paints the right words, whatever the page's policy, and neither changes the page nor asks the network.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expected, painted, press } from "../asks.js";
import { desk, server } from "../session.js";

for (const policy of /** @type {const} */ (["plain", "strict", "trusted"])) {
  for (const sample of ["wire-copy", "turns-to-opinion"]) {
    test(`${sample} on a ${policy} page`, async () => {
      const page = await desk.page(`samples/${sample}.html`, policy);
      const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
      const requests = server.log.length;

      const { popup, result } = await press(page);

      assert.equal(result.outcome, "article");
      assert.ok(result.analysis.quotations.length > 0, "no quotation was found");
      assert.equal(result.dropped, 0);
      assert.deepEqual(await painted(page), expected(result.analysis));
      assert.equal(await page.evaluate(() => new XMLSerializer().serializeToString(document)), before, "the page was changed");
      assert.deepEqual(server.log.slice(requests), [], "something was asked of the network");
      await popup.close();
      await page.close();
    });
  }
}
