import { addressPlaceholder } from "@/lib/landing/core/address-placeholder";
import type { Locale } from "@/lib/messages/locales";
import { publicPath } from "@/lib/messages/public-paths";
import { translatorFor } from "@/lib/messages/translator";

/** What the product is, for machines. Source of the vocabulary: https://schema.org/WebApplication */
export function StructuredData({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  const facts = {
    "@context": "https://schema.org",
    "@type": "WebApplication",
    name: translatorFor("ui", locale)("productName"),
    url: addressPlaceholder + publicPath("/", locale),
    image: `${addressPlaceholder}/icons/icon-512.png`,
    description: t("metaDescription"),
    inLanguage: locale,
    applicationCategory: "Productivity",
    operatingSystem: "All",
    browserRequirements: t("data.browser"),
    isAccessibleForFree: true,
    offers: { "@type": "Offer", price: "0", priceCurrency: "USD" },
  };
  // A closing tag inside of the text would end the script early.
  const json = JSON.stringify(facts).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
