import { expect, test } from "vitest";
import { composeMail, householdNameFor } from "./mail-templates";

const link = "https://shelfie.example/auth/reset-password?token=x";

test("says a mail in its reader's language, with the link on a line of its own", () => {
  const mail = composeMail({
    v: 1,
    to: "ana@example.com",
    template: "reset-password",
    values: { name: "Ana", link },
    locale: "es",
  });
  expect(mail.subject).toBe("Elige una nueva contraseña de Shelfie");
  expect(mail.text.split("\n\n")[0]).toBe("Hola, Ana:");
  expect(mail.text.split("\n")).toContain(link);
});

test("a mail queued by an older release is said in English", () => {
  const mail = composeMail({
    v: 1,
    to: "ana@example.com",
    template: "invite",
    values: { name: "", household: "", link },
  });
  expect(mail.text).toContain("Somebody invites you to share the pantry of “their home”");
});

test("who registers with an address that is taken is not told whose it is", () => {
  const mail = composeMail({
    v: 1,
    to: "ana@example.com",
    template: "already-registered",
    values: { name: "Ana", link },
  });
  expect(mail.text).not.toContain("Ana");
});

test("a household is called after its first person, in that person's language", () => {
  expect(householdNameFor("Ana", "en")).toBe("Ana’s home");
  expect(householdNameFor("Ana", "es")).toBe("Casa de Ana");
  expect(householdNameFor(null, "es")).toBe("Nuestra casa");
});
