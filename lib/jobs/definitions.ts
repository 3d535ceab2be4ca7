import { z } from "zod";
import { locales } from "@/lib/messages/locales";

const id = z.uuid();

/**
 * Every background job: what it carries (versioned, so that a worker of the next release can still read it), how often
 * it may be tried, and how long one try may take.
 */
export const jobs = {
  "generate-recipe": {
    payload: z.strictObject({ v: z.literal(1), jobId: id, householdId: id }),
    attemptsMax: 3,
    // Two answers of the model, each within the adapter's own limit.
    timeoutMs: 270_000,
  },
  "read-receipt": {
    payload: z.strictObject({ v: z.literal(1), jobId: id, householdId: id, receiptId: id }),
    attemptsMax: 5,
    timeoutMs: 60_000,
  },
  "read-recipe-page": {
    payload: z.strictObject({ v: z.literal(1), jobId: id, householdId: id }),
    attemptsMax: 3,
    timeoutMs: 60_000,
  },
  "send-mail": {
    payload: z.strictObject({
      v: z.literal(1),
      to: z.email().max(254),
      template: z.enum(["reset-password", "verify-address", "already-registered", "invite"]),
      values: z.record(z.string().max(40), z.string().max(2000)),
      /** Of whoever reads it; what was queued before mails had one is in English. */
      locale: z.enum(locales).optional(),
    }),
    attemptsMax: 8,
    timeoutMs: 30_000,
  },
  "send-notification": {
    payload: z.strictObject({
      v: z.literal(1),
      notificationId: id,
      channel: z.enum(["push", "email"]),
      /** The push subscription; empty for mail. */
      target: z.union([id, z.literal("")]),
    }),
    attemptsMax: 8,
    timeoutMs: 30_000,
  },
  "tell-digests": {
    payload: z.object({ v: z.literal(1) }),
    attemptsMax: 3,
    timeoutMs: 300_000,
  },
  /** By the clock; the queue adds to the payload when it was due, which is dropped. */
  "collect-garbage": {
    payload: z.object({ v: z.literal(1) }),
    attemptsMax: 3,
    timeoutMs: 900_000,
  },
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]["payload"]>;
