"use client";

import { ErrorState } from "@/components/ui/error-state";
import { chooseLocale } from "@/lib/messages/choose-locale";
import { plainWords } from "@/lib/messages/plain-words";

export default function RootError({ reset }: { error: Error; reset: () => void }) {
  const words = plainWords(
    chooseLocale(undefined, typeof document === "undefined" ? null : document.documentElement.lang),
  );
  return (
    <main id="content" className="mx-auto max-w-xl py-16">
      <ErrorState title={words.errorTitle} text={words.errorText} retryLabel={words.retry} onRetry={reset} />
    </main>
  );
}
