export type Mail = { to: string; subject: string; text: string };

/** Delivers a mail or throws; the job that calls it is tried again. */
export type MailPort = { send: (mail: Mail) => Promise<void> };
