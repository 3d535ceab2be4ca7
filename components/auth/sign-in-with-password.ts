import { signIn } from "next-auth/react";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import type { RequestProblem } from "@/lib/rest/send-json";

const refused = (code: string): RequestProblem => ({ kind: "refused", status: 401, code, title: "", errors: [] });

const codeByError: Record<string, string> = { too_many_requests: "ERR_HTTP_002" };

/**
 * Asks next-auth for a session. Its answers carry our failure kinds in `error`. Pages that show who was signed in on this
 * device before are forgotten.
 */
export async function signInWithPassword(email: string, password: string): Promise<Result<null, RequestProblem>> {
  try {
    const answer = await signIn("credentials", { email, password, redirect: false });
    if (answer?.ok && !answer.error) {
      await forgetKeptPages();
      return ok(null);
    }
    return fail(refused(codeByError[answer?.error ?? ""] ?? "ERR_AUTH_001"));
  } catch {
    return fail({ kind: "unreachable" });
  }
}

/** A full page load: the signed-in app starts from a clean state. */
export const goTo = (path: string): void => window.location.assign(path);
