import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { GET } from "@/app/api/v1/openapi.json/route";

type Document = { paths: Record<string, Record<string, { parameters: { name: string }[]; requestBody?: object }>> };
const document = async (): Promise<Document> => (await GET().json()) as Document;

/** Addresses of all route files below app/api/v1, written as OpenAPI does. */
const routesOf = (folder: string, route: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return routesOf(path.join(folder, entry.name), `${route}/${entry.name}`);
    return entry.name === "route.ts" ? [route.replace(/\[(\w+)\]/g, "{$1}")] : [];
  });

test("every route of the interface is described", async () => {
  const routes = routesOf("app/api/v1", "/api/v1").filter((route) => !route.endsWith("openapi.json"));
  expect(Object.keys((await document()).paths).sort()).toEqual(routes.sort());
});

test("a description names what the route checks", async () => {
  const { paths } = await document();
  expect(paths["/api/v1/pantry/items"]?.get?.parameters.map(({ name }) => name)).toContain("expires_before");
  expect(JSON.stringify(paths["/api/v1/pantry/items"]?.post?.requestBody)).toContain("expiry_date");
  expect(paths["/api/v1/pantry/items/{id}"]?.delete).toBeDefined();
  expect(JSON.stringify(paths["/api/v1/receipts/scan"]?.post?.requestBody)).toContain("multipart/form-data");
});
