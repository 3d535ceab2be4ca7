import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

const scriptsOf = (policy: string): string => policy.split("; ").find((rule) => rule.startsWith("script-src")) ?? "";

test("WebAssembly compiles only on pages that ask for it, and no script is evaluated on any", () => {
  expect(scriptsOf(contentSecurityPolicy(["'nonce-x'"], false, true))).toContain("'wasm-unsafe-eval'");
  expect(scriptsOf(contentSecurityPolicy(["'nonce-x'"], false))).toBe("script-src 'self' 'nonce-x'");
  for (const compilesWasm of [true, false]) {
    expect(contentSecurityPolicy([], false, compilesWasm)).not.toMatch(/'unsafe-eval'|'unsafe-inline'(?=.*script)/);
  }
});
