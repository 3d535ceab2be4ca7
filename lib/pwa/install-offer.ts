import { msPerDay } from "@/lib/kernel/day";

/** How the app can get onto this device: by the browser's own question, or by hand on Apple's phones and tablets. */
export type InstallWay = "question" | "apple";

export type InstallMoment = {
  way: InstallWay | null;
  isInstalled: boolean;
  /** Things on the household's shelves. The first of them is the first success: before it, nobody knows what for. */
  lotCount: number;
  /** Epoch milliseconds of the last "not now"; null when it was never said. */
  declinedAtMs: number | null;
  nowMs: number;
};

/** A "not now" is believed for a season. */
export const declinedDays = 90;

/** Whether to offer installing now. */
export function shouldOfferInstall({ way, isInstalled, lotCount, declinedAtMs, nowMs }: InstallMoment): boolean {
  if (way === null || isInstalled || lotCount === 0) return false;
  return declinedAtMs === null || nowMs - declinedAtMs > declinedDays * msPerDay;
}
