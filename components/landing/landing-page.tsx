import type { Locale } from "@/lib/messages/locales";
import { DemoDialog } from "./demo-dialog";
import { FeaturesSection } from "./features-section";
import { FinalCallSection } from "./final-call-section";
import { HeroSection } from "./hero-section";
import { ProofSection } from "./proof-section";
import { PublicFrame } from "./public-frame";
import { StepsSection } from "./steps-section";
import { StructuredData } from "./structured-data";

/** The front page: what it is, what it does, why to believe it, and the door in. */
export const LandingPage = ({ locale }: { locale: Locale }) => (
  <PublicFrame page="/" locale={locale}>
    <StructuredData locale={locale} />
    <HeroSection locale={locale} />
    <StepsSection locale={locale} />
    <FeaturesSection locale={locale} />
    <ProofSection locale={locale} />
    <FinalCallSection locale={locale} />
    <DemoDialog locale={locale} />
  </PublicFrame>
);
