import { legalMetadata, PrivacyPage } from "@/components/landing/legal-page";
import { defaultLocale } from "@/lib/messages/locales";

export const metadata = legalMetadata("privacy", defaultLocale);

export default function EnglishPrivacyPage() {
  return <PrivacyPage locale={defaultLocale} />;
}
