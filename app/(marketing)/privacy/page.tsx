import type { Metadata } from "next";
import { PlainDocument } from "@/components/landing/plain-document";
import { translatorFor } from "@/lib/messages/translator";

const t = translatorFor("legal");
const parts = ["kept", "photos", "shared", "cookies", "logs", "rights"] as const;
const changedOn = "2026-11-22";

export const metadata: Metadata = { title: t("privacy.metaTitle"), description: t("privacy.metaDescription") };

export default function PrivacyPage() {
  return (
    <PlainDocument
      title={t("privacy.title")}
      intro={t("privacy.intro")}
      parts={parts.map((part) => ({ title: t(`privacy.${part}Title`), text: t(`privacy.${part}Text`) }))}
      updated={t("updated", { date: changedOn })}
    />
  );
}
