import type { ReactNode } from "react";
import { LandingFooter } from "@/components/landing/landing-footer";
import { LandingHeader } from "@/components/landing/landing-header";
import { SkipLink } from "@/components/ui/skip-link";
import { translatorFor } from "@/lib/messages/translator";

export default function MarketingLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink label={translatorFor("landing")("skip")} />
      <LandingHeader />
      <main id="content">{children}</main>
      <LandingFooter />
    </>
  );
}
