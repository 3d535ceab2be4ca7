import { nextTask } from "@/lib/pwa/next-task";

/** The replica and its engine, with the schemas of everything they read. Coming to life is work enough for one task. */
export async function loadSync() {
  const { startSync, askForNews } = await import("@/lib/sync/client/start");
  await nextTask();
  return { startSync, askForNews };
}
