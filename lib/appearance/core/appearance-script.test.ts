import { expect, test } from "vitest";
import { appearanceScript } from "./appearance-script";
import { isTheme, themeKey } from "./themes";

/** What the script makes of a page in a browser that keeps `kept`, or forbids storage. */
function themeAfter(kept: string | null | Error): unknown {
  const document = { documentElement: { dataset: {} as { theme?: string } } };
  const localStorage = {
    getItem: (key: string) => {
      if (kept instanceof Error) throw kept;
      return key === themeKey ? kept : null;
    },
  };
  // The script is a text, as the browser gets it.
  new Function("document", "localStorage", appearanceScript)(document, localStorage);
  return document.documentElement.dataset.theme;
}

test("a chosen look is on the page before it is painted", () => {
  expect(themeAfter("dark")).toBe("dark");
  expect(themeAfter("contrast")).toBe("contrast");
});

test("the device decides when nothing was chosen, nonsense is kept or storage is forbidden", () => {
  for (const kept of [null, "system", "pink", new Error("forbidden")]) expect(themeAfter(kept)).toBeUndefined();
});

test("only the looks there are count as looks", () => {
  expect(["light", "system", "pink", null].map(isTheme)).toEqual([true, true, false, false]);
});
