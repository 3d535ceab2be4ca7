/** One simulated run: phones, misfortunes, healing, judgement. The same seed is the same run. */
import { keyEnd } from "@/lib/sync/core/protocol";
import type { Painted } from "@/lib/sync/client/rows";
import { createSyncService } from "@/lib/sync/server/service";
import { editSomething, type Place } from "./edits";
import { MemoryHousehold, visibleText, type HouseholdState } from "./memory-household";
import { carry, simulatedSchema, simulatedTransport, transportOfApp } from "./network";
import { converged, defined, exactlyOnce, lawful, told, understood } from "./oracles";
import { Phone } from "./phone";
import { isSteady, scenarioOf } from "./scenario";
import { startMs, World } from "./world";

const roughMs = 80_000;
const healMs = 60_000;
const eventsMax = 60_000;
/** Before any phone is updated, so that some have read a good deal by then. */
const outdatedMsMax = 18_000;

export type Report = {
  seed: number;
  findings: readonly string[];
  story: readonly string[];
  ops: number;
  events: number;
  conflicts: number;
  refused: number;
};

/** A loss of time: what was painted for a field comes back after something newer was painted. */
function watchFlicker(findings: string[], world: World): (tab: string, changes: readonly Painted[]) => void {
  const shown = new Map<string, { current: string; past: Set<string> }>();
  return (tab, changes) => {
    for (const { entity, id, row } of changes) {
      if (entity !== "groceryItem" || !row || !("note" in row)) continue;
      const place = `${tab} ${id}`;
      world.tell(() => `${tab} paints ${id.slice(-4)} with ${row.note}`);
      const note = String(row.note);
      const known = shown.get(place) ?? { current: note, past: new Set<string>() };
      shown.set(place, known);
      if (note === known.current) continue;
      if (known.past.has(note)) findings.push(`FLICKER: ${tab} shows "${note}" again`);
      known.past.add(known.current);
      known.current = note;
    }
  };
}

/** Where a cursor stands at the end of a version, the rows are what the server's were at that version. */
function watchCursors(findings: string[], household: MemoryHousehold): (phone: Phone) => void {
  const checked = new Map<Phone, string>();
  return (phone) => {
    const { cursor, epoch } = phone.disk.ledger.meta;
    const place = `${epoch}.${cursor.v}.${cursor.k}`;
    if (cursor.k !== keyEnd || checked.get(phone) === place) return;
    checked.set(phone, place);
    const expected = household.history.get(`${epoch}.${cursor.v}`);
    const actual = visibleText([...phone.disk.rows].map(([key, row]) => [key, row[2]]));
    if (expected !== undefined && actual !== expected)
      findings.push(`CURSOR: ${phone.name} at version ${cursor.v} differs`);
  };
}

