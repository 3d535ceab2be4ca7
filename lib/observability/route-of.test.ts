import { expect, test } from "vitest";
import { routeOf } from "./route-of";

const id = "01a21c5a-9a71-756d-bad7-e4faa75415c9";

test.each([
  ["/", "/"],
  ["/app/pantry?add=1", "/app/pantry"],
  [`/api/v1/receipts/${id}/photos/3`, "/api/v1/receipts/:id/photos/:n"],
  ["/_next/static/chunks/abc.js", "/_next"],
  ["/auth/join/s3cret-of-an-invitation", "/auth/join/:invite"],
  ["/wp-admin/setup.php", "other"],
  [`/api/${"a/".repeat(50)}`, "/api/other"],
  ["/api/v1/<script>", "/api/other"],
])("%s counts as %s", (url, route) => {
  expect(routeOf(url)).toBe(route);
});
