import type { JobPayload } from "@/lib/jobs/definitions";
import type { Mail } from "@/lib/platform/mail/port";

type Template = JobPayload<"send-mail">["template"];
type Text = { subject: string; lines: (values: Record<string, string>) => string[] };

const greeting = (name: string | undefined): string => (name ? `Hello ${name},` : "Hello,");

const texts: Record<Template, Text> = {
  "reset-password": {
    subject: "Choose a new Shelfie password",
    lines: ({ name, link }) => [
      greeting(name),
      "somebody asked to choose a new password for this address. If it was you, open this link within an hour:",
      link ?? "",
      "If it was not you, do nothing: your password stays as it is.",
    ],
  },
  "verify-address": {
    subject: "Confirm your address for Shelfie",
    lines: ({ name, link }) => [
      greeting(name),
      "welcome to Shelfie. Open this link within a day to confirm your address, then sign in:",
      link ?? "",
      "If you did not register, do nothing: without this link nobody can use the account.",
    ],
  },
  "already-registered": {
    subject: "You already have a Shelfie account",
    lines: ({ link }) => [
      greeting(undefined),
      "somebody tried to register with this address, which already has an account. If it was you, just sign in.",
      `Forgotten the password? ${link ?? ""}`,
    ],
  },
  invite: {
    subject: "You are invited to a household on Shelfie",
    lines: ({ name, household, link }) => [
      greeting(undefined),
      `${name ?? "Somebody"} invites you to share the pantry of “${household ?? "their home"}”. Open this link within a week:`,
      link ?? "",
    ],
  },
};

/** The mail a queued message stands for, as plain text. */
export function composeMail(payload: JobPayload<"send-mail">): Mail {
  const { subject, lines } = texts[payload.template];
  return { to: payload.to, subject, text: lines(payload.values).join("\n\n") };
}
