import { legalMetadata, TermsPage } from "@/components/landing/legal-page";

export const metadata = legalMetadata("terms", "es");

export default function SpanishTermsPage() {
  return <TermsPage locale="es" />;
}
