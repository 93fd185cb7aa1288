// A browser with the extension in it, the same to every test whichever it is.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import puppeteer from "puppeteer-core";
import "./handles.js";
import { PATIENCE, patient, settled, until } from "./patience.js";
import { root } from "./place.js";

/** @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./server.js").Server} Server */

/** @typedef {"plain" | "strict" | "trusted" | "still" | "sandboxed"} Policy */

/** The protocol's own patience, in milliseconds. Ours ends first: it says what was waited for. */
const PROTOCOL = 2 * PATIENCE;

/**
 * How a browser is to be: dark, or as a bench needs it, with exact clocks and an extension that reads the server's
 * pages unasked.
 * @typedef {{ dark?: boolean, bench?: boolean }} Manner
 */

/** Opens a browser. @param {string} family @param {string} program @param {Server} server @param {Manner} [manner] */
export async function open(family, program, server, manner = {}) {
  const desk =
    family === "firefox" ? await Firefox.open(program, server, manner) : await Chromium.open(program, server, manner);
  await desk.welcomed();
  return desk;
}

/** A copy of the extension that may read the server's pages without its button being pressed. */
function permitted() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-e2e-"));
  fs.cpSync(path.join(root, "extension"), folder, { recursive: true });
  const manifest = path.join(folder, "manifest.json");
  const said = JSON.parse(fs.readFileSync(manifest, "utf8"));
  fs.writeFileSync(manifest, JSON.stringify({ ...said, host_permissions: ["http://127.0.0.1/*"] }));
  return folder;
}

/** What both browsers can do. */
class WithExtension {
  /**
   * @param {Browser} browser
   * @param {Server} server
   * @param {string | null} copy a copy of the extension, to be removed at the end
   */
  constructor(browser, server, copy) {
    this.browser = browser;
    this.server = server;
    this.copy = copy;
    this.opened = 0;
  }

  /**
   * Opens a page of the server in a tab. An address of its own lets the tab be found.
   * @param {string} page
   * @param {Policy} policy
   */
  async page(page, policy = "plain") {
    const tab = await this.tab();
    await tab.goto(`${this.server.url(page, policy)}?${++this.opened}`);
    return tab;
  }

  /**
   * Waits for the page that is opened after installing, and closes it: it would take the foreground from a test's tab.
   */
  async welcomed() {
    const own = await this.own("options/options.html");
    await until(
      () =>
        own.evaluate(async () => {
          const first = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith("/welcome/welcome.html"));
          if (first?.id !== undefined) await chrome.tabs.remove(first.id);
          return first !== undefined;
        }),
      "the first page",
    );
    await own.close();
  }

  /** An empty tab. */
  async tab() {
    return patient(await this.browser.newPage());
  }

  /** A tab with a page that extensions may not read: one of an extension's own. */
  async forbidden() {
    return await this.own("options/options.html");
  }

  /** Opens one of the extension's pages in a tab. @abstract @param {string} file @returns {Promise<Page>} */
  async own(file) {
    throw new Error(`nobody opens ${file}`);
  }

  /** The browser's number for a tab. @param {Page} extensionPage @param {Page} page */
  async tabId(extensionPage, page) {
    const url = await page.evaluate(() => location.href);
    /** @type {number | undefined} */
    let id;
    // A tab's page may be there before the browser tells its address.
    await until(
      async () =>
        (id = await extensionPage.evaluate(
          async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
          url,
        )) !== undefined,
      `a tab with ${url}`,
    );
    return /** @type {number} */ (/** @type {unknown} */ (id));
  }

  /**
   * Has the browser say yes when the extension asks for sites of a host: no protocol presses its own buttons.
   * @abstract
   * @param {string} host
   */
  async agreeTo(host) {
    throw new Error(`nobody agrees to ${host}`);
  }

  /**
   * Runs a function in the background, over its global object. The function is sent as text: it sees nothing but its
   * arguments.
   * @abstract @template {any[]} A @template T
   * @param {Page} _own a page of the extension's, which stays open as long as what was done in the background is to
   *   hold
   * @param {(self: any, ...args: A) => T} _act @param {A} _args @returns {Promise<Awaited<T>>}
   */
  async inBackground(_own, _act, ..._args) {
    throw new Error("nobody reaches the background here");
  }

  /**
   * Puts the extension in its own place anew, as an update does, and waits until it is there.
   * @abstract
   * @param {Page} _own a page of the extension's: it goes
   */
  async update(_own) {
    throw new Error("nobody updates here");
  }

  /**
   * Opens an address in a private window.
   * @param {Page} own
   * @param {string} url
   * @returns {Promise<{ page: Page, window: number }>}
   */
  async privately(own, url) {
    const opened = this.browser.waitForTarget((target) => target.url() === url, { timeout: PATIENCE });
    const window = await own.evaluate(async (url) => (await chrome.windows.create({ url, incognito: true }))?.id, url);
    const page = await (await opened).page();
    if (!page || window === undefined) throw new Error("no private window opened");
    return { page: patient(page), window };
  }

  /** Lets the extension into private windows. @abstract */
  async allowPrivate() {}

  /** Stops the background. @abstract @param {Page} [_from] */
  async stopBackground(_from) {
    throw new Error("the background cannot be stopped here");
  }

  async close() {
    await this.browser.close();
    if (this.copy) fs.rmSync(this.copy, { recursive: true });
  }
}

