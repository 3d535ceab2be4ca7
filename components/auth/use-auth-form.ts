"use client";

import { useState, type SubmitEvent } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Result } from "@/lib/kernel/result";
import type { RequestProblem } from "@/lib/rest/send-json";
import { useProblem } from "./use-problem";

export type FieldErrors<Field extends string> = Partial<Record<Field, string>>;

type AuthForm<Field extends string> = {
  fields: readonly Field[];
  /** What can be seen to be wrong without asking the server. */
  check: (values: Record<Field, string>) => FieldErrors<Field>;
  /** Sends the form; goes elsewhere or shows the next thing by itself when it succeeds. */
  send: (
    values: Record<Field, string>,
  ) => Promise<Result<unknown, RequestProblem | { kind: "said"; sentence: string }>>;
};

/** State of a short form: what is wrong with it, and whether it is on its way. */
export function useAuthForm<Field extends string>({ fields, check, send }: AuthForm<Field>) {
  const [errors, setErrors] = useState<FieldErrors<Field>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const isReady = useHydrated();
  const describe = useProblem();

  const showFailure = (failure: RequestProblem | { kind: "said"; sentence: string }) => {
    if (failure.kind === "said") return setProblem(failure.sentence);
    const named = failure.kind === "refused" ? failure.errors.filter(({ field }) => isField(field)) : [];
    setErrors(Object.fromEntries(named.map(({ field, message }) => [field, message])) as FieldErrors<Field>);
    setProblem(named.length ? null : describe(failure));
  };
  const isField = (name: string): boolean => (fields as readonly string[]).includes(name);

  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const values = Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? "")])) as Record<
      Field,
      string
    >;
    const wrong = check(values);
    setErrors(wrong);
    setProblem(null);
    const firstWrong = fields.find((name) => wrong[name]);
    if (firstWrong) return focusField(form, firstWrong);
    setSending(true);
    const sent = await send(values);
    if (sent.ok) return;
    setSending(false);
    showFailure(sent.error);
  };

  return { errors, problem, isSending, isReady, onSubmit };
}

function focusField(form: HTMLFormElement, name: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLElement) control.focus();
}
