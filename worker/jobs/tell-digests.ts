import { log } from "@/lib/observability/log";
import { tellDigests } from "@/lib/notifications/server/tell-digests";

/** Every quarter of an hour: some household's hour may have come. */
export async function tellDigestsJob(): Promise<void> {
  const digestCount = await tellDigests(Date.now());
  if (digestCount > 0) log.info("notifications.digested", { digestCount });
}
