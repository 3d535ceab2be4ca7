const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const knownRoots = new Set([
  "",
  "api",
  "app",
  "auth",
  "sync",
  "health",
  "ready",
  "metrics",
  "privacy",
  "terms",
  "offline",
]);
const depthMax = 6;

/**
 * The route behind an address, as one of few words: ids are `:id`, static files one word, and what nobody serves another,
 * so that no stranger's scan of addresses fills the memory of what counts them.
 */
export function routeOf(url: string): string {
  const path = url.split("?", 1)[0] ?? "/";
  if (path.startsWith("/_next/")) return "/_next";
  const parts = path.slice(1).split("/");
  const [root = ""] = parts;
  if (!knownRoots.has(root)) return "other";
  // An invitation's address is its secret.
  if (path.startsWith("/auth/join/")) return "/auth/join/:invite";
  if (parts.length > depthMax) return `/${root}/other`;
  const route = path.replace(idPattern, ":id").replace(/\/\d+(?=\/|$)/g, "/:n");
  return /^[\w/:.-]*$/.test(route) && parts.every((part) => part.length <= 40) ? route : `/${root}/other`;
}
