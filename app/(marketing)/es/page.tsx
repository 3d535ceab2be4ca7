import { landingMetadata } from "@/components/landing/landing-metadata";
import { LandingPage } from "@/components/landing/landing-page";

export const metadata = landingMetadata("es");

export default function SpanishLandingPage() {
  return <LandingPage locale="es" />;
}
