/**
 * The content security policy of a page. Scripts run only when they carry the page's nonce or one of its hashes.
 * @param scriptSources such as 'nonce-…' or 'sha256-…', with their quotes
 * @param compilesWasm for pages that read receipts and barcodes: their WebAssembly may compile; it allows no script
 */
export function contentSecurityPolicy(
  scriptSources: readonly string[],
  isDevelopment: boolean,
  compilesWasm = false,
): string {
  const scripts = isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : [...scriptSources];
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...(compilesWasm ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(" ")}`,
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
