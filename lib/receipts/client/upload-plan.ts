/** What becomes of a scan after a try, and which one is next. No clock, no network: both are told. */
import { msPerDay } from "@/lib/kernel/day";
import type { Scan, ScanProblem } from "./scan";

/** What a try came to. `unreachable`: no answer. */
export type Outcome = { kind: "sent" } | { kind: "unreachable" } | { kind: "refused"; status: number };

const firstDelayMs = 2_000;
const delayMsMax = 5 * 60_000;

/** Doubles with each try up to five minutes; a random part keeps many phones from knocking at the same moment. */
export function retryDelayMs(attempts: number, random: number): number {
  const full = Math.min(delayMsMax, firstDelayMs * 2 ** Math.min(attempts - 1, 20));
  return Math.round(full * (0.5 + random / 2));
}

const problemByStatus: Readonly<Record<number, ScanProblem>> = {
  400: "not_readable",
  403: "forbidden",
  413: "too_large",
  415: "not_readable",
  422: "not_readable",
};

/** Signed out, throttled or broken for the moment: the same photos may be taken later. */
const isPassing = (status: number): boolean => status === 401 || status === 408 || status === 429 || status >= 500;

/** The scan after a try. @param random 0 to 1 */
export function afterTry(scan: Scan, outcome: Outcome, nowMs: number, random: number): Scan {
  const attempts = scan.attempts + 1;
  if (outcome.kind === "sent") return { ...scan, state: "sent", attempts, problem: null };
  if (outcome.kind === "refused" && !isPassing(outcome.status)) {
    return { ...scan, state: "refused", attempts, problem: problemByStatus[outcome.status] ?? "unknown" };
  }
  return { ...scan, attempts, nextTryMs: nowMs + retryDelayMs(attempts, random) };
}

/** A person asks to try at once. */
export const tryAgain = (scan: Scan): Scan => ({ ...scan, state: "waiting", attempts: 0, nextTryMs: 0, problem: null });

/** The oldest scan whose time has come, or null. */
export function nextToSend(scans: Iterable<Scan>, nowMs: number): Scan | null {
  const due = [...scans].filter((scan) => scan.state === "waiting" && scan.nextTryMs <= nowMs);
  return due.sort((left, right) => left.createdMs - right.createdMs)[0] ?? null;
}

/** Milliseconds until a waiting scan is due, or null when none waits. */
export function msUntilDue(scans: Iterable<Scan>, nowMs: number): number | null {
  const times = [...scans].filter(({ state }) => state === "waiting").map(({ nextTryMs }) => nextTryMs);
  return times.length ? Math.max(0, Math.min(...times) - nowMs) : null;
}

/** How long and how many photos of sent receipts stay on the phone. */
const sentKeptMs = 7 * msPerDay;
const sentKeptMax = 12;

/** Sent scans whose photos need not stay any longer. */
export function sentToForget(scans: Iterable<Scan>, nowMs: number): Scan[] {
  const sent = [...scans]
    .filter(({ state }) => state === "sent")
    .sort((left, right) => right.createdMs - left.createdMs);
  return sent.filter((scan, rank) => rank >= sentKeptMax || scan.createdMs < nowMs - sentKeptMs);
}
