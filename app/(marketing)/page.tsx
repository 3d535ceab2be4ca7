import { landingMetadata } from "@/components/landing/landing-metadata";
import { LandingPage } from "@/components/landing/landing-page";
import { defaultLocale } from "@/lib/messages/locales";

export const metadata = landingMetadata(defaultLocale);

export default function EnglishLandingPage() {
  return <LandingPage locale={defaultLocale} />;
}
