import { afterAll, beforeAll, expect, test } from "vitest";
import { DELETE as leaveOrRemove, PATCH as changeRole } from "@/app/api/v1/household/members/[id]/route";
import { GET as listInvites, POST as invite } from "@/app/api/v1/household/invites/route";
import { DELETE as revokeInvite } from "@/app/api/v1/household/invites/[id]/route";
import { POST as join } from "@/app/api/v1/household/join/route";
import { GET as members } from "@/app/api/v1/household/members/route";
import { GET as mine } from "@/app/api/v1/household/mine/route";
import { forgetCallers } from "@/lib/account/server/sessions";
import { database } from "@/lib/db/client";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { call, newPerson, type Person } from "./api";

beforeAll(prepareQueue);
afterAll(closeRateLimits);

const secretOf = (link: string): string => link.split("/").at(-1) ?? "";

/** `guest` becomes a member of `host`'s household; the household they had is taken away, so that their token means this one. */
async function bring(host: Person, guest: Person, role: "admin" | "member" | "viewer"): Promise<void> {
  const made = await call(invite, { method: "POST", path: "/api/v1/household/invites", as: host, body: { role } });
  const { link } = (await made.json()) as { link: string };
  const body = { invite: secretOf(link) };
  expect((await call(join, { method: "POST", path: "/api/v1/household/join", as: guest, body })).status).toBe(200);
  await database().membership.deleteMany({ where: { userId: guest.userId, householdId: guest.householdId } });
  forgetCallers();
}

const memberPath = (person: Person) => ({
  path: `/api/v1/household/members/${person.userId}`,
  params: { id: person.userId },
});
const setRole = async (as: Person, person: Person, role: string): Promise<number> =>
  (await call(changeRole, { method: "PATCH", as, body: { role }, ...memberPath(person) })).status;
const end = async (as: Person, person: Person): Promise<number> =>
  (await call(leaveOrRemove, { method: "DELETE", as, ...memberPath(person) })).status;
const rolesIn = async (as: Person): Promise<Record<string, string>> => {
  const rows = (await (await call(members, { path: "/api/v1/household/members", as })).json()) as {
    email: string;
    role: string;
  }[];
  return Object.fromEntries(rows.map(({ email, role }) => [email.split("@", 1)[0], role]));
};

test("an owner makes a member admin, and hands the household over in the end", async () => {
  const [ana, ben] = [await newPerson("ana@roles.example"), await newPerson("ben@roles.example")];
  await bring(ana, ben, "member");
  expect(await setRole(ben, ana, "viewer")).toBe(403);
  expect(await setRole(ana, ben, "admin")).toBe(204);
  expect(await rolesIn(ana)).toEqual({ ana: "owner", ben: "admin" });
  expect(await setRole(ana, ben, "owner")).toBe(204);
  expect(await rolesIn(ana)).toEqual({ ana: "admin", ben: "owner" });
});

test("whoever is taken out has a household of their own again and sees nothing of the old one", async () => {
  const [cat, dan] = [await newPerson("cat@roles.example"), await newPerson("dan@roles.example")];
  await bring(cat, dan, "member");
  expect(await end(cat, dan)).toBe(204);
  expect(await rolesIn(cat)).toEqual({ cat: "owner" });
  expect(await rolesIn(dan)).toEqual({ dan: "owner" });
});

test("an owner cannot leave while others stay; a member can", async () => {
  const [eve, fay] = [await newPerson("eve@roles.example"), await newPerson("fay@roles.example")];
  await bring(eve, fay, "viewer");
  expect(await end(eve, eve)).toBe(409);
  expect(await end(fay, fay)).toBe(204);
  expect(await rolesIn(eve)).toEqual({ eve: "owner" });
});

test("somebody of another household is not found", async () => {
  const [gil, hal] = [await newPerson("gil@roles.example"), await newPerson("hal@roles.example")];
  expect(await setRole(gil, hal, "viewer")).toBe(404);
  expect(await end(gil, hal)).toBe(404);
});

test("an invitation taken back is listed no more and lets nobody in", async () => {
  const [ida, jo] = [await newPerson("ida@roles.example"), await newPerson("jo@roles.example")];
  const path = "/api/v1/household/invites";
  const made = await call(invite, { method: "POST", path, as: ida, body: { role: "viewer" } });
  const { link } = (await made.json()) as { link: string };
  const open = (await (await call(listInvites, { path, as: ida })).json()) as { id: string }[];
  expect(open).toHaveLength(1);
  const id = open[0]?.id ?? "";
  expect((await call(revokeInvite, { method: "DELETE", path: `${path}/${id}`, as: ida, params: { id } })).status).toBe(
    204,
  );
  expect(await (await call(listInvites, { path, as: ida })).json()).toEqual([]);
  const body = { invite: secretOf(link) };
  expect((await call(join, { method: "POST", path: "/api/v1/household/join", as: jo, body })).status).toBe(400);
});

test("a person sees the households they belong to", async () => {
  const [kim, lea] = [await newPerson("kim@roles.example"), await newPerson("lea@roles.example")];
  await bring(kim, lea, "member");
  const listed = (await (await call(mine, { path: "/api/v1/household/mine", as: lea })).json()) as object[];
  expect(listed).toEqual([
    { household_id: kim.householdId, name: "kim’s home", role: "member", member_count: 2, is_this: true },
  ]);
});
