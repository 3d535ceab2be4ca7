/** The question to the server, apart: what checks its answer weighs more than most pages that only show names. */
import * as z from "zod/mini";
import { roles } from "@/lib/household/core/roles";
import { sendJson } from "@/lib/rest/send-json";

const memberSchema = z.pipe(
  z.object({ user_id: z.uuid(), name: z.nullable(z.string()), email: z.string(), role: z.enum(roles) }),
  z.transform(({ user_id, ...rest }) => ({ userId: user_id, ...rest })),
);
export type Member = z.infer<typeof memberSchema>;

/** Null where the server cannot be reached. */
export async function fetchMembers(): Promise<readonly Member[] | null> {
  const answer = await sendJson("GET", "/api/v1/household/members", undefined, z.array(memberSchema));
  return answer.ok ? answer.value : null;
}
