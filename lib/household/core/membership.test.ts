import fc from "fast-check";
import { expect, test } from "vitest";
import { mayLeave, mayRemove, rolesToGive } from "./membership";
import { hasRole, roles } from "./roles";

const role = fc.constantFrom(...roles);

test("nobody gives a role above their own, nor touches somebody of their rank or higher", () => {
  fc.assert(
    fc.property(role, role, (actor, member) => {
      const given = rolesToGive({ userId: "a", role: actor }, { userId: "b", role: member });
      for (const each of given) expect(hasRole(actor, each)).toBe(true);
      if (hasRole(member, actor)) expect(given).toEqual([]);
    }),
  );
});

test("nobody changes their own role", () => {
  for (const held of roles) {
    expect(rolesToGive({ userId: "a", role: held }, { userId: "a", role: held })).toEqual([]);
  }
});

test("an owner can hand the household over, an admin cannot", () => {
  const member = { userId: "m", role: "member" } as const;
  expect(rolesToGive({ userId: "o", role: "owner" }, member)).toEqual(["owner", "admin", "member", "viewer"]);
  expect(rolesToGive({ userId: "a", role: "admin" }, member)).toEqual(["admin", "member", "viewer"]);
});

test("members remove nobody; admins remove members but no other admin", () => {
  const admin = { userId: "a", role: "admin" } as const;
  expect(mayRemove({ userId: "m", role: "member" }, { userId: "v", role: "viewer" })).toBe(false);
  expect(mayRemove(admin, { userId: "m", role: "member" })).toBe(true);
  expect(mayRemove(admin, { userId: "b", role: "admin" })).toBe(false);
});

test("an owner stays while others are in the household", () => {
  expect(mayLeave({ userId: "o", role: "owner" }, 2)).toBe(false);
  expect(mayLeave({ userId: "o", role: "owner" }, 1)).toBe(true);
  expect(mayLeave({ userId: "m", role: "member" }, 5)).toBe(true);
});
