"use client";

import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { fail } from "@/lib/kernel/result";
import { sendJson } from "@/lib/rest/send-json";
import { goTo } from "./sign-in-with-password";
import { useAuthForm } from "./use-auth-form";

type OneTapFormProps = {
  path: `/api/${string}`;
  body: Record<string, string>;
  action: string;
  /** What the device does once the server has agreed, before it goes on. */
  before?: () => Promise<void>;
  /** Where it leads when the server agrees. */
  thenGoTo: string;
  /** Said in place of the general sentence when the server refuses the link. */
  refusedSentence?: string;
};

/**
 * Sends something only because a person pressed a button. Links in mails are also opened by scanners and previews, which
 * must not use them up.
 */
export function OneTapForm({ path, body, action, before, thenGoTo, refusedSentence }: OneTapFormProps) {
  const form = useAuthForm<never>({
    fields: [],
    check: () => ({}),
    send: async () => {
      const sent = await sendJson("POST", path, body, z.unknown());
      if (sent.ok) {
        await before?.();
        goTo(thenGoTo);
      } else if (refusedSentence && sent.error.kind === "refused" && sent.error.status < 429) {
        return fail({ kind: "said", sentence: refusedSentence });
      }
      return sent;
    },
  });
  return (
    <form onSubmit={form.onSubmit} method="post" className="flex flex-col gap-4">
      {form.problem && <Notice tone="error">{form.problem}</Notice>}
      <Button type="submit" variant="primary" size="lg" fullWidth isLoading={form.isSending} disabled={!form.isReady}>
        {action}
      </Button>
    </form>
  );
}
