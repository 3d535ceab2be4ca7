import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smtpMail, terminalMail } from "./adapters";

const received: { to: string[]; text: string }[] = [];
const server = new SMTPServer({
  disabledCommands: ["STARTTLS"],
  onAuth: ({ username, password }, _session, done) =>
    done(username === "shelfie" && password === "secret" ? null : new Error("wrong password"), { user: username }),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString(),
      });
      done();
    });
  },
});
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const mail = { to: "ana@example.org", subject: "Choose a new password", text: "Open this link." };

test("a mail arrives by SMTP with its sender, subject and text", async () => {
  await smtpMail(`smtp://shelfie:secret@127.0.0.1:${port}`, "Shelfie <hello@shelfie.example>").send(mail);
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(["ana@example.org"]);
  expect(received[0]?.text).toMatch(
    /From: Shelfie <hello@shelfie\.example>[\s\S]*Subject: Choose a new password[\s\S]*Open this link\./,
  );
});

test("a mail that repeats brings the mail program's own way out of it", async () => {
  const unsubscribeUrl = "https://shelfie.example/api/v1/notifications/unsubscribe?token=abc";
  const before = received.length;
  await smtpMail(`smtp://shelfie:secret@127.0.0.1:${port}`, "Shelfie <a@b.example>").send({
    ...mail,
    unsubscribeUrl,
    messageId: "<one@shelfie.example>",
  });
  const text = received[before]?.text.replace(/\r\n[ \t]+/g, " ") ?? "";
  expect(text).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
  expect(text).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(text).toContain("Message-ID: <one@shelfie.example>");
});

test("a refused sign-in at the mail server fails, so that the job is tried again", async () => {
  await expect(
    smtpMail(`smtp://shelfie:wrong@127.0.0.1:${port}`, "Shelfie <a@b.example>").send(mail),
  ).rejects.toThrow();
});

test("an address cannot smuggle in another header or recipient", async () => {
  const before = received.length;
  const sent = smtpMail(`smtp://shelfie:secret@127.0.0.1:${port}`, "Shelfie <a@b.example>").send({
    ...mail,
    subject: "Hello\r\nBcc: eve@example.org",
  });
  await sent;
  expect(received[before]?.to).toEqual(["ana@example.org"]);
  expect(received[before]?.text).not.toMatch(/^Bcc:/m);
});

test("without SMTP the mail is shown on the terminal", async () => {
  const shown: string[] = [];
  await terminalMail((text) => shown.push(text)).send(mail);
  expect(shown.join("")).toContain("Open this link.");
});
