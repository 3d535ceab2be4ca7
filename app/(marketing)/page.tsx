import type { Metadata } from "next";
import { FeaturesSection } from "@/components/landing/features-section";
import { FinalCallSection } from "@/components/landing/final-call-section";
import { HeroSection } from "@/components/landing/hero-section";
import { ProofSection } from "@/components/landing/proof-section";
import { StepsSection } from "@/components/landing/steps-section";
import { translatorFor } from "@/lib/messages/translator";

const t = translatorFor("landing");

export const metadata: Metadata = {
  title: { absolute: t("metaTitle") },
  description: t("metaDescription"),
  openGraph: { type: "website", title: t("metaTitle"), description: t("metaDescription") },
};

export default function LandingPage() {
  return (
    <>
      <HeroSection />
      <StepsSection />
      <FeaturesSection />
      <ProofSection />
      <FinalCallSection />
    </>
  );
}
