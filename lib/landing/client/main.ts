import { startLanding } from "./start-landing";

startLanding();
