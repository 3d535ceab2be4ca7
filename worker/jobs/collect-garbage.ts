import { log } from "@/lib/observability/log";
import { collectGarbage } from "@/lib/sync/server/collect-garbage";

/** Once a day: forgets what no phone can need any more. */
export async function collectGarbageJob(): Promise<void> {
  log.info("sync.collected", await collectGarbage(Date.now()));
}
