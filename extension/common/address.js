// Addresses that somebody else wrote: only those of the web become links, and none takes a name and a password along.

/**
 * A web address as it may be shown and followed: `https` or `http`, without user name and password; a host of another
 * script in punycode. Nothing for every other address.
 * @param {string | null | undefined} address
 * @returns {URL | null}
 */
export function webAddress(address) {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.username = url.password = "";
  return url;
}
