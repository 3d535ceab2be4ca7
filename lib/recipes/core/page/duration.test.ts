import fc from "fast-check";
import { expect, test } from "vitest";
import { readMinutes } from "./duration";

test.each([
  ["PT1H30M", 90],
  ["PT90M", 90],
  ["P0DT0H40M0S", 40],
  ["PT00H115M", 115],
  ["P1DT2H", 1560],
  ["PT32 M", 32],
  ["PT20 Mins", 20],
  ["P30M", 30],
  ["PT1.5H", 90],
  ["PT45S", 1],
  ["pt20m", 20],
  ["1 hour 15 minutes", 75],
  ["1½ hours", 90],
  ["2 Std. 30 Min.", 150],
  ["1 h 15", 75],
  ["1:30", 90],
  ["10-15 minutes", 15],
  ["45", 45],
  ["25 perc", 25],
  ["1 hod 20 min", 80],
  [45, 45],
  [["PT20M", "PT30M"], 20],
  [{ "@type": "Duration", maxValue: "PT1H" }, 60],
])("%j takes %i minutes", (value, minutes) => {
  expect(readMinutes(value)).toBe(minutes);
});

test.each(["", "PT", "PTNaNM", "PT0M", "-PT5M", "PT-471406H28M55S", "P99Y", "soon", null, undefined, {}, true])(
  "%j says nothing",
  (value) => {
    expect(readMinutes(value)).toBeNull();
  },
);

test("hours and minutes are read back as they were written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      expect(readMinutes(`PT${hours}H${rest}M`)).toBe(minutes);
      expect(readMinutes(`${hours} h ${rest} min`)).toBe(minutes);
    }),
  );
});

test("nothing a page writes breaks it", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const minutes = readMinutes(value);
      expect(minutes === null || minutes > 0).toBe(true);
    }),
  );
});
