/** The line between a phone and the server: loses, repeats, delays and reorders, until the run is healed. */
import type { Result } from "@/lib/kernel/result";
import { wireRowSchema, type PushRequest, type Refusal, type WireRow } from "@/lib/sync/core/protocol";
import { schemaVersion } from "@/lib/sync/core/version";
import type { Answer, Transport } from "@/lib/sync/client/transport";
import type { Caller, SyncService } from "@/lib/sync/server/service";
import type { MemoryHousehold } from "./memory-household";
import type { World } from "./world";

export type Line = { isCut: boolean };
export type Weather = {
  isHealed: boolean;
  lossChance: number;
  repeatChance: number;
  delayMsMax: number;
  busyChance: number;
};

const timeoutMs = 15_000;

/** Calls `deliver` as often as the line lets it, later. */
export function carry(world: World, weather: Weather, line: Line, deliver: () => void): void {
  const isLost = (): boolean => !weather.isHealed && (line.isCut || world.happens(weather.lossChance));
  if (isLost()) return;
  const delayMs = (): number => (weather.isHealed ? 5 : 20 + world.below(weather.delayMsMax));
  const arrive = (): void => {
    if (weather.isHealed || !line.isCut) deliver();
  };
  world.after(delayMs(), arrive);
  if (!weather.isHealed && world.happens(weather.repeatChance)) world.after(delayMs(), arrive);
}

/** An older app's schema: it called the note of a grocery item a remark. */
const oldVersion = schemaVersion - 1;
const renamed = (from: string, to: string, op: Record<string, unknown>): Record<string, unknown> => {
  const fields = op.f as Record<string, unknown> | undefined;
  if (op.e !== "groceryItem" || !fields || !(from in fields)) return op;
  const { [from]: value, ...others } = fields;
  return { ...op, f: { ...others, [to]: value } };
};
export const simulatedSchema = {
  version: schemaVersion,
  steps: { [oldVersion]: (op: Record<string, unknown>) => renamed("remark", "note", op) },
};

/** What an older app says: its own words, under its own version. */
function outdated(transport: Transport, readAnyway: () => void): Transport {
  const noRows = async <Value>(answer: Promise<Answer<Value>>): Promise<Answer<Value>> => {
    if ((await answer).ok) readAnyway();
    return answer;
  };
  const inOldWords = (request: PushRequest): PushRequest => ({
    ...request,
    schema: oldVersion,
    ops: request.ops.map((op) => ({ ...op, ...renamed("note", "remark", op), s: oldVersion })),
  });
  return {
    hello: (request) => transport.hello({ ...request, schema: oldVersion }),
    push: (request) => transport.push(inOldWords(request)),
    pull: (request) => noRows(transport.pull({ ...request, schema: oldVersion })),
    snapshot: async () => ({ ok: false, refusal: "update" }),
  };
}

export type App = { isOld: () => boolean; sent: (ids: readonly string[]) => void; readAnyway: () => void };

/** The transport of a phone whose app may be an older one; remembers what was on its way. */
export function transportOfApp(transport: Transport, app: App): Transport {
  const old = outdated(transport, app.readAnyway);
  const now = (): Transport => (app.isOld() ? old : transport);
  return {
    hello: (request) => now().hello(request),
    push: (request) => {
      app.sent(request.ops.map(({ id }) => id));
      return now().push(request);
    },
    pull: (request) => now().pull(request),
    snapshot: () => now().snapshot(),
  };
}

export function simulatedTransport(
  world: World,
  weather: Weather,
  line: Line,
  caller: Caller,
  service: SyncService,
  household: MemoryHousehold,
): Transport {
  function ask<Value>(handle: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    return new Promise((resolve) => {
      const callOff = world.after(timeoutMs, () => resolve({ ok: false, refusal: "offline" }));
      carry(world, weather, line, () => {
        if (!weather.isHealed && world.happens(weather.busyChance)) {
          carry(world, weather, line, () => resolve({ ok: false, refusal: "busy" }));
          return;
        }
        void handle()
          .catch((): Answer<Value> => ({ ok: false, refusal: "busy" }))
          .then((answer) => {
            const sent = structuredClone(answer);
            carry(world, weather, line, () => {
              callOff();
              resolve(sent);
            });
          });
      });
    });
  }
  const toAnswer = <Value>(result: Result<Value, Refusal>): Answer<Value> =>
    result.ok ? result : { ok: false, refusal: result.error };

  return {
    hello: (request) => ask(async () => toAnswer(await service.hello(caller, structuredClone(request)))),
    push: (request) => ask(async () => toAnswer(await service.push(caller, structuredClone(request)))),
    pull: (request) => ask(async () => toAnswer(await service.pull(caller, structuredClone(request)))),
    snapshot: () =>
      ask(async () => {
        if (!household.roles.has(caller.userId)) return { ok: false, refusal: "revoked" };
        return household.snapshot(caller.householdId, async ({ epoch, ver, rows }) => {
          const all: WireRow[] = [];
          for await (const row of rows) all.push(wireRowSchema.parse(row));
          return { ok: true, value: { epoch, ver, rows: all } };
        });
      }),
  };
}
