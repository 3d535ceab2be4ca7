/** A worker that is killed at the worst moment: it has written what an event means, and not yet committed. */
import { deliverEvents } from "@/lib/events/server/deliver";
import type { News } from "@/lib/notifications/core/kinds";
import { tell } from "@/lib/notifications/server/tell";

await deliverEvents({
  "inventory.item.added": async (transaction, events) => {
    for (const { id, householdId } of events) {
      const news: News = { kind: "low_stock", payload: { names: ["written by the dead"], count: 1 } };
      await tell(transaction, { householdId, news, key: `dying:${id}`, userIds: null, nowMs: Date.now() });
    }
    process.kill(process.pid, "SIGKILL");
    await new Promise(() => undefined);
  },
});
