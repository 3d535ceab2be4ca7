"use client";

import { ErrorState } from "@/components/ui/error-state";
import { defaultLocale } from "@/lib/messages/locales";
import { plainWords } from "@/lib/messages/plain-words";

export default function AppError({ reset }: { error: Error; reset: () => void }) {
  const words = plainWords(defaultLocale);
  return <ErrorState title={words.errorTitle} text={words.errorText} retryLabel={words.retry} onRetry={reset} />;
}
