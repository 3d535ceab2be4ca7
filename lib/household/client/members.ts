/** Who belongs to the household, as the server last said. Pages are kept for offline use and so carry no such data. */
import * as z from "zod/mini";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { roles } from "@/lib/household/core/roles";
import { sendJson } from "@/lib/rest/send-json";

const memberSchema = z.pipe(
  z.object({ user_id: z.uuid(), name: z.nullable(z.string()), email: z.string(), role: z.enum(roles) }),
  z.transform(({ user_id, ...rest }) => ({ userId: user_id, ...rest })),
);
export type Member = z.infer<typeof memberSchema>;

export type Members = { kind: "loading" } | { kind: "ready"; members: readonly Member[] } | { kind: "unreachable" };

const membersStore = createStore<Members>(() => ({ kind: "loading" }));
export const useMembers = (): Members => useStore(membersStore);

/** Asks the server anew. What was known stays in view meanwhile, and when it cannot be reached. */
export async function loadMembers(): Promise<void> {
  const answer = await sendJson("GET", "/api/v1/household/members", undefined, z.array(memberSchema));
  if (answer.ok) membersStore.setState({ kind: "ready", members: answer.value }, true);
  else if (membersStore.getState().kind !== "ready") membersStore.setState({ kind: "unreachable" }, true);
}
