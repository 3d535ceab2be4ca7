"use client";

import { useTranslations } from "use-intl";
import type { RequestProblem } from "@/lib/rest/send-json";

/** The paper's error codes that a person at a sign-in form can do something about. */
const keyByCode = {
  ERR_AUTH_001: "credentials",
  ERR_AUTH_005: "expired",
  ERR_HTTP_002: "throttled",
} as const;

const isKnown = (code: string): code is keyof typeof keyByCode => code in keyByCode;

/** Turns what went wrong with a request into a sentence. */
export function useProblem(): (problem: RequestProblem) => string {
  const t = useTranslations("auth.problem");
  return (problem) => {
    if (problem.kind === "unreachable") return t("network");
    return isKnown(problem.code) ? t(keyByCode[problem.code]) : t("unexpected");
  };
}
