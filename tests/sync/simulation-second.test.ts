import { holdForSeeds } from "./sim/hold";

holdForSeeds(1_001, 1_000);
