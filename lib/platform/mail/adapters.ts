import nodemailer from "nodemailer";
import { serverEnv } from "@/lib/env/server";
import type { MailPort } from "./port";

const smtpTimeoutMs = 10_000;

const unsubscribeHeaders = (url: string | undefined): Record<string, string> =>
  url ? { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {};

/** Sends by SMTP. @param url smtp://user:password@host:port, or smtps:// */
export function smtpMail(url: string, from: string): MailPort {
  const timeouts = { connectionTimeout: smtpTimeoutMs, greetingTimeout: smtpTimeoutMs, socketTimeout: smtpTimeoutMs };
  const transport = nodemailer.createTransport({ url, ...timeouts });
  return {
    send: async (mail) => {
      const { to, subject, text, messageId, unsubscribeUrl } = mail;
      await transport.sendMail({ from, to, subject, text, messageId, headers: unsubscribeHeaders(unsubscribeUrl) });
    },
  };
}

/** Shows mails on the terminal, for an installation without SMTP: its owner is the one who reads the terminal. */
export function terminalMail(write: (text: string) => void): MailPort {
  return {
    send: async (mail) => {
      write(`\n--- mail to ${mail.to} ---\n${mail.subject}\n\n${mail.text}\n--- end of mail ---\n`);
    },
  };
}

export function mailFromEnv(): MailPort {
  const env = serverEnv();
  return env.SMTP_URL ? smtpMail(env.SMTP_URL, env.MAIL_FROM) : terminalMail((text) => void process.stdout.write(text));
}
