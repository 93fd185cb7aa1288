// A source to follow, and the page where sources are followed.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { textOf } from "./asks.js";
import { until } from "./patience.js";
import { root } from "./place.js";
import { desk } from "./session.js";
import { SourceServer } from "./source-server.js";

/** @typedef {import("puppeteer-core").Page} Page */

const program = path.resolve(root, process.env.COPYDESK ?? "target/debug/copydesk");
export const today = new Date().toISOString().slice(0, 10);
const file = path.join(root, "www/samples/reports.jsonl");
/** The reports of the samples. */
export const samples = fs
  .readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** A publisher's desk: a library, and the folder that it publishes. @param {import("node:test").TestContext} t */
export async function publisher(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "copydesk-list-"));
  const server = await new SourceServer(path.join(folder, "out")).listen();
  t.after(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });
  const run = (/** @type {string} */ words) =>
    execFileSync(program, words.split(" "), { cwd: folder, encoding: "utf8" });
  return {
    server,
    run,
    /** Adds reports and publishes. @param {object[]} reports @param {string} [key] @param {string} [more] */
    publish(reports, key = "key", more = "") {
      if (reports.length > 0) {
        fs.writeFileSync(path.join(folder, "new.jsonl"), reports.map((report) => JSON.stringify(report)).join("\n"));
        run("library add --library reports new.jsonl");
      }
      const told = run(`library publish --library reports --to out --sign ${key} --signer Tarn${more}`);
      return /readers see: (\w+)/.exec(told)?.[1] ?? "";
    },
    /** Begins a new list in the place of the old one. */
    begin: () => fs.rmSync(path.join(folder, "out"), { recursive: true }),
  };
}

/**
 * The page of the sources; nothing is followed any more when the test ends.
 * @param {import("node:test").TestContext} t
 */
export async function followed(t) {
  await desk.agreeTo("localhost");
  const own = await desk.own("follow/follow.html");
  t.after(async () => {
    await own.evaluate(async () => {
      const at = (/** @type {string} */ file) => import(new URL(file, location.href).href);
      const { sources, unfollow } = await at("../sources/kept.js");
      for (const source of await sources()) await unfollow(source);
      await (await at("../stores/packs.js")).forgetAll();
      await chrome.runtime.sendMessage({ type: "libraryChanged" });
    });
    await own.close();
  });
  return own;
}

/**
 * Follows an address, and waits for what the page says of it.
 * @param {Page} own
 * @param {string} address
 * @param {RegExp} told
 */
export async function follows(own, address, told) {
  await own.bringToFront();
  // What was said of the address before may be the same words.
  await own.$eval("#said", (said) => said.replaceChildren());
  await own.$eval(
    "#address",
    (field, address) => {
      /** @type {HTMLInputElement} */ (field).value = address;
    },
    address,
  );
  await own.locator("#add button").click();
  await until(async () => told.test(await textOf(own, "#said")), `${address}: ${told}`);
}
