import type { ReportedStep } from "../core/funnel-steps";

/** Not in TypeScript's library. Source: https://w3c.github.io/gpc/ */
type Privacy = Navigator & { readonly globalPrivacyControl?: boolean };

const asksNotToBeCounted = (): boolean =>
  navigator.doNotTrack === "1" || (navigator as Privacy).globalPrivacyControl === true;

/**
 * Adds one to today's count of a step. No name, no cookie, nothing kept in the browser; nothing is sent for who asks not
 * to be counted. A count that does not arrive is no harm.
 */
export function countStep(step: ReportedStep): void {
  if (asksNotToBeCounted()) return;
  navigator.sendBeacon("/api/v1/funnel", new Blob([JSON.stringify({ step })], { type: "application/json" }));
}
