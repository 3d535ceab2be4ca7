/** How the browser asks our own REST API for something. */
import * as z from "zod/mini";
import { fail, ok, type Result } from "@/lib/kernel/result";

/** Long enough for a slow phone network, short enough that nobody stares at a spinner for good. */
const answerWithinMs = 20_000;

const problemSchema = z.object({
  code: z.string(),
  title: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
});

export type FieldProblem = { field: string; message: string };

/** `unreachable`: no answer at all. `refused`: the server said why, as an RFC 9457 problem document. */
export type RequestProblem =
  | { kind: "unreachable" }
  | { kind: "refused"; status: number; code: string; title: string; detail?: string; errors: readonly FieldProblem[] };

const unclear = (status: number): RequestProblem => ({ kind: "refused", status, code: "", title: "", errors: [] });

async function readProblem(response: Response): Promise<RequestProblem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) return unclear(response.status);
  return { kind: "refused", status: response.status, ...parsed.data, errors: parsed.data.errors ?? [] };
}

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Sends a body to our own server and checks the answer.
 * @param answer schema of a good answer; an empty one (204) is parsed as null
 * Fails with a RequestProblem; an answer that does not fit the schema counts as refused without a code.
 */
export async function sendJson<Answer>(
  method: Method,
  path: `/api/${string}`,
  body: unknown,
  answer: z.ZodMiniType<Answer>,
): Promise<Result<Answer, RequestProblem>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(answerWithinMs),
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
  } catch {
    return fail({ kind: "unreachable" });
  }
  if (!response.ok) return fail(await readProblem(response));
  const parsed = answer.safeParse(response.status === 204 ? null : await response.json().catch(() => undefined));
  return parsed.success ? ok(parsed.data) : fail(unclear(response.status));
}
