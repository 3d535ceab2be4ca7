import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clampStamp,
  driftMsMax,
  formatStamp,
  isAfter,
  nextClock,
  stampClock,
  stampMs,
  stampMsMax,
  tick,
} from "./stamp";

const device = "00000000000a";
const clocks = fc.record({
  ms: fc.integer({ min: 0, max: stampMsMax - 1 }),
  counter: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
});

test("orders as text as it orders in time", () => {
  fc.assert(
    fc.property(clocks, clocks, (left, right) => {
      expect(formatStamp(left, device) > formatStamp(right, device)).toBe(isAfter(left, right));
    }),
  );
});

test("reads back what it wrote", () => {
  fc.assert(
    fc.property(clocks, (clock) => {
      expect(stampClock(formatStamp(clock, device))).toEqual(clock);
    }),
  );
});

test("goes past everything issued and everything seen, whatever the device's clock says", () => {
  fc.assert(
    fc.property(clocks, clocks, fc.integer({ min: -1000, max: stampMsMax }), (clock, seen, nowMs) => {
      const next = nextClock(clock, nowMs, formatStamp(seen, device));
      expect(isAfter(next, clock) && isAfter(next, seen)).toBe(true);
    }),
  );
});

test("carries a full counter into the millisecond", () => {
  expect(tick({ ms: 7, counter: 36 ** 4 - 1 })).toEqual({ ms: 8, counter: 0 });
});

test("brings a stamp from the future back to now, after the device's last believable one", () => {
  const nowMs = 1_000_000;
  const far = formatStamp({ ms: nowMs + driftMsMax + 1, counter: 0 }, device);
  const last = formatStamp({ ms: nowMs + 10, counter: 3 }, device);
  const clamped = clampStamp(far, nowMs, [last]);
  expect(clamped > last).toBe(true);
  expect(stampMs(clamped)).toBe(nowMs + 10);
});

test("believes a clock that is a little ahead", () => {
  const near = formatStamp({ ms: 1_000_000 + driftMsMax, counter: 0 }, device);
  expect(clampStamp(near, 1_000_000, [])).toBe(near);
});
