import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { inlineScriptHashes, policiesOfStaticPages } from "./static-page-policy";

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

test("hashes inline scripts, and only those that run", () => {
  const html = `<script>one()</script><script src="/a.js"></script><script type="application/ld+json">{}</script>`;
  expect(inlineScriptHashes(html)).toEqual([hashOf("one()")]);
});

test("gives every prerendered page a policy under its own address", () => {
  const build = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-policies-"));
  fs.mkdirSync(path.join(build, "server/app/about"), { recursive: true });
  fs.writeFileSync(path.join(build, "server/app/index.html"), "<script>home()</script>");
  fs.writeFileSync(path.join(build, "server/app/about/us.html"), "<script>us()</script>");
  const policies = policiesOfStaticPages(build);
  expect(policies.get("/")).toContain(hashOf("home()"));
  expect(policies.get("/about/us")).toContain(hashOf("us()"));
});
