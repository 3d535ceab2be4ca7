import { expect, test } from "vitest";
import { msPerDay } from "@/lib/kernel/day";
import { declinedDays, shouldOfferInstall, type InstallMoment } from "./install-offer";

const moment: InstallMoment = { way: "question", isInstalled: false, lotCount: 3, declinedAtMs: null, nowMs: 1e12 };
const offers = (change: Partial<InstallMoment>): boolean => shouldOfferInstall({ ...moment, ...change });

test("the app is offered once something stands on the shelves", () => {
  expect(offers({})).toBe(true);
  expect(offers({ way: "apple" })).toBe(true);
  expect(offers({ lotCount: 0 })).toBe(false);
});

test("nothing is offered where there is no way, or where it is installed already", () => {
  expect(offers({ way: null })).toBe(false);
  expect(offers({ isInstalled: true })).toBe(false);
});

test("a not now is believed for a season", () => {
  const declinedAtMs = moment.nowMs - declinedDays * msPerDay;
  expect(offers({ declinedAtMs })).toBe(false);
  expect(offers({ declinedAtMs: declinedAtMs - 1 })).toBe(true);
});
