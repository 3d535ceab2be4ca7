import { Logger } from "graphile-worker";
import { log } from "@/lib/observability/log";

/** The queue's own messages as our log lines; its chatter about every job is left out, since jobs log themselves. */
export const quietLogger = new Logger(() => (level, message) => {
  if (level === "error") log.error("queue.error", { message: message.slice(0, 300) });
  else if (level === "warning") log.warn("queue.warning", { message: message.slice(0, 300) });
});
