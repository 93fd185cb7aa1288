// Serves the pages that the tests open, and is the proxy for everything else: whatever any part of the browser asks for
// is in its log.

import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { root } from "./place.js";

/** Policies that a page may be asked for with: `/strict/…` instead of `/plain/…`. */
const POLICIES = {
  plain: "",
  strict: "default-src 'none'; script-src 'none'; style-src 'none'",
  still: "default-src 'none'; style-src 'unsafe-inline'",
  trusted: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  sandboxed: "sandbox allow-scripts",
};

/** The folders that pages come from, by the name that stands for them in an address. */
const FOLDERS = { samples: "www/samples", pages: "tests/pages", fixtures: "tests/e2e/fixtures", www: "www" };

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".jsonl": "application/jsonl",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Hosts that a browser asks of its own accord, whatever is installed in it. Nothing of ours names any of them. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|chromium|mozilla|firefox|mozgcp|detectportal)\.(com|org|net)$/;

/** A server on this machine. */
export class Server {
  /** Every request so far but the browsers' own, in order. @type {string[]} */ log = [];
  /** How many requests wait for the end of their answer. */ open = 0;
  /** More folders, by name. @type {Map<string, string>} */ #more = new Map();
  #server = http.createServer((request, response) => this.#answer(request, response));

  constructor() {
    this.#server.on("connect", (request, socket) => {
      this.#note(request.url ?? "");
      // A browser that closes does not wait for its answer.
      socket.on("error", () => {});
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
  }

  /** Listens on a free port. */
  async listen() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(null)));
  }

  get host() {
    const address = this.#server.address();
    if (!address || typeof address === "string") throw new Error("the server does not listen");
    return `127.0.0.1:${address.port}`;
  }

  /** The address of a page: `samples/wire-copy.html`. @param {string} page @param {keyof typeof POLICIES} policy */
  url(page, policy = "plain") {
    return `http://${this.host}/${policy}/${page}`;
  }

  /** Serves one more folder under a name. @param {string} name @param {string} folder */
  add(name, folder) {
    this.#more.set(name, folder);
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** @param {string} target */
  #note(target) {
    const host = target.replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/, "");
    if (!BROWSERS_OWN.test(host) && target !== "/favicon.ico") this.log.push(target);
  }

  /** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
  #answer(request, response) {
    const target = request.url ?? "";
    this.#note(target);
    this.open += 1;
    response.on("close", () => (this.open -= 1));
    const file = this.#file(target);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const policy = POLICIES[/** @type {keyof typeof POLICIES} */ (target.split("/")[1])];
    if (policy) response.setHeader("Content-Security-Policy", policy);
    response.setHeader(
      "Content-Type",
      TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? "application/octet-stream",
    );
    fs.createReadStream(file).pipe(response);
  }

  /** The file behind a target. @param {string} target */
  #file(target) {
    const [, policy = "", folder = "", ...rest] = decodeURIComponent(target.split("?")[0] ?? "").split("/");
    if (!(policy in POLICIES) || rest.includes("..")) return null;
    const known = FOLDERS[/** @type {keyof typeof FOLDERS} */ (folder)];
    const base = known ? path.join(root, known) : this.#more.get(folder);
    const file = base && path.join(base, ...rest);
    return file && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
  }
}
