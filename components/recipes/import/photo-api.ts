/** What the browser asks our own server about photographed pages. */
import * as z from "zod/mini";
import { sendJson } from "@/lib/rest/send-json";

const path = "/api/v1/recipes/import/photo";
const acceptedSchema = z.object({ job_id: z.string() });
const problemSchema = z.object({ title: z.string(), detail: z.optional(z.string()) });
const readingSchema = z.object({ stage: z.enum(["queued", "done", "failed"]), lines: z.array(z.string()) });

/** Ten megabytes over a weak phone network. */
const sendWithinMs = 120_000;
const lookAgainMs = 700;
/** A page takes seconds; behind a queue of receipts it may take a minute. */
const readWithinMs = 120_000;

/** `problem`: a sentence of the server, or null where nobody answered. */
export type PageText = { ok: true; lines: readonly string[] } | { ok: false; problem: string | null };

const unanswered: PageText = { ok: false, problem: null };

async function send(photo: Blob): Promise<{ ok: true; jobId: string } | { ok: false; problem: string | null }> {
  const body = new FormData();
  body.append("file", photo, "page.jpg");
  const answer = await fetch(path, { method: "POST", body, signal: AbortSignal.timeout(sendWithinMs) });
  const told: unknown = await answer.json().catch(() => null);
  const accepted = acceptedSchema.safeParse(told);
  if (answer.ok && accepted.success) return { ok: true, jobId: accepted.data.job_id };
  const refused = problemSchema.safeParse(told);
  return { ok: false, problem: refused.success ? (refused.data.detail ?? refused.data.title) : null };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a page and waits for its lines. A lost answer only delays the next look. */
export async function readByServer(photo: Blob): Promise<PageText> {
  const sent = await send(photo).catch(() => unanswered);
  if (!("jobId" in sent)) return sent;
  const until = Date.now() + readWithinMs;
  while (Date.now() < until) {
    const seen = await sendJson("GET", `${path}/${sent.jobId}`, undefined, readingSchema);
    if (seen.ok && seen.value.stage === "done") return { ok: true, lines: seen.value.lines };
    if (seen.ok && seen.value.stage === "failed") return { ok: true, lines: [] };
    await wait(lookAgainMs);
  }
  return unanswered;
}