/** Chromium. The extension is the very folder that is built; its button is pressed as a person presses it. */
class Chromium extends WithExtension {
  family = "chromium";

  /** @param {string} program @param {Server} server @param {Manner} manner */
  static async open(program, server, { dark = false, bench = false }) {
    const folder = bench ? permitted() : path.join(root, "extension");
    const browser = await puppeteer.launch({
      executablePath: program,
      headless: true,
      protocolTimeout: PROTOCOL,
      pipe: true,
      enableExtensions: [folder],
      args: [
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--proxy-server=http://${server.host}`,
        ...(dark ? ["--force-dark-mode"] : []),
        // As root, as in a container, Chromium cannot set up its sandbox.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });
    const worker = await browser.waitForTarget((target) => target.type() === "service_worker", { timeout: PATIENCE });
    return new Chromium(browser, server, new URL(worker.url()).host, bench ? folder : null);
  }

  /** @param {Browser} browser @param {Server} server @param {string} id @param {string | null} copy */
  constructor(browser, server, id, copy) {
    super(browser, server, copy);
    this.id = id;
  }

  /** @override @param {string} file */
  async own(file) {
    const tab = await this.tab();
    await tab.goto(`chrome-extension://${this.id}/${file}`);
    return tab;
  }

  /** A page that extensions may not read. @override */
  async forbidden() {
    const tab = await this.tab();
    await tab.goto("chrome://version");
    return tab;
  }

  /** What was granted before is not asked again. @override @param {string} host */
  async agreeTo(host) {
    const tab = await this.tab();
    await tab.goto("chrome://extensions");
    await tab.evaluate(
      async (id, sites) => {
        const { developerPrivate } = /** @type {any} */ (chrome);
        for (const site of sites) await developerPrivate.addHostPermission(id, site);
      },
      this.id,
      [`https://${host}/*`, `http://${host}/*`],
    );
    await tab.close();
  }

  /**
   * @override
   * @template {any[]} A
   * @template T
   * @param {Page} own
   * @param {(self: any, ...args: A) => T} act
   * @param {A} args
   * @returns {Promise<Awaited<T>>}
   */
  async inBackground(own, act, ...args) {
    const found = () => this.browser.targets().find((target) => target.type() === "service_worker");
    // A message that is no request wakes it, and is all that it does.
    await until(
      async () =>
        (await own.evaluate(() =>
          chrome.runtime.sendMessage(null).then(
            () => true,
            () => false,
          ),
        )) && found(),
      "the service worker",
    );
    const session = await found()?.createCDPSession();
    if (!session) throw new Error("the service worker is gone");
    const expression = `(${act})(self, ...${JSON.stringify(args)})`;
    const answer = session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await settled(answer, `the background to answer ${expression.slice(0, 200)}`);
    // Whoever is attached keeps the worker from being stopped.
    await session.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /**
   * Stops the service worker, as Chromium does after half a minute without work.
   * @override
   * @param {Page} [from] an extension's page to ask from: a tab that is opened for it wakes the worker again when it
   *   closes
   */
  async stopBackground(from) {
    const worker = this.browser.targets().find((target) => target.type() === "service_worker");
    const page = from ?? (await this.own("options/options.html"));
    const session = await page.createCDPSession();
    await session.send("ServiceWorker.enable");
    // A worker that is just starting is not stopped by the first request.
    const stopped = async () => {
      await session.send("ServiceWorker.stopAllWorkers");
      return !worker || !this.browser.targets().includes(worker);
    };
    await until(stopped, "the service worker to stop");
    await session.detach();
    if (!from) await page.close();
  }

  /** @override @param {Page} own */
  async update(own) {
    const before = this.browser.targets().find((target) => target.type() === "service_worker");
    await own.close().catch(() => {});
    // One that reloads itself is not started again when the protocol has installed it.
    await this.browser.installExtension(this.copy ?? path.join(root, "extension"));
    await this.browser.waitForTarget((target) => target.type() === "service_worker" && target !== before, {
      timeout: PATIENCE,
    });
  }

  /** @override */
  async allowPrivate() {
    const before = this.browser.targets().find((target) => target.type() === "service_worker");
    const session = await this.browser.target().createCDPSession();
    // Younger than puppeteer's types.
    const given = /** @type {any} */ ({ path: this.copy ?? path.join(root, "extension"), enableInIncognito: true });
    await session.send("Extensions.loadUnpacked", given);
    await session.detach();
    await this.browser.waitForTarget((target) => target.type() === "service_worker" && target !== before, {
      timeout: PATIENCE,
    });
  }

  /** Presses the extension's button over a page and gives its popup. @param {Page} page */
  async popup(page) {
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error("the extension is gone");
    await page.bringToFront();
    const popup = this.browser.waitForTarget(
      (target) => target.url().startsWith(`chrome-extension://${this.id}/popup/`),
      { timeout: PATIENCE },
    );
    await page.triggerExtensionAction(extension);
    return patient(await (await popup).asPage());
  }
}

/** Firefox. No protocol presses its buttons, so the popup is opened in a tab, and a permission stands for the press. */
class Firefox extends WithExtension {
  family = "firefox";
  static #id = "copydesk@example.org";
  static #uuid = "5f1d1f0c-5f0e-4a53-9f0d-0c0f7de5c0de";

  /** @param {string} program @param {Server} server @param {Manner} manner */
  static async open(program, server, { dark = false, bench = false }) {
    const [host, port] = server.host.split(":");
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: program,
      headless: true,
      protocolTimeout: PROTOCOL,
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [Firefox.#id]: Firefox.#uuid }),
        // A permission that is asked for is given.
        "extensions.webextOptionalPermissionPrompts": false,
        // 0 is dark, 1 is light.
        "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
        "privacy.reduceTimerPrecision": !bench,
        "network.proxy.type": 1,
        "network.proxy.http": host,
        "network.proxy.http_port": Number(port),
        "network.proxy.ssl": host,
        "network.proxy.ssl_port": Number(port),
      },
    });
    const folder = permitted();
    await browser.installExtension(folder);
    return new Firefox(browser, server, folder);
  }

  /** @override @param {string} file */
  async own(file) {
    const tab = await this.tab();
    const url = `moz-extension://${Firefox.#uuid}/${file}`;
    // The protocol never says that such a page has loaded, so the page is asked instead.
    tab.goto(url).catch(() => {});
    const loaded = () => tab.evaluate((url) => location.href === url && document.readyState === "complete", url);
    await until(() => loaded().catch(() => false), `${file} to load`);
    return tab;
  }

  /** @override @param {Page} own */
  async update(own) {
    await own.close();
    await this.browser.installExtension(this.copy ?? "");
  }

  /** @override */
  async allowPrivate() {
    const { connection } = /** @type {any} */ (this.browser);
    await connection.send("webExtension.install", {
      extensionData: { type: "path", path: this.copy },
      "moz:allowPrivateBrowsing": true,
    });
  }

  /**
   * Firefox's background is a page, which another page of the extension can reach.
   * @override
   * @template {any[]} A
   * @template T
   * @param {Page} own
   * @param {(self: any, ...args: A) => T} act
   * @param {A} args
   * @returns {Promise<Awaited<T>>}
   */
  async inBackground(own, act, ...args) {
    return /** @type {Awaited<T>} */ (
      await own.evaluate(
        `chrome.runtime.getBackgroundPage().then((self) => (${act})(self, ...${JSON.stringify(args)}))`,
      )
    );
  }

  /** It agrees to everything; see the preferences above. @override */
  async agreeTo() {}

  /** Opens the popup for a page, in a tab. @param {Page} page */
  async popup(page) {
    const any = await this.own("popup/popup.html?tab=0");
    const id = await this.tabId(any, page);
    await any.close();
    return await this.own(`popup/popup.html?tab=${id}`);
  }
}

/** @typedef {Chromium | Firefox} Desk */
