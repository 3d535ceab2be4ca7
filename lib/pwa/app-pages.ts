/** Every page of the app that must open without a connection, as its address. */
export const appPages = [
  "/app",
  "/app/pantry",
  "/app/pantry/journal",
  "/app/pantry/products",
  "/app/pantry/print",
  "/app/pantry/import",
  "/app/grocery",
  "/app/scanner",
  "/app/receipts",
  "/app/receipts/lessons",
  "/app/changes",
  "/app/inbox",
  "/app/settings",
  "/app/recipes",
  "/app/recipes/new",
  "/app/recipes/plan",
  "/app/recipes/import",
  "/app/recipes/ask",
] as const;

const anyId = "00000000-0000-7000-8000-000000000000";

/**
 * Pages whose address names a row. They take the id from the address in the browser, so one kept copy serves every row.
 * `kept` is the address under which that copy is fetched and kept.
 */
const rowPages = [
  { pattern: /^\/app\/receipts\/[0-9a-f-]{36}$/, kept: `/app/receipts/${anyId}` },
  { pattern: /^\/app\/recipes\/[0-9a-f-]{36}$/, kept: `/app/recipes/${anyId}` },
  { pattern: /^\/app\/recipes\/[0-9a-f-]{36}\/cook$/, kept: `/app/recipes/${anyId}/cook` },
  { pattern: /^\/app\/recipes\/[0-9a-f-]{36}\/edit$/, kept: `/app/recipes/${anyId}/edit` },
] as const;

/** What is fetched ahead, so that every page opens offline after one visit to any of them. */
export const pagesToKeep: readonly string[] = [...appPages, ...rowPages.map((page) => page.kept)];

/** Under which address a page is kept, or null for a page that is not. */
export function keptPageFor(pathname: string): string | null {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname;
  const named = rowPages.find((page) => page.pattern.test(path));
  if (named) return named.kept;
  return (appPages as readonly string[]).includes(path) ? path : null;
}
