/**
 * Speed of sync, from the merge to what a person feels, beside Yjs and TinyBase on the same work in the same run. Figures,
 * not tests: machines differ. Everything that is measured is the product's own code; the server runs in a process of its
 * own, on a Postgres that waits for its disk.
 */
import { measureBrowser } from "./sync/browser";
import { measureMerge } from "./sync/merge";
import { measurePushes } from "./sync/pushes";
import { withServer } from "./sync/server";
import { measureIdleSockets } from "./sync/sockets";

/** `goal` as text, since some are floors and some ceilings; a line without one is there to compare with. */
export type Figure = { what: string; value: number; unit: string; goal?: string };

/** Measures everything; a few minutes. */
async function measureSync(): Promise<Figure[]> {
  const merge = measureMerge();
  const served = await withServer(async (server) => [
    ...(await measurePushes(server)),
    ...(await measureBrowser(server)),
    ...(await measureIdleSockets(server)),
  ]);
  return [...merge, ...served];
}

/** Prints the figures beside their goals. */
export async function bench(): Promise<void> {
  console.table((await measureSync()).map(({ goal = "", ...figure }) => ({ ...figure, goal })));
}
