/** Opens sockets, some at a time, and keeps them. */
import { once } from "node:events";
import { WebSocket } from "ws";
import type { Home } from "./people";

const atOnce = 100;

async function openOne(origin: string, { householdId, userId }: Home): Promise<void> {
  const socket = new WebSocket(`${origin.replace("http", "ws")}/sync/v1/socket?household=${householdId}`, {
    headers: { cookie: `user=${userId}` },
    perMessageDeflate: false,
  });
  await once(socket, "open");
}

process.on("message", ({ origin, homes, socketsEach }: { origin: string; homes: Home[]; socketsEach: number }) => {
  const wanted = homes.flatMap((home) => Array.from({ length: socketsEach }, () => home));
  void (async () => {
    for (let from = 0; from < wanted.length; from += atOnce)
      await Promise.all(wanted.slice(from, from + atOnce).map((home) => openOne(origin, home)));
    process.send?.(wanted.length);
  })();
});
process.on("disconnect", () => process.exit(0));
