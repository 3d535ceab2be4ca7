import type { Metadata } from "next";
import { CaptureScreen } from "@/components/receipts/capture/capture-screen";
import { translatorFor } from "@/lib/messages/translator";

export const metadata: Metadata = { title: translatorFor("receipts")("capture.metaTitle") };

export default function ScannerPage() {
  return <CaptureScreen />;
}
