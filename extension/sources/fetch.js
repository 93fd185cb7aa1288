// The one module that asks a server for anything: of a source that the reader follows, and of no other host.
// docs/THREATS.md says what is guarded against; tests/scripts/threats.test.js holds all other scripts to fetch nothing
// but the extension's own files.

/**
 * @typedef {"address" | "permission" | "offline" | "network" | "redirect" | "status" | "tooLarge" | "slow"} FetchCode
 */

/** Why nothing came. */
export class FetchError extends Error {
  /** @param {FetchCode} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "FetchError";
    this.code = code;
  }
}

/** Bytes of a feed or a list that are read, at most, after they are unpacked: 20 days of a busy agency. */
export const MOST = 16 * 1024 * 1024;
/** Milliseconds that an answer may take in all: what trickles is given up. */
const PATIENCE = 60_000;
/** UTF-16 units of an address. */
const LONGEST = 2_000;

/** Hosts on this very machine: nobody reads along, so they need no encryption. */
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * An address that may be followed: encrypted, or of this machine; without a name or a password. Null for others.
 * @param {string} text
 */
export function followable(text) {
  if (text.length > LONGEST || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  url.hash = "";
  const safe = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname));
  return safe && url.username === "" && url.password === "" ? url : null;
}

/** What the browser is asked for: this host, and no other. @param {URL} url */
export const pattern = ({ protocol, hostname }) => `${protocol}//${hostname}/*`;

/**
 * What a server gave: nothing where it has nothing new.
 * @typedef {{ bytes: Uint8Array<ArrayBuffer> | null, etag: string | null, modified: string | null }} Given
 */

/**
 * Asks for a file. No cookie and no referrer goes along; an answer that leads elsewhere is refused before anybody
 * else is asked, so no other host and no address within the reader's own network ever is.
 * @param {URL} url
 * @param {{ etag?: string | null, modified?: string | null, most?: number, patience?: number }} [known]
 * @returns {Promise<Given>}
 */
export async function fetched(url, { etag = null, modified = null, most = MOST, patience = PATIENCE } = {}) {
  if (followable(url.href) === null) throw new FetchError("address", `${url.href} cannot be followed.`);
  if (!(await chrome.permissions.contains({ origins: [pattern(url)] }))) {
    throw new FetchError("permission", `There is no permission for ${url.hostname}.`);
  }
  if (!navigator.onLine && !LOOPBACK.has(url.hostname)) throw new FetchError("offline", "There is no network.");
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const headers = { ...(etag && { "If-None-Match": etag }), ...(modified && { "If-Modified-Since": modified }) };
    const response = await fetch(url, {
      headers,
      signal: giveUp.signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
      cache: "no-store",
    });
    if (response.type === "opaqueredirect") {
      throw new FetchError("redirect", `${url.host} sends on to another address.`);
    }
    if (response.status === 304) return { bytes: null, etag, modified };
    if (!response.ok) throw new FetchError("status", `${url.host} answered ${response.status}.`);
    const bytes = await bounded(response, most);
    return { bytes, etag: header(response, "etag"), modified: header(response, "last-modified") };
  } catch (error) {
    if (giveUp.signal.aborted) throw new FetchError("slow", `${url.host} did not answer in time.`);
    if (error instanceof FetchError) throw error;
    throw new FetchError("network", error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    // What is still on its way is not waited for.
    giveUp.abort();
  }
}

/** @param {Response} response @param {string} name */
const header = (response, name) => response.headers.get(name)?.slice(0, 200) ?? null;

/**
 * The bytes of an answer, as they are unpacked: what is packed small and is endless stops here, too.
 * @param {Response} response
 * @param {number} most
 */
async function bounded(response, most) {
  const reader = response.body?.getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    size += value.length;
    if (size > most) throw new FetchError("tooLarge", `It has more than ${most} bytes.`);
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
