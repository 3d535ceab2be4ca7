export type Mail = {
  to: string;
  subject: string;
  text: string;
  /** Where one POST ends mails of this kind, for the mail program's own button. Source: RFC 8058. */
  unsubscribeUrl?: string;
  /** Stays the same when a mail is sent again, so that mailboxes show it once. */
  messageId?: string;
};

/** Delivers a mail or throws; the job that calls it is tried again. */
export type MailPort = { send: (mail: Mail) => Promise<void> };
