import { expect, test } from "vitest";
import { run } from "./run";

const seedsOfTest = 100;
/** Far more than a hundred seeds take; a hung run must end all the same. */
const testMsMax = 600_000;

/** One test for each hundred seeds; a failure names its seed, which `npm run sim -- 1 --first SEED` tells the story of. */
export function holdForSeeds(first: number, count: number): void {
  for (let from = first; from < first + count; from += seedsOfTest) {
    test(
      `agrees in the end for seeds ${from} to ${from + seedsOfTest - 1}`,
      async () => {
        for (let seed = from; seed < from + seedsOfTest; seed++) {
          const { findings } = await run(seed);
          expect(findings, `seed ${seed}`).toEqual([]);
        }
      },
      testMsMax,
    );
  }
}
