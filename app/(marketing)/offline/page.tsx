import { OfflinePage, offlineMetadata } from "@/components/landing/offline-page";
import { defaultLocale } from "@/lib/messages/locales";

export const metadata = offlineMetadata(defaultLocale);

export default function EnglishOfflinePage() {
  return <OfflinePage locale={defaultLocale} />;
}
