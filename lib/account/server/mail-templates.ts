import type { JobPayload } from "@/lib/jobs/definitions";
import { defaultLocale, type Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";
import type { Mail } from "@/lib/platform/mail/port";

type Template = JobPayload<"send-mail">["template"];

const sentencesOf = {
  "reset-password": "resetPassword",
  "verify-address": "verifyAddress",
  "already-registered": "alreadyRegistered",
  invite: "invite",
} as const satisfies Record<Template, string>;

/** Mails to an account's owner greet by name; the others may reach somebody else. */
const greetsByName: ReadonlySet<Template> = new Set(["reset-password", "verify-address"]);

/** The mail a queued message stands for, as plain text in its reader's language. */
export function composeMail({ to, template, values, locale = defaultLocale }: JobPayload<"send-mail">): Mail {
  const t = translatorFor("mail", locale);
  const said = sentencesOf[template];
  const isGreeted = greetsByName.has(template) && values["name"];
  const greeting = isGreeted ? t("hello", { name: values["name"] ?? "" }) : t("helloPlain");
  const before =
    said === "invite"
      ? t("invite.before", {
          name: values["name"] || t("invite.somebody"),
          household: values["household"] || t("invite.someHousehold"),
        })
      : t(`${said}.before`);
  const text = [greeting, before, values["link"] ?? "", t(`${said}.after`)].join("\n\n");
  return { to, subject: t(`${said}.subject`), text };
}

/** What a household is called until somebody names it. */
export function householdNameFor(name: string | null, locale: Locale): string {
  const t = translatorFor("mail", locale);
  return name ? t("household", { name }) : t("householdPlain");
}
