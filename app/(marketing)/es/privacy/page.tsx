import { legalMetadata, PrivacyPage } from "@/components/landing/legal-page";

export const metadata = legalMetadata("privacy", "es");

export default function SpanishPrivacyPage() {
  return <PrivacyPage locale="es" />;
}
