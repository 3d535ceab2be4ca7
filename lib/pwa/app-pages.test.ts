import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { keptPageFor, pagesToKeep } from "./app-pages";

/** Addresses of all pages below app/app, with [names] as they stand. */
const routesOf = (folder: string, route: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return routesOf(path.join(folder, entry.name), `${route}/${entry.name}`);
    return entry.name === "page.tsx" ? [route] : [];
  });

/** Figures of the whole installation, made by the server for its admins. */
const onlyOnline = ["/app/admin"];

test("every page of the app is kept for a phone without a connection", () => {
  const anId = "01a20596-8da2-7901-a580-eefd72b92040";
  const routes = routesOf("app/app", "/app")
    .filter((route) => !onlyOnline.includes(route))
    .map((route) => route.replace(/\[\w+\]/g, anId));
  expect(routes.length).toBeGreaterThan(3);
  expect(routes.filter((route) => keptPageFor(route) === null)).toEqual([]);
});

test("two receipts share one kept page, which is fetched ahead", () => {
  const first = keptPageFor("/app/receipts/01a20596-8da2-7901-a580-eefd72b92040");
  expect(first).toBe(keptPageFor("/app/receipts/01a20596-8da2-7901-a580-eefd72b92041"));
  expect(pagesToKeep).toContain(first);
});

test("a page outside the app, or nobody's, is not kept", () => {
  expect(keptPageFor("/")).toBeNull();
  expect(keptPageFor("/auth/login")).toBeNull();
  expect(keptPageFor("/app/nowhere")).toBeNull();
});
