import { z } from "zod";

/** What visitors are counted at, in the order people walk. Source: the paper, 5.1.5. */
export const funnelSteps = [
  "landing_view",
  "features_seen",
  "demo_open",
  "cta_click",
  "install",
  "registered",
] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** Steps a browser tells of; that somebody registered is known to the server alone. */
export const reportedSteps = ["landing_view", "features_seen", "demo_open", "cta_click", "install"] as const;
export type ReportedStep = (typeof reportedSteps)[number];

export const funnelReportSchema = z.strictObject({ step: z.enum(reportedSteps) });
