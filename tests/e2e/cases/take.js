// Taking a passage along: from the card on a page, from the panel, from the reader view; by mouse and by key; dragged.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, cardOf, onPage, openReader, press, pressOnPage, textOf } from "../asks.js";
import { until } from "../patience.js";
import { desk } from "../session.js";

/** @typedef {import("puppeteer-core").Page} Page */

const PAGE = "samples/turns-to-opinion.html";

/** The forms in the order of their buttons. */
const FORMS = [
  "plain",
  "markdown",
  "html",
  "link",
  "apa",
  "mla",
  "chicago",
  "bibtex",
  "ris",
  "csl",
  "obsidian",
  "file",
];

/** Puts an editable region into a page, pastes into it and gives what came, by type. @param {Page} page */
async function pasted(page) {
  await page.evaluate(() => {
    const field = document.createElement("div");
    field.id = "paste";
    field.contentEditable = "true";
    field.tabIndex = 0;
    field.addEventListener("paste", (event) => {
      event.preventDefault();
      const data = event.clipboardData;
      Object.assign(globalThis, {
        pasted: Object.fromEntries([...(data?.types ?? [])].map((type) => [type, data?.getData(type) ?? ""])),
      });
    });
    document.getElementById("paste")?.remove();
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  await until(() => page.evaluate(() => "pasted" in globalThis), "the words to be pasted");
  return await page.evaluate(() => {
    const { pasted } = /** @type {any} */ (globalThis);
    delete (/** @type {any} */ (globalThis).pasted);
    return /** @type {Record<string, string>} */ (pasted);
  });
}

/** The panel of a page in a tab of its own. */
async function panelOf() {
  const page = await desk.page(PAGE);
  const { popup, tabId, result } = await press(page);
  await popup.close();
  const panel = await desk.own(`panel/panel.html?tab=${tabId}`);
  await panel.setViewport({ width: 390, height: 760 });
  await panel.bringToFront();
  await panel.waitForSelector('[data-take="q1"]');
  const close = async () => {
    await panel.close();
    await page.close();
  };
  return { page, panel, tabId, result, close };
}

test("a passage is taken along from the panel by key, in every form", async () => {
  const { panel, result, close } = await panelOf();
  const quote = result.analysis.quotations[1]?.text ?? "";
  await panel.focus('[data-take="q1"]');
  await panel.keyboard.press("Enter");
  await panel.waitForSelector(".take-sheet:popover-open .take-menu");
  assert.deepEqual(
    (
      await panel.$$eval(".take-sheet [data-form]", (all) => all.map((button) => button.getAttribute("data-form")))
    ).slice(0, FORMS.length),
    FORMS,
  );
  assert.equal(await panel.evaluate(() => document.activeElement?.getAttribute("data-form")), "plain");
  const sheet = await panel.$eval(".take-sheet", (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  assert.ok(sheet, "the sheet leaves the window");
  /** @type {Record<string, RegExp>} */
  const wanted = {
    plain: /^“.* – Ilse Dorrin\nSix boats a day.*\nhttp.*#:~:text=/s,
    markdown: /^> “.*\n>\n> — Ilse Dorrin, \[Six boats a day/s,
    html: /^“/,
    link: /^http:\S+#:~:text=\S+$/,
    apa: /\(\d{4}, \w+ \d+\)\. Six boats a day|Six boats a day.*\(/,
    mla: /“Six boats a day/,
    chicago: /“Six boats a day/,
    bibtex: /^@misc\{\S+,\n.*title = \{\{Six boats a day.*\}\n/s,
    ris: /^TY {2}- NEWS\r?\n.*ER {2}- /s,
    csl: /^\[\n/,
  };
  for (const form of FORMS.slice(0, -2)) {
    await panel.$eval(".take-sheet .outcome", (outcome) => outcome.replaceChildren());
    await panel.focus(`.take-sheet [data-form="${form}"]`);
    await panel.keyboard.press("Enter");
    await panel.waitForFunction(() => document.querySelector(".take-sheet .outcome")?.textContent === "Copied.", {
      polling: 50,
    });
    const place = await panel.evaluate(() => document.activeElement?.getAttribute("data-form"));
    assert.equal(place, form, "the focus went away");
    await panel.keyboard.press("Escape");
    await panel.waitForFunction(() => document.activeElement?.getAttribute("data-take") === "q1", { polling: 50 });
    const got = await pasted(panel);
    assert.match(got["text/plain"] ?? "", wanted[form] ?? /^$/, form);
    if (form === "html") {
      assert.match(got["text/html"] ?? "", /<blockquote cite="http[^"]*"/);
      assert.ok((got["text/html"] ?? "").includes(quote.slice(1, 20)));
    } else assert.equal(got["text/html"], undefined, form);
    await panel.focus('[data-take="q1"]');
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(".take-sheet:popover-open");
  }
  await close();
});

/** Has a page of ours note which address of Obsidian's is followed, and not follow it. @param {Page} own */
const listening = (own) =>
  own.evaluate(() => {
    document.addEventListener(
      "click",
      (event) => {
        const link = event.target instanceof HTMLAnchorElement ? event.target : null;
        if (!link?.href.startsWith("obsidian:")) return;
        event.preventDefault();
        Object.assign(globalThis, { followed: link.href });
      },
      true,
    );
    // The file that is made, in the place of a download.
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => Object.assign(globalThis, { saved: text }));
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) Object.assign(globalThis, { name: this.download });
      else HTMLElement.prototype.click.call(this);
    };
  });

test("a template of the reader's own is kept with a preview, and makes notes in Obsidian and in a file", async () => {
  const { panel, close } = await panelOf();
  const options = await desk.own("options/options.html");
  await options.bringToFront();
  await options.waitForSelector("#note-preview");
  assert.match(
    await textOf(options, "#note-preview"),
    /^2026-05-03 Ferry crews accept the offer\.md\n\n---\ntitle: "Ferry crews/,
  );
  const write = async (/** @type {string} */ selector, /** @type {string} */ text) => {
    await options.$eval(selector, (field) => {
      /** @type {HTMLTextAreaElement} */ (field).value = "";
    });
    await options.focus(selector);
    await options.keyboard.type(text);
    await options.keyboard.press("Tab");
  };
  const kept = () =>
    options.evaluate(async () => /** @type {any} */ ((await chrome.storage.local.get("note"))["note"]) ?? null);
  await write("#note-body", "{{quote}} {{reporter}}");
  await options.waitForFunction(
    () => /“reporter”.*\{\{speaker\}\}.*Not saved/.test(document.querySelector("#note-outcome")?.textContent ?? ""),
    { polling: 50 },
  );
  assert.equal(await kept(), null);
  await write("#note-body", "{{speaker}}: {{quote}} ({{link}})");
  await until(async () => (await kept())?.body === "{{speaker}}: {{quote}} ({{link}})", "the template to be kept");
  await write("#note-vault", "My vault");
  await write("#note-name", "Clips/{{speaker}}");
  await until(async () => (await kept())?.name === "Clips/{{speaker}}", "the name to be kept");
  assert.match(await textOf(options, "#note-preview"), /^Petra Lindqvist\.md\n\nPetra Lindqvist: “We asked/);

  await panel.bringToFront();
  await listening(panel);
  await panel.focus('[data-take="q1"]');
  await panel.keyboard.press("Enter");
  await panel.locator('.take-sheet [data-form="obsidian"]').click();
  await panel.waitForFunction(() => "followed" in globalThis, { polling: 50 });
  const followed = await panel.evaluate(() => /** @type {any} */ (globalThis).followed);
  assert.match(followed, /^obsidian:\/\/new\?vault=My%20vault&file=Clips%2FIlse%20Dorrin&content=Ilse%20Dorrin%3A%20/);
  assert.match(
    decodeURIComponent(followed.split("content=")[1]),
    /^Ilse Dorrin: “We know this replaces.*\(http\S+#:~:text=/,
  );
  await panel.locator('.take-sheet [data-form="file"]').click();
  await panel.waitForFunction(() => "saved" in globalThis && "name" in globalThis, { polling: 50 });
  assert.equal(await panel.evaluate(() => /** @type {any} */ (globalThis).name), "Ilse Dorrin.md");
  assert.match(await panel.evaluate(() => /** @type {any} */ (globalThis).saved), /^Ilse Dorrin: “We know/);

  // A template that came in by a file may ask for anything: it is said where it is used.
  await options.evaluate(() => chrome.storage.local.set({ note: { body: "{{nothing}}" } }));
  await panel.locator('.take-sheet [data-form="file"]').click();
  await panel.waitForFunction(
    () => /“nothing”/.test(document.querySelector(".take-sheet .outcome")?.textContent ?? ""),
    { polling: 50 },
  );
  await options.bringToFront();
  await options.locator("#note-reset").click();
  await until(async () => (await kept())?.body.startsWith("---"), "the template as at first");
  await options.evaluate(() => chrome.storage.local.remove("note"));
  await options.close();
  await close();
});

test("a passage is dragged out of the panel as text, markup and link", async () => {
  const { panel, result, close } = await panelOf();
  const carried = await panel.$eval('.finding:has([data-take="q1"])', (finding) => {
    const transfer = new DataTransfer();
    const dragged = finding instanceof HTMLElement && finding.draggable;
    finding.dispatchEvent(new DragEvent("dragstart", { bubbles: true, dataTransfer: transfer }));
    /** @type {Record<string, string>} */
    const brought = Object.fromEntries(
      ["text/plain", "text/html", "text/uri-list"].map((type) => [type, transfer.getData(type)]),
    );
    return dragged ? brought : {};
  });
  const quote = result.analysis.quotations[1]?.text ?? "";
  assert.ok(carried["text/plain"]?.startsWith(quote), carried["text/plain"]);
  assert.match(carried["text/html"] ?? "", /^<blockquote/);
  assert.match(carried["text/uri-list"] ?? "", /^http\S+#:~:text=\S+\s*$/);
  await close();
});

for (const policy of /** @type {const} */ (["plain", "strict"])) {
  test(`a passage is taken along from its card on a ${policy} page`, async () => {
    const page = await desk.page(PAGE, policy);
    const { popup, tabId } = await press(page);
    await popup.close();
    const own = await desk.own("options/options.html");
    await page.bringToFront();
    await ask(own, { type: "open", tabId, mark: "q1" });
    await cardOf(own, tabId, "q1");
    await pressOnPage(page, own, tabId, "Copy or save");
    await until(async () => (await onPage(own, tabId)).controls["BibTeX"], "the list of forms");
    // The note goes to Obsidian by a link in the card: it is noted, and not followed.
    await own.evaluate(
      (tabId) =>
        chrome.scripting
          .executeScript({
            target: { tabId },
            func: () => {
              globalThis.copydesk.surface.root()?.addEventListener(
                "click",
                (event) => {
                  const link = event.target instanceof HTMLAnchorElement ? event.target : null;
                  if (link) event.preventDefault();
                  if (link) Object.assign(globalThis, { followed: link.href });
                },
                true,
              );
            },
          })
          .then(() => null),
      tabId,
    );
    await pressOnPage(page, own, tabId, "Obsidian");
    await until(
      async () => (await onPage(own, tabId)).text.includes("Passed to Obsidian."),
      "the note to be handed over",
    );
    const followed = await own.evaluate(
      async (tabId) =>
        (
          await chrome.scripting.executeScript({
            target: { tabId },
            func: () => /** @type {any} */ (globalThis).followed,
          })
        )[0]?.result,
      tabId,
    );
    assert.match(String(followed), /^obsidian:\/\/new\?file=2026-11-05%20Six%20boats%20a%20day/);
    await pressOnPage(page, own, tabId, "HTML");
    await until(async () => (await onPage(own, tabId)).text.includes("Copied."), "the words to be copied");
    await page.keyboard.press("Escape");
    await cardOf(own, tabId, null);
    const got = await pasted(page);
    assert.match(got["text/plain"] ?? "", /^“/);
    assert.match(got["text/html"] ?? "", /<blockquote cite="http/);
    await own.close();
    await page.close();
  });
}

test("a passage is taken along from its card in the reader view", async () => {
  const { reader, close } = await openReader(PAGE);
  await reader.bringToFront();
  await reader.click('mark[data-mark="q1"]');
  await reader.waitForSelector("#card:popover-open details.take summary");
  await reader.click("#card details.take summary");
  await reader.locator('#card [data-form="apa"]').click();
  await reader.waitForFunction(() => document.querySelector("#card .take-menu .outcome")?.textContent === "Copied.", {
    polling: 50,
  });
  assert.match((await pasted(reader))["text/plain"] ?? "", /Six boats a day/);
  await close();
});
