import fs from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, type Page } from "playwright/test";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

declare global {
  interface Window {
    axe: { run: (context: Document, options: unknown) => Promise<AxeResults> };
  }
}

/** By day, by night and with the strong colours, which follow day and night too. */
const looks = [
  { colorScheme: "light", theme: "" },
  { colorScheme: "dark", theme: "" },
  { colorScheme: "light", theme: "contrast" },
  { colorScheme: "dark", theme: "contrast" },
] as const;

/** Fails with one line for each rule of WCAG 2.2 AA that the open page breaks in one of its looks, and the first element that breaks it. */
export async function expectAccessible(page: Page): Promise<void> {
  // Whatever lies half under a bar that stays in place would count as too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  // The page's own policy lets no script in; one that is evaluated comes from the debugger.
  await page.evaluate(axe);
  const chosen = await page.evaluate(() => document.documentElement.dataset["theme"]);
  for (const { colorScheme, theme } of looks) {
    // Colours that are still fading would be judged half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await page.evaluate(
      ([values, name]) => {
        if (name) document.documentElement.dataset["theme"] = name;
        else delete document.documentElement.dataset["theme"];
        return window.axe.run(document, { runOnly: { type: "tag", values } });
      },
      [rules, theme] as const,
    );
    const broken = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html ?? ""})`);
    expect(broken, `in ${[colorScheme, theme].filter(Boolean).join(", ")} colours`).toEqual([]);
  }
  await page.evaluate((name) => {
    if (name) document.documentElement.dataset["theme"] = name;
    else delete document.documentElement.dataset["theme"];
  }, chosen);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
