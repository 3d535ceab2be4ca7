import { expect, test } from "vitest";
import { isMetered } from "./connection";

test.each([
  [{ connection: { saveData: true } }, true],
  [{ connection: { type: "cellular" } }, true],
  [{ connection: { type: "wifi", saveData: false } }, false],
  [{ connection: {} }, false],
  [{}, false],
])("knows where bytes cost money: %j", (device, metered) => {
  expect(isMetered(device)).toBe(metered);
});
