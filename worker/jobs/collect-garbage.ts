import { forgetDeliveredEvents } from "@/lib/events/server/deliver";
import { forgetOldNews } from "@/lib/notifications/server/inbox";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import { forgetPageReadings } from "@/lib/recipes/server/page-readings";
import { log } from "@/lib/observability/log";
import { collectGarbage } from "@/lib/sync/server/collect-garbage";

/** Once a day: forgets what no phone can need any more, events that were heard, old news and pages that were read. */
export const collectGarbageJob = (store: ObjectStore) => async (): Promise<void> => {
  const nowMs = Date.now();
  log.info("sync.collected", await collectGarbage(nowMs));
  const eventCount = await forgetDeliveredEvents();
  const notificationCount = await forgetOldNews(nowMs);
  log.info("notifications.collected", { eventCount, notificationCount });
  log.info("recipe-pages.collected", { pageCount: await forgetPageReadings(nowMs, store) });
};
