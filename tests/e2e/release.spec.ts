import { expect, test } from "playwright/test";
import { readyForOffline } from "./support/kept";
import { openRelease } from "./support/next-version";
import { register } from "./support/people";
import { add, line, saved } from "./support/shelves";

test.use({ serviceWorkers: "allow" });

test("a new version waits for its person, and neither it nor an old window loses what was not sent", async ({
  page,
  context,
  baseURL,
}) => {
  await register(page);
  await page.close();
  const release = await openRelease(Number(new URL(baseURL ?? "").port));
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(`${release.origin}/app/pantry`);
  await readyForOffline(first);
  await second.goto(`${release.origin}/app/pantry`);
  await context.route("**/sync/v1/push", (route) => route.abort());
  await add(first, "butter");
  release.deploy();
  await first.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(second.getByText("A new version of Shelfie is ready.")).toBeVisible();
  await add(second, "jam");
  await Promise.all([first.waitForEvent("load"), first.getByRole("button", { name: "Update now" }).click()]);
  for (const name of ["Butter", "Jam"]) await expect(line(first, name)).toBeVisible();
  await expect(second.getByText("Shelfie was updated in another window.")).toBeVisible();
  await expect(line(second, "Butter")).toBeVisible();
  await context.unroute("**/sync/v1/push");
  await first.reload();
  await expect(saved(first)).toBeVisible();
  await release.close();
});
