import { createHmac } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { expect, test, type Page, type Worker } from "playwright/test";
import { openPushService } from "../fixtures/push/push-service";
import { ask, joinHousehold, line } from "./support/groceries";
import { register } from "./support/people";
import { add, line as lot, saved } from "./support/shelves";

test.use({ serviceWorkers: "allow" });

/** Events are handed on by the worker process, and a busy machine takes its time. */
const toldWithin = { timeout: 60_000 };

/** Hands a push to the page's service worker as the browser does. */
async function deliver(page: Page, data: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    }),
  );
  await session.send("ServiceWorker.enable");
  const origin = new URL(page.url()).origin;
  await session.send("ServiceWorker.deliverPushMessage", { origin, registrationId: await registered, data });
  await session.detach();
}

const serviceWorker = async (page: Page): Promise<Worker> =>
  page.context().serviceWorkers()[0] ?? page.context().waitForEvent("serviceworker");

const shownBy = (worker: Worker) =>
  worker.evaluate(async () => {
    const scope = self as unknown as ServiceWorkerGlobalScope;
    return (await scope.registration.getNotifications()).map(({ title, body }) => ({ title, body }));
  });

/** Whatever the app's icon is marked with from now on, on the page and in the worker. */
const noteBadges = (): void => {
  const badges: (number | undefined)[] = [];
  Object.assign(globalThis, { badges });
  navigator.setAppBadge = (count) => Promise.resolve(void badges.push(count));
};
const badgesOf = (place: Page | Worker): Promise<unknown> =>
  (place as Page).evaluate(() => (globalThis as unknown as { badges: unknown }).badges);

test("what runs low reaches a device that is pushed to, marks the app's icon, and a tap leads to it", async ({
  page,
  context,
}) => {
  const service = await openPushService();
  await context.grantPermissions(["notifications"]);
  await page.addInitScript(noteBadges);
  // Browsers reach their maker's push service only; this one is subscribed to ours.
  await page.addInitScript(({ endpoint, keys }) => {
    const subscription = { toJSON: () => ({ endpoint, keys }), unsubscribe: () => Promise.resolve(true) };
    PushManager.prototype.subscribe = () => Promise.resolve(subscription as unknown as PushSubscription);
  }, service);
  await register(page);
  // A page of a newcomer is drawn before its service worker is fetched.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto("/app/settings");
  // News of the night would wait for the morning.
  const quiet = page.waitForResponse((response) => response.request().method() === "PATCH");
  await page.getByRole("checkbox", { name: "No push and no mail at night" }).uncheck();
  await quiet;
  const wished = page.waitForResponse((response) => response.request().method() === "PATCH");
  await page.getByRole("checkbox", { name: "What runs low: Push" }).check();
  await wished;
  await page.getByRole("button", { name: "Turn on push here" }).click();
  await expect(page.getByText(/^On\. What you have chosen/)).toBeVisible();

  await page.goto("/app/pantry");
  await add(page, "6 eggs");
  await lot(page, "Eggs").click();
  await page.getByRole("dialog").getByRole("button", { name: "Product settings" }).click();
  await page.getByLabel("Always have at least").fill("6");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Eggs: settings saved")).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await lot(page, "Eggs").press("u");
  await expect(lot(page, "Eggs")).toContainText("5 pieces");
  await expect.poll(() => service.received.length, toldWithin).toBe(1);
  const [pushed] = service.received;
  const data = service.decrypt(pushed?.body ?? Buffer.alloc(0));

  const worker = await serviceWorker(page);
  await worker.evaluate(noteBadges);
  await deliver(page, data);
  const body = "There is less at home than you want to keep.";
  await expect.poll(() => shownBy(worker)).toEqual([{ title: "Eggs is running low", body }]);
  expect(await badgesOf(worker)).toEqual([1]);
  await expect(page.getByRole("link", { name: "Inbox, 1 unread" })).toBeVisible();
  expect(await badgesOf(page)).toContain(1);

  await page.goto("/app/settings");
  await expect(saved(page)).toBeVisible();
  await worker.evaluate(async () => {
    const scope = self as unknown as ServiceWorkerGlobalScope;
    const [notification] = await scope.registration.getNotifications();
    if (notification) scope.dispatchEvent(new NotificationEvent("notificationclick", { notification }));
  });
  await expect(page).toHaveURL((url) => url.pathname === (JSON.parse(data) as { path: string }).path);
  expect(await shownBy(worker)).toEqual([]);
  await service.close();
});

test("whoever shops is told what came onto the list meanwhile; whoever put it there is not", async ({
  page,
  browser,
}) => {
  await register(page, "Ana");
  const other = await browser.newContext();
  const ben = await other.newPage();
  await joinHousehold(page, ben, "Ben");
  await page.goto("/app/grocery");
  await expect(saved(page)).toBeVisible();
  await ask(page, "milk, bread");
  await ben.goto("/app/grocery");
  await expect(line(ben, "Bread")).toBeVisible();
  await line(page, "Milk").click();
  await expect(ben.getByRole("checkbox", { name: /^Milk/ })).toBeChecked();
  await ask(ben, "butter");
  await expect(line(page, "Butter")).toBeVisible();
  const bell = page.getByRole("link", { name: "Inbox, 1 unread" });
  await page.goto("/app/inbox");
  await expect(async () => {
    await page.reload();
    await expect(bell).toBeVisible({ timeout: 3000 });
  }).toPass(toldWithin);
  const news = page.getByRole("link", { name: /Ben changed Groceries/ });
  await expect(news).toContainText("Butter");
  await news.click();
  await expect(line(page, "Butter")).toBeVisible();
  await ben.goto("/app/inbox");
  await expect(ben.getByRole("heading", { name: "Nothing new" })).toBeVisible();
  await other.close();
});

/** The link a mail carries, signed with this installation's secret. */
async function wayOut(page: Page): Promise<string> {
  const file = path.join(process.env["SHELFIE_DATA_DIR"] ?? "", "secrets.json");
  const { NEXTAUTH_SECRET } = JSON.parse(fs.readFileSync(file, "utf8")) as { NEXTAUTH_SECRET: string };
  const userId = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/account/me");
    return ((await answer.json()) as { user_id: string }).user_id;
  });
  const signature = createHmac("sha256", NEXTAUTH_SECRET).update(`unsubscribe:v1:${userId}`).digest("base64url");
  return `/api/v1/notifications/unsubscribe?token=${userId}.${signature}`;
}

test("the link of a mail ends mails with one press, also for somebody who is not signed in", async ({
  page,
  browser,
}) => {
  await register(page);
  await page.goto("/app/settings");
  const byMail = page.getByRole("checkbox", { name: "What expires: Mail" });
  const kept = page.waitForResponse((response) => response.request().method() === "PATCH" && response.status() === 204);
  await byMail.check();
  await kept;
  const link = await wayOut(page);
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { name: "No more mails about the pantry?" })).toBeVisible();
  await elsewhere.getByRole("button", { name: "Stop these mails" }).click();
  await expect(elsewhere.getByRole("heading", { name: "No more mails", exact: true })).toBeVisible();
  await page.reload();
  await expect(byMail).not.toBeChecked();
  await elsewhere.goto(link.slice(0, -4));
  await elsewhere.getByRole("button", { name: "Stop these mails" }).click();
  await expect(elsewhere.getByText("This link is not complete.")).toBeVisible();
  await other.close();
});
