import type { JobPayload } from "@/lib/jobs/definitions";
import { sendNotification, type SendPorts } from "@/lib/notifications/server/send-notification";

export const sendNotificationJob =
  (ports: SendPorts) =>
  ({ notificationId, channel, target }: JobPayload<"send-notification">): Promise<void> =>
    sendNotification({ notificationId, channel, target }, ports);
