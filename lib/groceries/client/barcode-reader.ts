/** Reads barcodes from the camera's picture: the browser's own detector, else the same one as WebAssembly. */
const formats = ["ean_13", "ean_8", "upc_a", "upc_e", "itf"] as const;
type Format = (typeof formats)[number];
type Detector = { detect: (source: HTMLVideoElement) => Promise<readonly { rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: Format[] }): Detector;
  getSupportedFormats: () => Promise<readonly string[]>;
};

/** Where the build puts the reader's WebAssembly: on our own origin, as the page's policy demands. */
const wasmFolder = "/barcode";

async function ownDetector(): Promise<Detector | null> {
  const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!Own) return null;
  try {
    const supported = await Own.getSupportedFormats();
    return supported.includes("ean_13") ? new Own({ formats: formats.filter((one) => supported.includes(one)) }) : null;
  } catch {
    return null;
  }
}

async function shippedDetector(): Promise<Detector | null> {
  try {
    const { BarcodeDetector, prepareZXingModule, ZXING_WASM_VERSION } = await import("barcode-detector/ponyfill");
    await prepareZXingModule({
      overrides: { locateFile: (file: string) => `${wasmFolder}/${ZXING_WASM_VERSION}/${file}` },
      fireImmediately: true,
    });
    return new BarcodeDetector({ formats: [...formats] });
  } catch {
    return null;
  }
}

/** About six pictures a second: quick enough for a hand, and a phone stays cool. */
const pauseMs = 160;
/** The same code in front of the camera is one thing until it has been away for so long. */
const againAfterMs = 2500;

/**
 * Reads one code after another until it is stopped.
 * @param onCode each code once, as digits
 * @returns what stops it, or null when this device cannot read barcodes
 */
export async function readCodes(video: HTMLVideoElement, onCode: (code: string) => void): Promise<(() => void) | null> {
  const detector = (await ownDetector()) ?? (await shippedDetector());
  if (!detector) return null;
  let isOn = true;
  const seenAt = new Map<string, number>();
  const look = async (): Promise<void> => {
    if (!isOn) return;
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
      const codes = await detector.detect(video).catch(() => []);
      for (const { rawValue } of isOn ? codes : []) {
        const isNew = (seenAt.get(rawValue) ?? -Infinity) < performance.now() - againAfterMs;
        seenAt.set(rawValue, performance.now());
        if (isNew) onCode(rawValue);
      }
    }
    setTimeout(() => void look(), pauseMs);
  };
  void look();
  return () => {
    isOn = false;
  };
}
