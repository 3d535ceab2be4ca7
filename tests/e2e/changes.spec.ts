import { expect, test, type Browser, type BrowserContext, type Page } from "playwright/test";
import { joinHousehold } from "./support/groceries";
import { readyForOffline } from "./support/kept";
import { register } from "./support/people";
import { add, line, saved } from "./support/shelves";

test.use({ serviceWorkers: "allow" });

/** Ana's phone is the test's own; Ben's is another. Both have butter on the shelf and need no connection any more. */
async function twoPhones(ana: Page, browser: Browser): Promise<{ ben: Page; other: BrowserContext }> {
  await register(ana, "Ana");
  const other = await browser.newContext();
  const ben = await other.newPage();
  await joinHousehold(ana, ben, "Ben");
  await ana.goto("/app/pantry");
  await add(ana, "butter");
  await ben.goto("/app/pantry");
  for (const phone of [ana, ben]) {
    await expect(line(phone, "Butter")).toBeVisible();
    await expect(saved(phone)).toBeVisible();
    await readyForOffline(phone);
  }
  return { ben, other };
}

async function note(page: Page, text: string): Promise<void> {
  await line(page, "Butter").click();
  await page.getByRole("dialog").getByRole("button", { name: "Edit" }).click();
  const form = page.getByRole("dialog", { name: "Edit", exact: true });
  await form.getByLabel("Note").fill(text);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toBeHidden();
}

test("of what two people wrote apart both sides are shown, and the other can be taken", async ({
  page: ana,
  context,
  browser,
}) => {
  const { ben, other } = await twoPhones(ana, browser);
  await context.setOffline(true);
  await other.setOffline(true);
  await note(ana, "the salted one");
  await note(ben, "the plain one");
  await context.setOffline(false);
  await expect(saved(ana)).toBeVisible();
  await other.setOffline(false);
  await expect(saved(ben)).toBeVisible();
  await ana.goto("/app/changes");
  const conflicts = ana.getByRole("region", { name: "Changed by two people" });
  await expect(conflicts).toContainText("the plain one");
  await expect(conflicts).toContainText("the salted one");
  await conflicts.getByRole("button", { name: "Take the other" }).click();
  await expect(ana.getByRole("heading", { name: "Nothing to look at" })).toBeVisible();
  await line(ben, "Butter").click();
  await expect(ben.getByRole("dialog").getByText("the salted one")).toBeVisible();
  await other.close();
});

test("an edit that the role no longer allows is told, with what it wanted", async ({ page: ana, browser }) => {
  const { ben, other } = await twoPhones(ana, browser);
  await other.setOffline(true);
  await note(ben, "the plain one");
  const status = await ana.evaluate(async () => {
    const answer = await fetch("/api/v1/household/members");
    const members = (await answer.json()) as { user_id: string; name: string }[];
    const id = members.find(({ name }) => name === "Ben")?.user_id ?? "";
    const headers = { "content-type": "application/json" };
    return (await fetch(`/api/v1/household/members/${id}`, { method: "PATCH", headers, body: '{"role":"viewer"}' }))
      .status;
  });
  expect(status).toBe(204);
  await other.setOffline(false);
  await ben.goto("/app/changes");
  const refused = ben.getByRole("region", { name: "Not accepted" });
  await expect(refused).toContainText("the plain one");
  await expect(refused).toContainText("Your role in the household does not allow it.");
  await refused.getByRole("button", { name: "Understood" }).click();
  await expect(ben.getByRole("heading", { name: "Nothing to look at" })).toBeVisible();
  await other.close();
});
