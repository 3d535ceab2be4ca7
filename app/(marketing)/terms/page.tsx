import type { Metadata } from "next";
import { PlainDocument } from "@/components/landing/plain-document";
import { translatorFor } from "@/lib/messages/translator";

const t = translatorFor("legal");
const parts = ["free", "dates", "account", "content", "care"] as const;
const changedOn = "2026-11-22";

export const metadata: Metadata = { title: t("terms.metaTitle"), description: t("terms.metaDescription") };

export default function TermsPage() {
  return (
    <PlainDocument
      title={t("terms.title")}
      intro={t("terms.intro")}
      parts={parts.map((part) => ({ title: t(`terms.${part}Title`), text: t(`terms.${part}Text`) }))}
      updated={t("updated", { date: changedOn })}
    />
  );
}
