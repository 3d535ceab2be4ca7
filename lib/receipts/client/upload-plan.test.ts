import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "@/lib/kernel/new-id";
import { newScan, type Scan } from "./scan";
import { afterTry, msUntilDue, nextToSend, retryDelayMs, sentToForget, tryAgain } from "./upload-plan";

const nowMs = 1_790_000_000_000;
const scanLike = (fields: Partial<Scan>): Scan => ({ ...newScan(newId(), nowMs), state: "waiting", ...fields });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("waits longer after each try, never longer than five minutes and never not at all", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), share, (attempts, random) => {
      const delay = retryDelayMs(attempts, random);
      expect(delay).toBeGreaterThanOrEqual(1_000);
      expect(delay).toBeLessThanOrEqual(300_000);
      expect(retryDelayMs(attempts + 1, random)).toBeGreaterThanOrEqual(delay);
    }),
  );
});

test.each([401, 408, 429, 500, 502, 503])("keeps a scan waiting after a passing %i", (status) => {
  const scan = afterTry(scanLike({}), { kind: "refused", status }, nowMs, 0.5);
  expect(scan).toMatchObject({ state: "waiting", problem: null, attempts: 1 });
  expect(scan.nextTryMs).toBeGreaterThan(nowMs);
});

test.each([
  [400, "not_readable"],
  [413, "too_large"],
  [403, "forbidden"],
  [418, "unknown"],
] as const)("leaves the decision to a person after %i", (status, problem) => {
  expect(afterTry(scanLike({}), { kind: "refused", status }, nowMs, 0.5)).toMatchObject({ state: "refused", problem });
});

test("whatever happens, no try loses a photo", () => {
  const photos = [new Blob(["a"]), new Blob(["b"])];
  const outcomes = [{ kind: "sent" }, { kind: "unreachable" }, { kind: "refused", status: 413 }] as const;
  for (const outcome of outcomes) {
    expect(afterTry(scanLike({ photos }), outcome, nowMs, 0).photos).toBe(photos);
  }
});

test("sends the oldest scan that is due, and no draft", () => {
  const older = scanLike({ createdMs: nowMs - 5 });
  const resting = scanLike({ createdMs: nowMs - 9, nextTryMs: nowMs + 1 });
  const draft = scanLike({ state: "draft", createdMs: nowMs - 10 });
  const scans = [scanLike({}), resting, draft, older];
  expect(nextToSend(scans, nowMs)).toBe(older);
  expect(msUntilDue([resting, draft], nowMs)).toBe(1);
  expect(msUntilDue([draft], nowMs)).toBeNull();
});

test("a refused scan that a person sends again is due at once", () => {
  const refused = afterTry(scanLike({}), { kind: "refused", status: 413 }, nowMs, 0);
  expect(nextToSend([tryAgain(refused)], nowMs)).toEqual(tryAgain(refused));
});

test("forgets photos of receipts sent long ago, and never what is unsent", () => {
  const weekMs = 7 * 86_400_000;
  const old = scanLike({ state: "sent", createdMs: nowMs - weekMs - 1 });
  const oldUnsent = scanLike({ createdMs: nowMs - weekMs - 1 });
  const many = Array.from({ length: 20 }, (_, age) => scanLike({ state: "sent", createdMs: nowMs - age }));
  expect(sentToForget([old, oldUnsent], nowMs)).toEqual([old]);
  expect(sentToForget(many, nowMs)).toEqual(many.slice(12));
});
