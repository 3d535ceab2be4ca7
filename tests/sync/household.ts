import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { database } from "@/lib/db/client";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { createExchanges, type Exchanges } from "@/lib/sync/client/exchange";
import { httpTransport } from "@/lib/sync/client/http-transport";
import { emptyDisk, memoryStorage } from "@/lib/sync/client/memory-storage";
import { openReplica, type Replica } from "@/lib/sync/client/replica";
import { batchBounds } from "@/lib/sync/core/batch";
import type { OpDraft } from "@/lib/sync/core/op";
import { newDeviceId } from "@/lib/sync/server/device";
import { handleSyncRequest } from "@/lib/sync/server/http";
import { postgresStore } from "@/lib/sync/server/postgres-store";
import { createSyncService } from "@/lib/sync/server/service";
import { writeOps } from "@/lib/sync/server/write-ops";

export type Household = { householdId: HouseholdId; userId: UserId };

/** A household with one member of a role. */
export async function newHousehold(role: "owner" | "member" | "viewer" = "owner"): Promise<Household> {
  const householdId = newId<"household">();
  const userId = newId<"user">();
  await database().user.create({ data: { id: userId, email: `${userId}@example.test` } });
  await database().household.create({ data: { id: householdId } });
  await database().membership.create({ data: { householdId, userId, role } });
  const named: OpDraft = { e: "household", k: householdId, t: "new", f: { name: "Home" } };
  await writeOps({ householdId, actor: "system", drafts: [named] });
  return { householdId, userId };
}

const service = createSyncService({ store: postgresStore, nowMs: Date.now, published: () => undefined });

/** The sync protocol on a free port, with `userId` signed in. */
export async function serve(userId: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const ports = {
    service,
    store: postgresStore,
    authenticate: async () => ({ userId, sessionId: userId, householdId: null }),
  };
  const server: Server = createServer((request, response) => {
    void handleSyncRequest(ports, request, response, (error) => console.error(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export type Phone = {
  replica: Replica;
  exchanges: Exchanges;
  painted: Map<string, unknown>;
  sync: () => Promise<void>;
};

const exchangesMax = 50;

/** A phone of a household, in memory. */
export async function newPhone(householdId: string, origin: string): Promise<Phone> {
  const painted = new Map<string, unknown>();
  const replica = await openReplica({
    storage: memoryStorage(emptyDisk(newDeviceId())),
    nowMs: Date.now,
    newId,
    paint: (changes) => {
      for (const { id, row } of changes) {
        if (row) painted.set(id, row);
        else painted.delete(id);
      }
    },
    changed: () => undefined,
    committed: () => undefined,
  });
  const transport = httpTransport({ householdId }, origin);
  const exchanges = createExchanges({ replica, transport, nowMs: Date.now, newDevice: newDeviceId });
  const sync = async (): Promise<void> => {
    await exchanges.hello();
    for (let count = 0; count < exchangesMax; count++) {
      const pushed = await exchanges.push(batchBounds);
      if (pushed) continue;
      const pulled = await exchanges.pull();
      if (!pulled.ok) throw new Error(pulled.refusal);
      if (pulled.value === "done") return;
    }
  };
  return { replica, exchanges, painted, sync };
}
