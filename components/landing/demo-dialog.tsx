import type { CSSProperties } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";
import { demoPicture, demoSteps, demoTaps, type DemoStep } from "./demo-steps";

const roundButton = "flex size-12 items-center justify-center rounded-full text-ink hover:bg-sunken";

/** Photographs of the product at work, one after the other, with a caption to each. Opened and moved by lib/landing. */
export function DemoDialog({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  return (
    <dialog
      data-demo
      data-playing="false"
      data-step="0"
      aria-labelledby="demo-title"
      className="demo m-auto max-h-[100dvh] w-full max-w-sm overflow-y-auto overscroll-contain bg-surface text-ink shadow-floating backdrop:bg-scrim sm:rounded-2xl"
    >
      <div className="flex items-center gap-2 ps-4 pe-1 pt-1">
        <h2 id="demo-title" className="me-auto font-semibold">
          {t("demo.title")}
        </h2>
        <button type="button" data-does="close-demo" aria-label={t("demo.close")} className={roundButton}>
          <Icon name="close" />
        </button>
      </div>
      <div className="relative mx-4 overflow-hidden rounded-xl border border-line bg-sunken">
        {demoSteps.map((step, index) => (
          <DemoPicture key={step} step={step} locale={locale} isHidden={index > 0} />
        ))}
      </div>
      <div data-demo-captions aria-live="off" className="mx-4 mt-3 min-h-18">
        {demoSteps.map((step, index) => (
          <p key={step} data-demo-caption hidden={index > 0}>
            <span className="sr-only">{t("demo.position", { step: index + 1, count: demoSteps.length })} </span>
            {t(`demo.${step}`)}
          </p>
        ))}
      </div>
      <div className="flex items-center justify-center gap-2 px-4">
        <button type="button" data-does="demo-back" aria-label={t("demo.back")} className={roundButton}>
          <Icon name="chevron" className="rotate-180 rtl:rotate-0" />
        </button>
        <button type="button" data-does="play-demo" className={buttonStyle("secondary", "md")}>
          <span className="demo-when-still flex items-center gap-2">
            <Icon name="play" />
            {t("demo.play")}
          </span>
          <span className="demo-when-playing flex items-center gap-2">
            <Icon name="pause" />
            {t("demo.pause")}
          </span>
        </button>
        <button type="button" data-does="demo-next" aria-label={t("demo.next")} className={roundButton}>
          <Icon name="chevron" className="rtl:rotate-180" />
        </button>
      </div>
      <div aria-hidden="true" className="flex justify-center gap-1.5 pt-2 pb-4">
        {demoSteps.map((step, index) => (
          <span
            key={step}
            data-demo-dot
            data-here={index === 0}
            className="h-1.5 w-6 rounded-full bg-line data-[here=true]:bg-brand-fill forced-colors:data-[here=true]:bg-[Highlight]"
          />
        ))}
      </div>
      <p className="px-4 pb-5 text-center text-sm text-ink-soft">{t("demo.real")}</p>
    </dialog>
  );
}

function DemoPicture({ step, locale, isHidden }: { step: DemoStep; locale: Locale; isHidden: boolean }) {
  const tap = demoTaps[step];
  const file = (scheme: string) => `/demo/${locale}/${step}-${scheme}.webp`;
  return (
    <div data-demo-step hidden={isHidden} className="demo-step">
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={file("dark")} />
        {/* The caption says what it shows. Not next/image: the files are made at their size. */}
        <img src={file("light")} alt="" {...demoPicture} loading="lazy" decoding="async" className="block w-full" />
      </picture>
      {tap && (
        <span
          aria-hidden="true"
          className="demo-tap"
          style={{ "--x": `${tap.x}%`, "--y": `${tap.y}%` } as CSSProperties}
        />
      )}
    </div>
  );
}
