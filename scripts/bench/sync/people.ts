/** Households to measure with, and phones that say as little as possible. */
import http from "node:http";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/kernel/new-id";
import type { Op, OpBody } from "@/lib/sync/core/op";
import { householdHeader, helloReplySchema } from "@/lib/sync/core/protocol";
import { formatStamp } from "@/lib/sync/core/stamp";
import { schemaVersion } from "@/lib/sync/core/version";
import { newDeviceId } from "@/lib/sync/server/device";

export type Home = { householdId: string; userId: string };

const batch = 500;

/** Households of one owner each. */
export async function makeHomes(count: number): Promise<Home[]> {
  const homes = Array.from({ length: count }, () => ({ householdId: newId<"household">(), userId: newId<"user">() }));
  for (let from = 0; from < count; from += batch) {
    const some = homes.slice(from, from + batch);
    await database().user.createMany({ data: some.map(({ userId: id }) => ({ id, email: `${id}@example.test` })) });
    await database().household.createMany({ data: some.map(({ householdId: id }) => ({ id })) });
    await database().membership.createMany({ data: some.map((home) => ({ ...home, role: "owner" as const })) });
  }
  return homes;
}

const agent = new http.Agent({ keepAlive: true });

/** One request of the protocol, over connections that stay. */
export function ask(url: string, { householdId, userId }: Home, body: object): Promise<unknown> {
  const text = JSON.stringify(body);
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    cookie: `user=${userId}`,
    [householdHeader]: householdId,
  };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const answer = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(JSON.parse(answer));
        else reject(new Error(`${response.statusCode}: ${answer}`));
      });
    });
    request.on("error", reject);
    request.end(text);
  });
}

export type Writer = { push: (bodies: readonly { k: string; body: OpBody }[]) => Promise<unknown> };

/** A device that pushes without keeping anything. */
export async function newWriter(origin: string, home: Home): Promise<Writer> {
  const dev = newDeviceId();
  const asked = { dev, schema: schemaVersion, rid: 1, from: 0 };
  const { epoch } = helloReplySchema.parse(await ask(`${origin}/sync/v1/hello`, home, asked));
  let seq = 0;
  return {
    push: (bodies) => {
      const ops = bodies.map(({ k, body }): Op => {
        seq++;
        const h = formatStamp({ ms: Date.now(), counter: seq }, dev);
        return { id: newId(), dev, seq, h, s: schemaVersion, b: "", e: "groceryItem", k, ...body };
      });
      return ask(`${origin}/sync/v1/push`, home, { dev, epoch, schema: schemaVersion, ops });
    },
  };
}

/** The value below which a share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
