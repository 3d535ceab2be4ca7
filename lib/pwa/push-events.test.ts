import { expect, test } from "vitest";
import { openPlace, showPush } from "./push-events";

type Shown = { title: string; options: NotificationOptions };

/** As much of a service worker as pushes touch, with these pages open. */
function worker(urls: readonly string[] = [], hears = true) {
  const shown: Shown[] = [];
  const said: unknown[] = [];
  const opened: string[] = [];
  const badges: number[] = [];
  const led: string[] = [];
  const pages = urls.map((url) => ({
    url,
    focus: () => Promise.resolve(),
    postMessage: (message: unknown, [port]: MessagePort[] = []) => {
      said.push(message);
      if (hears) port?.postMessage("heard");
    },
    navigate: (path: string) => {
      led.push(path);
      return url.endsWith("/uncontrolled") ? Promise.reject(new TypeError("not controlled")) : Promise.resolve(null);
    },
  }));
  const scope = {
    registration: { showNotification: (title: string, options: NotificationOptions) => shown.push({ title, options }) },
    clients: { matchAll: () => Promise.resolve(pages), openWindow: (path: string) => opened.push(path) },
    navigator: {
      setAppBadge: (count: number) => {
        badges.push(count);
        return Promise.resolve();
      },
    },
  } as unknown as Parameters<typeof showPush>[0];
  return { scope, shown, said, opened, badges, led };
}

const data = (value: unknown) => ({ json: () => value }) as PushMessageData;
const news = { id: "n1", title: "2 things to eat today", body: "Milk", path: "/app/pantry", unread: 3 };

test("a push is shown under its news' own name, marks the app's icon and wakes open pages", async () => {
  const { scope, shown, said, badges } = worker(["https://shelfie.example/app"]);
  await showPush(scope, data(news));
  expect(shown).toMatchObject([
    { title: news.title, options: { body: "Milk", tag: "n1", data: { path: "/app/pantry" } } },
  ]);
  expect(badges).toEqual([3]);
  expect(said).toEqual([{ type: "NEWS" }]);
});

test("a push nobody can read still shows something, since browsers ask for it", async () => {
  const { scope, shown } = worker();
  await showPush(scope, data({ ...news, path: "https://evil.example/" }));
  await showPush(scope, null);
  expect(shown.map(({ options }) => (options.data as { path: string }).path)).toEqual(["/app/inbox", "/app/inbox"]);
});

const pressed = { data: { path: "/app/grocery" } } as Notification;

test("a pressed notification leads an open app to its place, and opens one where none is", async () => {
  const open = worker(["https://shelfie.example/", "https://shelfie.example/app/pantry"]);
  await openPlace(open.scope, pressed);
  expect(open.said).toEqual([{ type: "OPEN", path: "/app/grocery" }]);
  expect([open.opened, open.led]).toEqual([[], []]);
  const closed = worker(["https://shelfie.example/"]);
  await openPlace(closed.scope, pressed);
  expect(closed.opened).toEqual(["/app/grocery"]);
});

test("a page that is still coming up is led to the place, or a new one is opened", async () => {
  const deaf = worker(["https://shelfie.example/app"], false);
  await openPlace(deaf.scope, pressed, 1);
  expect([deaf.led, deaf.opened]).toEqual([["/app/grocery"], []]);
  const foreign = worker(["https://shelfie.example/app/uncontrolled"], false);
  await openPlace(foreign.scope, pressed, 1);
  expect([foreign.led, foreign.opened]).toEqual([["/app/grocery"], ["/app/grocery"]]);
});
