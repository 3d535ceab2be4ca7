import { listSessions } from "@/lib/account/server/sessions";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  role: "viewer",
  limit: "account.read",
  handle: async ({ caller }) => {
    const sessions = await listSessions(caller.userId);
    return Response.json(
      sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
        id,
        user_agent: userAgent,
        created_at: createdAt,
        last_seen_at: lastSeenAt,
        is_this: id === caller.sessionId,
      })),
    );
  },
});
