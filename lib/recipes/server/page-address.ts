/** Which addresses of the web the server may ask on somebody's behalf. */
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { fail, ok, type Result } from "@/lib/kernel/result";

const globalIPv6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an address belongs to the public internet. Everything else (this machine, its network, link-local with the
 * clouds' metadata, multicast, tunnels that hide an IPv4 address) is refused.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside an IPv6 one is judged as what it is.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(globalIPv6);
}

/**
 * The address as one the server may ask: http or https, their own ports, no name or password. Spellings of numbers
 * ("http://2130706433") are resolved by the URL parser before they are judged.
 */
export function checkPageAddress(text: string): Result<URL, "refused"> {
  if (text.length > 2000 || !URL.canParse(text)) return fail("refused");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return fail("refused");
  // The parser empties the port where it is the scheme's own.
  if (url.port !== "" || url.username !== "" || url.password !== "" || url.hostname === "") return fail("refused");
  const host = hostOf(url);
  return isIP(host) !== 0 && !isPublicAddress(host) ? fail("refused") : ok(url);
}

/** The host without the brackets of an IPv6 address. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");
