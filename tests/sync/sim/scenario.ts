/** What a seed brings: which phones, which weather, which misfortunes. */
import type { Hazards } from "./phone";
import type { Weather } from "./network";
import type { World } from "./world";

export type Scenario = {
  phoneCount: number;
  tabCounts: readonly number[];
  skewsMs: readonly number[];
  hazards: Hazards;
  weather: Weather;
  hasRestore: boolean;
  hasClone: boolean;
  hasRoleChange: boolean;
  hasRevocation: boolean;
  /** When each phone gets today's app: null from the start, Infinity never. */
  updatesAtMs: readonly (number | null)[];
  /** Horizons short enough to matter within a run; null for the product's own. */
  foldMs: number | null;
  tombstoneMs: number | null;
  pageRows: number;
};

const dayMs = 86_400_000;
const hourMs = 3_600_000;

export function scenarioOf(world: World): Scenario {
  const isCalm = world.happens(0.2);
  const rough = (probability: number): boolean => !isCalm && world.happens(probability);
  const phoneCount = 3 + world.below(2);
  const each = <Value>(make: () => Value): Value[] => Array.from({ length: phoneCount }, make);
  const skew = (): number => {
    if (isCalm) return 0;
    const odd = world.happens(0.3) ? 2 * dayMs : world.happens(0.3) ? -hourMs : 0;
    return world.pick([0, 0, world.below(2000) - 1000, odd]);
  };
  return {
    phoneCount,
    tabCounts: each(() => (world.happens(0.3) ? 2 : 1)),
    skewsMs: each(skew),
    hazards: { crashChance: isCalm ? 0 : 0.004, slowChance: 0.25 },
    weather: {
      isHealed: false,
      lossChance: 0.12,
      repeatChance: 0.15,
      delayMsMax: 4_000,
      busyChance: isCalm ? 0 : 0.03,
    },
    hasRestore: rough(0.5),
    hasClone: rough(0.3),
    hasRoleChange: rough(0.3),
    hasRevocation: rough(0.12),
    updatesAtMs: rough(0.3) ? each(() => world.pick([null, 20_000 + world.below(80_000), Infinity])) : each(() => null),
    foldMs: rough(0.25) ? 10_000 : null,
    tombstoneMs: rough(0.25) ? 12_000 : null,
    pageRows: 3,
  };
}

/** Whether nothing in the scenario may take back what a person was shown. */
export const isSteady = (scenario: Scenario): boolean => scenario.hazards.crashChance === 0;
