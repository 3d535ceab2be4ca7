import { legalMetadata, TermsPage } from "@/components/landing/legal-page";
import { defaultLocale } from "@/lib/messages/locales";

export const metadata = legalMetadata("terms", defaultLocale);

export default function EnglishTermsPage() {
  return <TermsPage locale={defaultLocale} />;
}
