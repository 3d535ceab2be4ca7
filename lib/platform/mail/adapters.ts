import nodemailer from "nodemailer";
import { serverEnv } from "@/lib/env/server";
import type { MailPort } from "./port";

const smtpTimeoutMs = 10_000;

/** Sends by SMTP. @param url smtp://user:password@host:port, or smtps:// */
export function smtpMail(url: string, from: string): MailPort {
  const timeouts = { connectionTimeout: smtpTimeoutMs, greetingTimeout: smtpTimeoutMs, socketTimeout: smtpTimeoutMs };
  const transport = nodemailer.createTransport({ url, ...timeouts });
  return {
    send: async (mail) => {
      await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.text });
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
