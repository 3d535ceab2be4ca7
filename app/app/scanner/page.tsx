import { CaptureScreen } from "@/components/receipts/capture/capture-screen";
import { pageTitle } from "@/lib/messages/server/page-title";

export const generateMetadata = pageTitle("receipts", (t) => t("capture.metaTitle"));

export default function ScannerPage() {
  return <CaptureScreen />;
}
