// Our own pages on a phone, at 400 % zoom, from right to left, without colours: nothing is cut off, and nothing needs
// two-way scrolling.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../asks.js";
import { desk, server } from "../session.js";

/** @typedef {() => Promise<{ page: Page, close: () => Promise<void> }>} Opened */
/** @typedef {import("puppeteer-core").Page} Page */

/** 1280 CSS pixels at 400 % are 320: WCAG 2.2, 1.4.10 Reflow. */
const NARROW = { width: 320, height: 640 };

/** What sticks out of the page, by selector. @param {Page} page */
const sticksOut = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest(".out-of-sight, .label, [popover]:not(:popover-open), svg"))
          return false;
        const { left, right } = element.getBoundingClientRect();
        return right > width + 1 || left < -1;
      })
      .map((element) => `${element.localName}.${element.className}`)
      .slice(0, 5);
  });

/** @type {[string, () => Promise<{ page: Page, close: () => Promise<void> }>][]} */
const surfaces = [
  [
    "reader",
    async () => {
      const { reader, close } = await openReader("fixtures/long-read.html");
      return { page: reader, close };
    },
  ],
  .../** @type {const} */ ([
    ["options", "options/options.html", "#corrections > *"],
    ["notebook", "notebook/notebook.html", "#forms > *"],
    ["welcome", "welcome/welcome.html", "#about .who"],
  ]).map(
    ([name, file, ready]) =>
      /** @type {[string, () => Promise<{ page: Page, close: () => Promise<void> }>]} */ ([
        name,
        async () => {
          const page = await desk.own(file);
          await page.waitForSelector(ready);
          return { page, close: () => page.close() };
        },
      ]),
  ),
  .../** @type {const} */ ([
    ["worksheet", "worksheet/worksheet.html", ".worksheet"],
    ["two articles", "compare/outlets.html", "#choose"],
  ]).map(
    ([name, file, ready]) =>
      /** @type {[string, Opened]} */ ([
        name,
        async () => {
          const { tabId, close } = await openReader("samples/turns-to-opinion.html");
          const page = await desk.own(`${file}?tab=${tabId}`);
          await page.waitForSelector(ready);
          return {
            page,
            close: async () => {
              await page.close();
              await close();
            },
          };
        },
      ]),
  ),
  [
    "demo",
    async () => {
      const page = await desk.tab();
      await page.goto(server.url("www/index.html"));
      await page.waitForSelector("#found .person");
      return { page, close: () => page.close() };
    },
  ],
];

for (const [name, open] of surfaces) {
  test(`${name} in a narrow window, in both directions`, async () => {
    const { page, close } = await open();
    await page.setViewport(NARROW);
    for (const direction of ["ltr", "rtl"]) {
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
      }, direction);
      assert.deepEqual(await sticksOut(page), [], direction);
    }
    await page.setViewport({ width: 1280, height: 800 });
    for (const direction of ["rtl", "ltr"]) {
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
      }, direction);
      assert.deepEqual(await sticksOut(page), [], `${direction}, wide`);
    }
    await close();
  });
}

test("the largest letters at 400 % zoom still need no sideways scrolling", async () => {
  const { reader, close } = await openReader("fixtures/long-read.html");
  await reader.setViewport(NARROW);
  await reader.evaluate(() => {
    for (const [name, value] of [
      ["--size", "34px"],
      ["--letter", "0.16em"],
      ["--word", "0.6em"],
    ])
      document.documentElement.style.setProperty(String(name), String(value));
  });
  assert.deepEqual(await sticksOut(reader), []);
  await close();
});

test(
  "without colours the lines are left",
  { skip: desk.family === "chromium" ? false : "only Chromium's protocol forces colours" },
  async () => {
    const { reader, close } = await openReader("samples/turns-to-opinion.html");
    const session = await reader.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "forced-colors", value: "active" },
        { name: "prefers-reduced-motion", value: "reduce" },
      ],
    });
    const lines = await reader.$$eval("#article mark:is(.quotation, .opinion)", (marks) =>
      marks.map((mark) => {
        const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
        return [mark.className, backgroundColor, textDecorationLine, textDecorationStyle].join(" ");
      }),
    );
    assert.deepEqual([...new Set(lines)].sort(), [
      "opinion rgba(0, 0, 0, 0) underline dotted",
      "quotation rgba(0, 0, 0, 0) underline solid",
    ]);
    await close();
  },
);
