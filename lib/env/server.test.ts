import { expect, test } from "vitest";
import { parseServerEnv } from "./server";

const complete = {
  DATABASE_URL: "postgresql://app:secret@127.0.0.1:5432/shelfie",
  NEXTAUTH_SECRET: "a-secret-of-at-least-24-characters",
  NEXTAUTH_URL: "http://localhost:3000",
};

test("fills what is not set with defaults", () => {
  const env = parseServerEnv(complete);
  expect(env.PORT).toBe(3000);
  expect(env.SMTP_URL).toBeUndefined();
});

test("names every wrong variable in one sentence", () => {
  expect(() => parseServerEnv({ ...complete, PORT: "99999", DATABASE_URL: "mysql://x" })).toThrow(
    /PORT .*DATABASE_URL|DATABASE_URL .*PORT/,
  );
});

test("takes an empty variable for one that is not set", () => {
  expect(parseServerEnv({ ...complete, SMTP_URL: "" }).SMTP_URL).toBeUndefined();
});
