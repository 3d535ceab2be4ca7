import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";

/** The sources of every inline script of a prerendered page, as 'sha256-…'. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\bsrc=/.test(attributes) || /type="application\/(ld\+)?json"/.test(attributes)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  }
  return [...hashes];
}

/**
 * The content security policy of each prerendered page, by path. A prerendered page cannot carry a nonce, so its inline
 * scripts are allowed by hash, computed once from what the build wrote.
 */
export function policiesOfStaticPages(buildFolder: string): Map<string, string> {
  const policies = new Map<string, string>();
  const pages = path.join(buildFolder, "server", "app");
  if (!fs.existsSync(pages)) return policies;
  for (const entry of fs.readdirSync(pages, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
    const file = path.join(entry.parentPath, entry.name);
    const route = `/${path.relative(pages, file).slice(0, -".html".length).split(path.sep).join("/")}`;
    const policy = contentSecurityPolicy(inlineScriptHashes(fs.readFileSync(file, "utf8")), false);
    policies.set(route === "/index" ? "/" : route, policy);
  }
  return policies;
}
