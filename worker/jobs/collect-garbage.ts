import { forgetDeliveredEvents } from "@/lib/events/server/deliver";
import { forgetOldNews } from "@/lib/notifications/server/inbox";
import { log } from "@/lib/observability/log";
import { collectGarbage } from "@/lib/sync/server/collect-garbage";

/** Once a day: forgets what no phone can need any more, events that were heard, and old news. */
export async function collectGarbageJob(): Promise<void> {
  const nowMs = Date.now();
  log.info("sync.collected", await collectGarbage(nowMs));
  const eventCount = await forgetDeliveredEvents();
  const notificationCount = await forgetOldNews(nowMs);
  log.info("notifications.collected", { eventCount, notificationCount });
}
