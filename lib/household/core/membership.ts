/** Who may do what to whom among the members of a household. The same rules paint the buttons and judge the requests. */
import { roles, type Role } from "./roles";

type Standing = { userId: string; role: Role };

const rank = (role: Role): number => roles.indexOf(role);

/**
 * Roles that `actor` may give to `member`, the present one included; empty when they may change nothing there. Owners
 * and admins manage those below them; making somebody owner hands the household over, so only its owner may.
 */
export function rolesToGive(actor: Standing, member: Standing): readonly Role[] {
  if (actor.userId === member.userId || rank(actor.role) > rank("admin")) return [];
  if (rank(member.role) <= rank(actor.role)) return [];
  return roles.filter((role) => rank(role) >= rank(actor.role));
}

/** Whether `actor` may take `member` out of the household. Leaving oneself is not removing. */
export const mayRemove = (actor: Standing, member: Standing): boolean => rolesToGive(actor, member).length > 0;

/** An owner first hands the household over, unless nobody else is in it. */
export const mayLeave = (actor: Standing, memberCount: number): boolean => actor.role !== "owner" || memberCount === 1;
