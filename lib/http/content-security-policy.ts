/**
 * The content security policy of a page. Scripts run only when they carry the page's nonce or one of its hashes;
 * `wasm-unsafe-eval` lets the receipt reader's WebAssembly compile and allows no script.
 * @param scriptSources such as 'nonce-…' or 'sha256-…', with their quotes
 */
export function contentSecurityPolicy(scriptSources: readonly string[], isDevelopment: boolean): string {
  const scripts = isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : [...scriptSources];
  return [
    "default-src 'self'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
