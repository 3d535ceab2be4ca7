import { expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import { choicesOf, defaultChoices } from "./choices";
import { digestOf, levelOf, lotNews } from "./digest";
import { namedMax, parseNews, placeOf } from "./kinds";
import { wordsOf } from "./words";

const today = "2026-06-10" as Day;
const lot = (id: string, expiresOn: string) => ({ id, name: `food ${id}`, expiresOn: expiresOn as Day });

test("a lot is news when it comes near, on its last day, and when it is over", () => {
  const levels = ["2026-06-14", "2026-06-13", "2026-06-11", "2026-06-10", "2026-06-09", "2026-06-03", "2026-06-02"];
  expect(levels.map((day) => levelOf(day as Day, today))).toEqual([
    null,
    "soon",
    "soon",
    "today",
    "over",
    "over",
    null,
  ]);
});

test("a digest names what must be eaten today first, and counts the rest", () => {
  const lots = [
    lot("over", "2026-06-08"),
    lot("later", "2026-06-13"),
    lot("now", "2026-06-10"),
    lot("far", "2026-07-01"),
  ];
  const digest = digestOf(lotNews(lots, today), today);
  expect(digest).toEqual({
    day: today,
    names: ["food now", "food later", "food over"],
    count: 3,
    today: 1,
    soon: 1,
    over: 1,
  });
});

test("a digest of fifty things names no more than fit", () => {
  const lots = Array.from({ length: 50 }, (_, index) => lot(String(index), "2026-06-11"));
  const digest = digestOf(lotNews(lots, today), today);
  expect(digest?.names).toHaveLength(namedMax);
  expect(digest?.count).toBe(50);
});

test("nothing new makes no digest", () => {
  expect(digestOf(lotNews([lot("far", "2026-07-01")], today), today)).toBeNull();
});

test("a person's choices lie over the defaults, and unknown ones change nothing", () => {
  const choices = choicesOf([
    { kind: "receipt", channel: "push", isOn: false },
    { kind: "horoscope", channel: "push", isOn: true },
    { kind: "receipt", channel: "pigeon", isOn: true },
  ]);
  expect(choices).toEqual({ ...defaultChoices, receipt: { inbox: true, push: false, email: false } });
});

test("nothing is mailed that nobody asked for", () => {
  expect(Object.values(defaultChoices).some(({ email }) => email)).toBe(false);
});

test("news of a kind or shape nobody knows is left out", () => {
  expect(parseNews("horoscope", {})).toBeNull();
  expect(parseNews("receipt", { receiptId: "x" })).toBeNull();
  const receiptId = "018f0000-0000-7000-8000-000000000001";
  const news = parseNews("receipt", { receiptId, outcome: "review", storeName: null, lineCount: 3 });
  expect(news && placeOf(news)).toBe(`/app/receipts/${receiptId}`);
});

test("a title counts what its list names, whatever is most pressing", () => {
  const payload = { day: today, names: ["a", "b", "c"], count: 3, today: 0, soon: 2, over: 1 };
  expect(wordsOf({ kind: "expiry", payload }).values).toMatchObject({ soon: 2, others: 1, more: 0 });
  const overOnly = { ...payload, soon: 0, over: 3 };
  expect(wordsOf({ kind: "expiry", payload: overOnly }).values).toMatchObject({ others: 0 });
});
