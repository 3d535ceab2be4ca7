import { EventEmitter } from "node:events";
import os from "node:os";
import { run, type WorkerEvents } from "graphile-worker";
import pg from "pg";
import { closeDatabase } from "@/lib/db/lifecycle";
import { serverEnv } from "@/lib/env/server";
import { prepareQueue } from "@/lib/jobs/queue";
import { holdAliveLock, reclaimJobs } from "@/lib/jobs/reclaim";
import { errorFields, log } from "@/lib/observability/log";
import { expenseReader } from "@/lib/platform/expense/from-env";
import { languageModel } from "@/lib/platform/language-model/from-env";
import { mailFromEnv } from "@/lib/platform/mail/adapters";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { notificationHandlers } from "@/lib/notifications/server/handle-events";
import { pushFromEnv } from "@/lib/platform/push/web-push";
import { onParentGone } from "@/server/parent";
import { startEvents } from "./event-loop";
import { collectGarbageJob } from "./jobs/collect-garbage";
import { generateRecipeJob } from "./jobs/generate-recipe";
import { readReceiptJob } from "./jobs/read-receipt";
import { readRecipePageJob } from "./jobs/read-recipe-page";
import { sendMailJob } from "./jobs/send-mail";
import { sendNotificationJob } from "./jobs/send-notification";
import { tellDigestsJob } from "./jobs/tell-digests";
import { localOcr } from "./ocr";
import { quietLogger } from "./quiet-logger";
import { schedule } from "./schedule";
import { defineTasks } from "./tasks";

/** A mail need not wait for a receipt nor for a recipe; two receipts share the reader, which takes one at a time. */
const jobsAtOnce = 3;
const workerPriority = 10;
const reclaimEveryMs = 5_000;
const pollEveryMs = 1_000;

// Reading a receipt takes every core for a second or two; people at the web process come first.
os.setPriority(workerPriority);
await prepareQueue();
const pool = new pg.Pool({ connectionString: serverEnv().DATABASE_URL, max: jobsAtOnce + 4 });
const reportDatabase = (thrown: Error): void => log.warn("worker.database", errorFields(thrown));
pool.on("error", reportDatabase);
pool.on("connect", (client) => void client.on("error", reportDatabase));
const store = objectStore();
const mail = mailFromEnv();
const ocr = localOcr();
const tasks = defineTasks({
  "generate-recipe": generateRecipeJob(languageModel()),
  "read-receipt": readReceiptJob({ store, ocr, expense: expenseReader() }),
  "read-recipe-page": readRecipePageJob({ store, ocr }),
  "send-mail": sendMailJob(mail),
  "send-notification": sendNotificationJob({ push: pushFromEnv(), mail }),
  "tell-digests": tellDigestsJob,
  "collect-garbage": collectGarbageJob(store),
});

const events: WorkerEvents = new EventEmitter() as WorkerEvents;
const alive = new Promise<{ release: () => Promise<void> }>((resolve, reject) => {
  events.once("pool:create", ({ workerPool }) => holdAliveLock(workerPool.id).then(resolve, reject));
});

const reclaim = (): Promise<void> =>
  reclaimJobs(pool).then(
    (dead) => (dead.length > 0 ? log.warn("worker.reclaimed", { workers: dead.length }) : undefined),
    (thrown: unknown) => log.warn("worker.reclaim-failed", errorFields(thrown)),
  );

const runner = await run({
  pgPool: pool,
  taskList: tasks,
  crontab: schedule,
  concurrency: jobsAtOnce,
  pollInterval: pollEveryMs,
  noHandleSignals: true,
  logger: quietLogger,
  events,
});
const aliveLock = await alive;
await reclaim();
const reclaimTimer = setInterval(() => void reclaim(), reclaimEveryMs);
const delivery = startEvents(notificationHandlers);
log.info("worker.ready");

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  clearInterval(reclaimTimer);
  await delivery.stop();
  await runner.stop();
  await aliveLock.release();
  await pool.end();
  await closeDatabase();
  log.info("worker.stopped");
  process.exit(0);
}

process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
onParentGone(() => void stop());