export async function run(seed: number, tells = false): Promise<Report> {
  const world = new World(seed, tells);
  const scenario = scenarioOf(world);
  const { weather } = scenario;
  const findings: string[] = [];
  const revokedAtMs = new Map<string, number>();
  const place: Place = { householdId: world.newId(), listId: world.newId() };
  const household = new MemoryHousehold(world);
  household.found(place.householdId);
  const phones: Phone[] = [];

  const service = createSyncService({
    store: household,
    nowMs: () => world.nowMs,
    foldMs: scenario.foldMs ?? undefined,
    pageRows: scenario.pageRows,
    schema: simulatedSchema,
    published: (_householdId, ver) => void publish(ver),
  });

  async function publish(ver: number): Promise<void> {
    const page = await household.page(place.householdId, { v: ver - 1, k: keyEnd }, 100);
    if (!page || page.head !== ver) return;
    const patch = { epoch: page.epoch, prev: ver - 1, ver, rows: page.rows.map(({ row }) => row) };
    for (const phone of phones)
      carry(world, weather, phone.line, () => void phone.engine?.patch(structuredClone(patch)));
  }

  function addPhone(name: string, userId: string, tabCount: number, disk?: Phone["disk"]): Phone {
    const caller = { userId, householdId: place.householdId };
    const transportOf = (phone: Phone) =>
      transportOfApp(simulatedTransport(world, weather, phone.line, caller, service, household), {
        isOld: () => phone.isOld,
        sent: (ids) => ids.forEach((id) => phone.sent.add(id)),
        readAnyway: () => void findings.push(`OLD APP: ${phone.name} reads what it cannot understand`),
      });
    const phone = new Phone(world, name, userId, scenario.hazards, tabCount, transportOf, disk);
    phone.onDisk = watchCursors(findings, household);
    if (isSteady(scenario)) phone.onPaint = watchFlicker(findings, world);
    phones.push(phone);
    return phone;
  }

  /** The server moves on to a newer schema; the phone's app follows later or never, and keeps what it has not sent. */
  function outdate(phone: Phone, outdatedAtMs: number, updatesAtMs: number): void {
    world.after(outdatedAtMs, () => {
      phone.isOld = true;
    });
    if (updatesAtMs === Infinity) return;
    world.after(updatesAtMs, () => {
      world.tell(() => `${phone.name} gets today's app`);
      phone.isOld = false;
      phone.crash();
    });
  }

  for (let index = 0; index < scenario.phoneCount; index++) {
    const userId = world.newId();
    household.roles.set(userId, index === 0 ? "owner" : "member");
    const phone = addPhone(`phone ${index}`, userId, scenario.tabCounts[index] ?? 1);
    phone.skewMs = scenario.skewsMs[index] ?? 0;
    const updatesAtMs = scenario.updatesAtMs[index] ?? null;
    if (updatesAtMs !== null) outdate(phone, world.below(outdatedMsMax), updatesAtMs);
    void phone.boot();
  }

  let editCount = 0;
  const live = (phone: Phone): void => {
    if (weather.isHealed) return;
    const dice = world.chance();
    const [tab] = phone.tabs.length ? [world.pick(phone.tabs)] : [];
    if (dice < 0.75 && tab) editSomething(world, place, phone, tab, ++editCount, isSteady(scenario));
    else if (dice < 0.9) phone.wake();
    else if (dice < 0.95) {
      phone.line.isCut = !phone.line.isCut;
      world.tell(() => `${phone.name} is ${phone.line.isCut ? "cut off" : "back"}`);
      if (!phone.line.isCut) phone.wake();
    } else if (dice < 0.96 && !isSteady(scenario)) phone.crash();
    else if (dice < 0.965 && !isSteady(scenario)) phone.skewMs += world.pick([-1, 1]) * world.pick([3_000, 7_200_000]);
    world.after(200 + world.below(3_000), () => live(phone));
  };
  for (const phone of phones) world.after(world.below(1_000), () => live(phone));

  let backup: HouseholdState = household.state;
  const makeBackup = (): void => {
    if (weather.isHealed) return;
    backup = household.state;
    world.after(20_000 + world.below(25_000), makeBackup);
  };
  world.after(15_000, makeBackup);
  if (scenario.hasRestore) {
    world.after(world.happens(0.3) ? roughMs + 2_000 : 30_000 + world.below(40_000), () => {
      world.tell(() => `the server is restored: version ${household.state.head} becomes ${backup.head}`);
      household.restore(backup);
    });
  }
  if (scenario.hasClone) {
    world.after(20_000 + world.below(25_000), () => {
      const original = world.pick(phones);
      world.tell(() => `${original.name} is cloned`);
      const twin = addPhone(`twin of ${original.name}`, original.userId, 1, original.disk);
      twin.skewMs = original.skewMs;
      if (original.isOld) outdate(twin, 0, Infinity);
      void twin.boot();
      world.after(500, () => live(twin));
    });
  }
  const [, second, third] = phones;
  if (scenario.hasRoleChange && second) {
    world.after(15_000 + world.below(25_000), () => household.roles.set(second.userId, "viewer"));
    world.after(45_000 + world.below(30_000), () => household.roles.set(second.userId, "member"));
  }
  if (scenario.hasRevocation && third) {
    world.after(25_000 + world.below(40_000), () => {
      world.tell(() => `${third.name} is no member any more`);
      household.roles.delete(third.userId);
      revokedAtMs.set(third.userId, world.nowMs);
    });
  }
  if (scenario.tombstoneMs !== null) {
    const { tombstoneMs } = scenario;
    const collect = (): void => {
      if (weather.isHealed) return;
      const count = household.collectGarbage(world.nowMs - tombstoneMs);
      world.tell(() => `${count} tombstones are collected`);
      world.after(15_000, collect);
    };
    world.after(15_000, collect);
  }

  await world.runUntil(startMs + roughMs);
  weather.isHealed = true;
  scenario.hazards.crashChance = 0;
  for (const phone of phones) phone.line.isCut = false;
  world.tell(() => "all lines are healed");
  for (let untilMs = roughMs; untilMs < roughMs + healMs; untilMs += 5_000) {
    for (const phone of phones) phone.wake();
    await world.runUntil(startMs + untilMs + 5_000);
    if (world.eventCount > eventsMax) {
      findings.push("LIVELOCK: it does not come to rest");
      break;
    }
  }

  const members = phones.filter((phone) => household.roles.has(phone.userId));
  const strangers = phones.filter((phone) => !household.roles.has(phone.userId));
  findings.push(
    ...strangers
      .filter((phone) => phone.engineState?.problem !== "revoked")
      .map(({ name }) => `NOT TOLD: ${name} was revoked`),
  );
  const { state } = household;
  const upToDate = members.filter(({ isOld }) => !isOld);
  findings.push(...converged(state, upToDate), ...exactlyOnce(state, members), ...told(state, members));
  findings.push(...understood(state));
  findings.push(...defined(world, scenario, state), ...lawful(state, phones[0]?.userId, revokedAtMs));
  return {
    seed,
    findings,
    story: world.story,
    ops: state.log.length,
    events: world.eventCount,
    conflicts: state.conflicts.length,
    refused: state.refused.length,
  };
}
