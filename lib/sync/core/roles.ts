/** Who may write what. The same rules paint a phone's buttons and judge its ops. */
import type { EntityName } from "./entities";

export const roles = ["owner", "admin", "member", "viewer"] as const;
export type SyncRole = (typeof roles)[number];

/** `system`: jobs and sign-up, which write in nobody's name. */
export type ActorRole = SyncRole | "system";

/** A viewer only looks; settings of the household are its owner's and admins'. */
export function mayWrite(role: ActorRole, entity: EntityName): boolean {
  if (role === "viewer") return false;
  return entity !== "household" || role !== "member";
}
