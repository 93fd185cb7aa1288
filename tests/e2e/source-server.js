// A web host with lists and feeds, good ones and bad ones. It notes each request.

import crypto from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

/** @typedef {{ path: string, headers: http.IncomingHttpHeaders }} Asked */
/** @typedef {(response: http.ServerResponse) => void} Bad */

/** Answers that no source should give, by the path that they are at. @type {Record<string, Bad>} */
const BAD = {
  "/elsewhere": (response) => response.writeHead(302, { Location: "/list/list.json" }).end(),
  "/inside": (response) => response.writeHead(307, { Location: "http://10.0.0.1/list.json" }).end(),
  "/gone": (response) => response.writeHead(404).end("gone"),
  "/page": (response) =>
    response
      .writeHead(200, { "Content-Type": "text/html" })
      .end("<!doctype html><title>News</title><p>Read our news every day, on this page.</p>"),
  "/endless": (response) => {
    response.writeHead(200);
    const piece = Buffer.alloc(1 << 20, " ");
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on("drain", more);
    more();
  },
  "/bomb": (response) =>
    response.writeHead(200, { "Content-Encoding": "gzip" }).end(zlib.gzipSync(Buffer.alloc(64 << 20, " "))),
  "/stalled": (response) => void response.writeHead(200).write("{"),
  "/unsigned": (response) => response.end('{"format":"copydesk-list","version":1,"manifest":"{}"}'),
};

/** A host. */
export class SourceServer {
  /** @type {Asked[]} */ asked = [];
  /** Files that are given out, by their path; `/list/` is a folder. @type {Map<string, string>} */ files = new Map();
  #server = http.createServer((request, response) => this.#answer(request, response));

  /** @param {string} folder what `/list/` gives out */
  constructor(folder) {
    this.folder = folder;
  }

  /** Listens on a free port; gives its address by name. */
  async listen() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(null)));
    const address = this.#server.address();
    this.origin = `http://localhost:${address && typeof address !== "string" ? address.port : 0}`;
    return this;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** The paths that were asked for since a number of requests. @param {number} [from] */
  paths(from = 0) {
    return this.asked.slice(from).map(({ path }) => path);
  }

  /** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
  #answer(request, response) {
    const at = request.url ?? "";
    this.asked.push({ path: at, headers: request.headers });
    const bad = BAD[at];
    if (bad) return bad(response);
    const text = this.files.get(at);
    const file = path.join(this.folder, path.basename(at));
    const bytes =
      text !== undefined
        ? Buffer.from(text)
        : at.startsWith("/list/") && fs.existsSync(file)
          ? fs.readFileSync(file)
          : null;
    if (bytes === null) return void response.writeHead(404).end();
    const etag = `"${crypto.createHash("sha1").update(bytes).digest("hex")}"`;
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { ETag: etag, "Set-Cookie": "reader=1" }).end(bytes);
  }
}
