// What is chosen for a site: off means that nothing is read, always means that nothing needs to be pressed. Both can be
// taken back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, painted, press } from "../asks.js";
import { until } from "../patience.js";
import { desk, server } from "../session.js";

const words = async (/** @type {import("puppeteer-core").Page} */ page) => Object.values(await painted(page)).join("");

test("a site is turned off in one press, and on again in one", async () => {
  const page = await desk.page("samples/turns-to-opinion.html");
  const { popup } = await press(page);
  await popup.waitForSelector(".site-off");
  await popup.locator(".site-off").click();
  await popup.waitForSelector('[data-state="panelOff"]');
  await until(async () => (await words(page)) === "", "the marks to go");
  await popup.close();

  await page.reload();
  const off = await desk.popup(page);
  await off.waitForSelector('[data-state="panelOff"]');
  const tabId = await desk.tabId(off, page);
  assert.equal(await kept(off, tabId), null, "the page was read");
  assert.equal(await words(page), "");
  await off.locator('[data-state="panelOff"] button').click();
  await off.waitForSelector(".person");
  assert.notEqual(await words(page), "");
  await off.close();
  await page.close();
});

test("a site that is always looked at needs no press, until that is taken back", async () => {
  const host = "localhost";
  const open = async () => {
    const tab = await desk.tab();
    await tab.goto(server.url("samples/turns-to-opinion.html").replace("127.0.0.1", host) + `?always${desk.opened++}`);
    return tab;
  };
  await desk.agreeTo(host);
  const page = await open();
  assert.equal(await words(page), "");
  const popup = desk.family === "firefox" ? await desk.own("popup/popup.html?tab=0") : await desk.popup(page);
  if (desk.family === "firefox") {
    // No press stands behind this popup, so there is no permission for the page yet: the row of its site is what is
    // tried here.
    await popup.evaluate(async (host) => {
      const { siteRow } = await import(chrome.runtime.getURL("panel/site-row.js"));
      document.querySelector("#main")?.replaceChildren(await siteRow(host, false, { off() {}, strip() {} }));
    }, host);
  }
  await popup.locator('[data-site="siteAlways"]').click();
  const allowed = () => popup.evaluate((host) => chrome.permissions.contains({ origins: [`http://${host}/*`] }), host);
  await until(allowed, "the permission");
  await until(
    () =>
      popup.evaluate(
        async (host) => /** @type {any} */ ((await chrome.storage.local.get("sites")).sites)?.[host]?.always === true,
        host,
      ),
    "the choice to be kept",
  );

  const next = await open();
  await until(async () => (await words(next)) !== "", "the marks to come by themselves");
  const other = await desk.page("samples/turns-to-opinion.html");
  await next.close();

  const own = await desk.own("options/options.html");
  /**
   * Calls a function of extension/sites.js, as the list in the options does.
   * @param {"sites" | "forgetSite"} name
   * @param {...string} values
   */
  const call = (name, ...values) =>
    own.evaluate(
      async (name, values) => (await import(chrome.runtime.getURL("stores/sites.js")))[name](...values),
      name,
      values,
    );
  assert.deepEqual(await call("sites"), [{ host, off: false, always: true }]);
  await call("forgetSite", host);
  assert.deepEqual(await call("sites"), []);
  assert.equal(
    await own.evaluate((host) => chrome.permissions.contains({ origins: [`http://${host}/*`] }), host),
    false,
    "the permission was kept",
  );
  const after = await open();
  // Another site's page that loaded meanwhile was not looked at either.
  assert.equal(await words(other), "");
  assert.equal(await words(after), "");
  for (const tab of [own, after, other, page]) await tab.close();
  await popup.close().catch(() => {});
});
