import { holdForSeeds } from "./sim/hold";

// Two files, so that two cores share the work.
holdForSeeds(1, 1_000);
