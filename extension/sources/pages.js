// Feeds in several pages (RFC 5005; `next_url` of a JSON Feed): which page comes next. It may lead to no other host.

import { followable } from "./fetch.js";

/** Pages that one update reads, at most: what is older comes with nothing. */
export const PAGES = 10;
/** UTF-16 units in which a feed says so, before its first entry. */
const BEGINNING = 64 * 1024;

/**
 * The address of the next page; null where there is none, or where it is another host's.
 * @param {Uint8Array} bytes a page of a feed
 * @param {URL} address its own address
 */
export function nextPage(bytes, address) {
  const said = link(new TextDecoder().decode(bytes));
  if (said === null || !URL.canParse(said, address.href)) return null;
  const next = followable(new URL(said, address).href);
  return next && next.origin === address.origin && next.href !== address.href ? next : null;
}

/** @param {string} feed */
function link(feed) {
  if (feed.trimStart().startsWith("{")) {
    try {
      const { next_url: next } = /** @type {{ next_url?: unknown }} */ (JSON.parse(feed));
      return typeof next === "string" ? next : null;
    } catch {
      return null;
    }
  }
  const [head = ""] = feed.slice(0, BEGINNING).split(/<(?:entry|item)\b/);
  for (const [tag] of head.matchAll(/<(?:\w+:)?link\b[^>]*>/g)) {
    if (attribute(tag, "rel") === "next" || attribute(tag, "rel") === "prev-archive") return attribute(tag, "href");
  }
  return null;
}

/** @param {string} tag @param {string} name */
function attribute(tag, name) {
  const [, , value] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag) ?? [];
  return value?.replaceAll("&amp;", "&") ?? null;
}
