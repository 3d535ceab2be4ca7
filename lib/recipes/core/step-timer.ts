const unitSeconds: Readonly<Record<string, number>> = { second: 1, minute: 60, min: 60, hour: 3600, hr: 3600 };

/** "8 minutes", "8 to 10 minutes", "2 hours"; what comes before tells whether it is a time to wait. */
const durationPattern =
  /(\b(?:every|after|per|last|first|within)\s+)?(\d+(?:\.\d+)?)\s*(?:(?:-|–|to|or)\s*\d+(?:\.\d+)?\s*)?-?(second|minute|min|hour|hr)s?\b(\s*(?:and\s+)?(?=\d+\s*(?:minute|min)s?\b))?/giu;

/**
 * The time a step says to wait, in seconds, or null where it says none: "Simmer for 20 to 25 minutes" is 1200, the
 * lower figure, because one looks then. Of several times in a step it is the longest; "1 hour 30 minutes" is one time.
 * "Every 5 minutes" and "after 5 minutes" are not waits.
 */
export function timerOfStep(text: string): number | null {
  let longest = 0;
  let carried = 0;
  for (const [, notWaited, amount = "0", unit = "", goesOn] of text.matchAll(durationPattern)) {
    const seconds = carried + Number(amount) * (unitSeconds[unit.toLowerCase()] ?? 0);
    carried = goesOn === undefined ? 0 : seconds;
    if (notWaited === undefined) longest = Math.max(longest, seconds);
  }
  return longest > 0 ? Math.round(longest) : null;
}
