import { expect, test } from "vitest";
import { timerOfStep } from "./step-timer";

test.each([
  ["Fry the onion for 8 minutes until soft.", 480],
  ["Simmer for 20 to 25 minutes.", 1200],
  ["Simmer for 20-25 minutes.", 1200],
  ["Fry the onion for 8 minutes, add the garlic and fry for 1 minute.", 480],
  ["Roast for 1 hour 30 minutes.", 5400],
  ["Roast for 1 hour and 15 minutes.", 4500],
  ["Braise for 2.5 hours.", 9000],
  ["Blitz for 30 seconds.", 30],
  ["Let it rest for 1 hour, then bake for 35 minutes.", 3600],
  ["Take the eggs from their 8-minute bath.", 480],
  ["Stir every 5 minutes until thick.", null],
  ["Bake for 25 minutes, turning the tray after 40 minutes if need be.", 1500],
  ["Heat the oven to 200 °C (180 °C fan) and line 2 trays.", null],
])("%s", (text, expected) => {
  expect(timerOfStep(text)).toBe(expected);
});
