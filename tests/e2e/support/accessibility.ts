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

/**
 * Fails with one line for each rule of WCAG 2.2 AA that the open page breaks, by day (light colours) or by night (dark
 * ones), and the first element that breaks it.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Whatever lies half under a bar that stays in place would count as too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  // The page's own policy lets no script in; one that is evaluated comes from the debugger.
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"] as const) {
    // Colours that are still fading would be judged half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await page.evaluate(
      (values) => window.axe.run(document, { runOnly: { type: "tag", values } }),
      rules,
    );
    const broken = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html ?? ""})`);
    expect(broken, `in ${colorScheme} colours`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
