"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { showToast } from "@/components/ui/toast";
import { sendJson, type RequestProblem } from "@/lib/rest/send-json";

type Sent = { ok: true } | { ok: false; problem: RequestProblem };

/** Sends a change that needs the server. Says so when it fails, unless the caller shows the problem itself. */
export function useRequest() {
  const t = useTranslations("settings.problem");
  const [isSending, setSending] = useState(false);
  const send = async (
    method: "POST" | "PATCH" | "DELETE",
    path: `/api/${string}`,
    body?: unknown,
    { isQuiet = false } = {},
  ): Promise<Sent> => {
    setSending(true);
    const answer = await sendJson(method, path, body, z.unknown());
    setSending(false);
    if (answer.ok) return { ok: true };
    const problem = answer.error;
    if (!isQuiet) {
      const title =
        problem.kind === "unreachable" ? t("network") : problem.code === "ERR_AUTH_003" ? t("forbidden") : t("failed");
      showToast({ title, tone: "failed" });
    }
    return { ok: false, problem };
  };
  return { send, isSending };
}
