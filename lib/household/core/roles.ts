/** Roles in a household, from most to least. */
export const roles = ["owner", "admin", "member", "viewer"] as const;
export type Role = (typeof roles)[number];

/** Whether a person with role `held` may do what asks for `needed`. */
export const hasRole = (held: Role, needed: Role): boolean => roles.indexOf(held) <= roles.indexOf(needed);
