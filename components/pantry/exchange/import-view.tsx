"use client";

import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { BackLink } from "@/components/ui/back-link";

// The reader of CSV and Grocy's shapes come after the page stands.
const ImportSteps = lazy(() => import("./import-steps").then((part) => ({ default: part.ImportSteps })));

const skeletonLines = 3;

/** Bringing in what is at home from a file. */
export function ImportView() {
  const t = useTranslations("pantry.exchange");
  const ui = useTranslations("ui");
  const isReadOnly = useSignedIn().role === "viewer";
  return (
    <>
      <BackLink href="/app/pantry" label={t("back")} />
      <PageHeading title={t("title")} />
      {isReadOnly ? (
        <p className="text-ink-soft">{t("readOnly")}</p>
      ) : (
        <Suspense fallback={<SkeletonList label={ui("loading")} lines={skeletonLines} />}>
          <ImportSteps />
        </Suspense>
      )}
    </>
  );
}
