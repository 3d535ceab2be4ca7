import { z } from "zod";
import { serverEnv } from "@/lib/env/server";
import { defineRoute } from "@/lib/http/define-route";
import { channels, kinds } from "@/lib/notifications/core/kind-names";
import { changeWishes } from "@/lib/notifications/server/settings";
import { quietSchema, readOwnWishes } from "@/lib/notifications/server/wishes";

/** What the caller wants to be told and when not; the key a browser subscribes to push with, null where nothing is pushed. */
export const GET = defineRoute({
  role: "viewer",
  limit: "account.read",
  handle: async ({ caller }) => {
    const { choices, quiet } = await readOwnWishes(caller.userId);
    return Response.json({ choices, quiet_hours: quiet, push_public_key: serverEnv().VAPID_PUBLIC_KEY ?? null });
  },
});

const choice = z.strictObject({ kind: z.enum(kinds), channel: z.enum(channels), is_on: z.boolean() });

/** Changes choices of the caller; what is not named stays. Hours are whole hours of the household's clock. */
export const PATCH = defineRoute({
  body: z.strictObject({
    choices: z
      .array(choice)
      .max(kinds.length * channels.length)
      .default([]),
    quiet_hours: quietSchema.optional(),
  }),
  role: "viewer",
  limit: "account.write",
  handle: async ({ caller, body }) => {
    const choices = body.choices.map(({ kind, channel, is_on }) => ({ kind, channel, isOn: is_on }));
    await changeWishes(caller.userId, { choices, quiet: body.quiet_hours });
    return new Response(null, { status: 204 });
  },
});
