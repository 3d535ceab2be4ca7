"use client";

import { useCallback, useEffect, useState } from "react";
import type * as z from "zod/mini";
import { sendJson } from "@/lib/rest/send-json";

/** What the server said when asked; `unreachable` also when it refused. */
export type Answer<Value> = { kind: "loading" } | { kind: "ready"; value: Value } | { kind: "unreachable" };

/** Asks the server when the component appears, and again on demand. What was known stays in view meanwhile. */
export function useAnswer<Value>(path: `/api/${string}`, schema: z.ZodMiniType<Value>) {
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: "loading" });
  const reload = useCallback(async () => {
    const said = await sendJson("GET", path, undefined, schema);
    setAnswer((known) => {
      if (said.ok) return { kind: "ready", value: said.value };
      return known.kind === "ready" ? known : { kind: "unreachable" };
    });
  }, [path, schema]);
  useEffect(() => void reload(), [reload]);
  return { answer, reload };
}
