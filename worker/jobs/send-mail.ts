import { composeMail } from "@/lib/account/server/mail-templates";
import type { JobPayload } from "@/lib/jobs/definitions";
import type { MailPort } from "@/lib/platform/mail/port";

export const sendMailJob =
  (mail: MailPort) =>
  (payload: JobPayload<"send-mail">): Promise<void> =>
    mail.send(composeMail(payload));
