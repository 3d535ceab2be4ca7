"use client";

import { useEffect, useEffectEvent, useRef, useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { useCamera } from "@/components/receipts/capture/use-camera";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { readCodes } from "@/lib/groceries/client/barcode-reader";
import { lookUpBarcode, teachBarcode, type Scanned } from "@/lib/groceries/client/products";
import { signal } from "@/lib/groceries/client/signal";
import { understandAsks } from "@/lib/groceries/client/food/understand";
import type { SheetProps } from "./grocery-sheets";

type Unknown = Extract<Scanned, { kind: "unknown" }>;

/** One barcode after another becomes a line, with a sound and a tap in the hand; what nobody knows is taught once. */
export function ScanSheet({ isOpen, onClose, actions }: SheetProps) {
  const t = useTranslations("grocery.scan");
  const ui = useTranslations("ui");
  const { householdId } = useSignedIn();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [unknown, setUnknown] = useState<Unknown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const addByName = async (name: string): Promise<void> => {
    const [[ask] = []] = await understandAsks([name]);
    if (!ask) return;
    // The name of a pack tells its size, not how much is wanted: one of it.
    await actions.addQuietly([{ ...ask, name, quantity: 1000, unit: null }]);
    setAdded((before) => [name, ...before]);
  };
  const onCode = async (code: string): Promise<void> => {
    const scanned = await lookUpBarcode(code);
    setProblem(scanned.kind === "refused" ? t(`failure.${scanned.failure}`) : null);
    if (scanned.kind === "known") {
      signal("known");
      setUnknown(null);
      await addByName(scanned.name);
    } else {
      signal("unknown");
      if (scanned.kind === "unknown") setUnknown(scanned);
    }
  };
  const teach = async (name: string): Promise<void> => {
    if (!unknown) return;
    setUnknown(null);
    await actions.write(teachBarcode(householdId, unknown.gtin14, name));
    await addByName(name);
  };

  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("text")}
      closeLabel={ui("close")}
      footer={
        <Button variant="primary" size="lg" fullWidth onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {isOpen && <CodeCamera onCode={(code) => void onCode(code)} />}
        {unknown && <TeachForm key={unknown.gtin14} unknown={unknown} onTeach={(name) => void teach(name)} />}
        {problem && <Notice tone="error">{problem}</Notice>}
        <NumberForm onNumber={(code) => void onCode(code)} />
        <ul aria-label={t("list")} aria-live="polite" className="divide-y divide-line">
          {added.map((name, index) => (
            <li key={added.length - index} className="flex min-h-11 items-center gap-2">
              <Icon name="check" />
              <span className="wrap-anywhere">{t("added", { name })}</span>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

function CodeCamera({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations("grocery.scan");
  const video = useRef<HTMLVideoElement | null>(null);
  const camera = useCamera(video);
  const { kind } = camera.state;
  const [canRead, setCanRead] = useState(true);
  const tell = useEffectEvent(onCode);
  const isOn = kind === "on";
  const isShown = isOn || kind === "starting";

  useEffect(() => {
    if (!isOn || !video.current) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    void readCodes(video.current, (code) => tell(code)).then((reading) => {
      if (isGone) return reading?.();
      stop = reading;
      setCanRead(reading !== null);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [isOn]);

  return (
    <>
      {!isShown && kind !== "off" && <Notice tone="error">{t(kind)}</Notice>}
      {isOn && !canRead && <Notice tone="error">{t("noDetector")}</Notice>}
      {!isShown && kind !== "unsupported" && (
        <Button
          variant="outline"
          size="lg"
          fullWidth
          leftIcon={<Icon name="barcode" />}
          onClick={() => void camera.start()}
        >
          {t("useCamera")}
        </Button>
      )}
      <div className={classNames("overflow-hidden rounded-2xl bg-black", !isShown && "hidden")}>
        {/* Live pictures of one's own camera have no sound to put into words. */}
        <video
          ref={video}
          muted
          playsInline
          aria-label={t("preview")}
          className="mx-auto block max-h-[40dvh] min-h-48 w-full object-cover"
        />
      </div>
      {kind === "starting" && <p role="status">{t("starting")}</p>}
    </>
  );
}

function NumberForm({ onNumber }: { onNumber: (code: string) => void }) {
  const t = useTranslations("grocery.scan");
  const [typed, setTyped] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!typed.trim()) return;
    onNumber(typed);
    setTyped("");
  };
  return (
    <form onSubmit={submit} className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Input
          label={t("number")}
          value={typed}
          inputMode="numeric"
          maxLength={20}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button type="submit" variant="outline" size="md">
        {t("lookUp")}
      </Button>
    </form>
  );
}

function TeachForm({ unknown, onTeach }: { unknown: Unknown; onTeach: (name: string) => void }) {
  const t = useTranslations("grocery.scan");
  const details = useTranslations("grocery.details");
  const [name, setName] = useState("");
  const [isChecked, setChecked] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (name.trim()) onTeach(name.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 rounded-xl bg-sunken p-3">
      <p role="status">{t("unknown", { barcode: unknown.code })}</p>
      <Input
        label={t("name")}
        value={name}
        maxLength={120}
        autoComplete="off"
        error={isChecked && !name.trim() ? details("nameMissing") : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" variant="primary" size="md">
        {t("teach")}
      </Button>
    </form>
  );
}
