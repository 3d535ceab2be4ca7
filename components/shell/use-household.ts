"use client";

import { useSyncExternalStore } from "react";
import { dayInZone, deviceTimeZone, type Day } from "@/lib/kernel/day";
import { useRow } from "@/lib/sync/client/rows";
import { useSignedIn } from "./signed-in";

const lookAgainMs = 60_000;
let device: string | null = null;
const deviceZone = (): string => (device ??= deviceTimeZone());

/** The zone the household counts its days in; the device's own until the household's settings have arrived. */
export function useTimeZone(): string {
  const household = useRow("household", useSignedIn().householdId);
  return household?.timeZone ?? deviceZone();
}

function everyMinute(notify: () => void): () => void {
  const timer = setInterval(notify, lookAgainMs);
  return () => clearInterval(timer);
}

/** Today for the household; turns at its midnight even when the page stays open. */
export function useToday(): Day {
  const timeZone = useTimeZone();
  const today = () => dayInZone(Date.now(), timeZone);
  return useSyncExternalStore(everyMinute, today, today);
}
