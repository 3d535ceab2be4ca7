import { OfflinePage, offlineMetadata } from "@/components/landing/offline-page";

export const metadata = offlineMetadata("es");

export default function SpanishOfflinePage() {
  return <OfflinePage locale="es" />;
}
