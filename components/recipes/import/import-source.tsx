"use client";

import { useId, useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Tabs } from "@/components/ui/tabs";
import { TextArea } from "@/components/ui/text-area";
import { PhotoForm } from "./photo-form";

export type Source =
  | { kind: "url"; url: string }
  | { kind: "text"; text: string }
  | { kind: "photo"; files: readonly File[] }
  | { kind: "file"; file: File };

const kinds = ["url", "text", "photo", "file"] as const;
export type SourceKind = (typeof kinds)[number];
const accepted =
  ".paprikarecipes,.paprikarecipe,.zip,.json,.jsonld,.cook,.csv,.html,.htm,.txt,.md,application/json,text/*";
const textLengthMax = 200_000;

type FormProps = { isReading: boolean; onRead: (source: Source) => void };
type ImportSourceProps = FormProps & {
  kind: SourceKind;
  onKind: (kind: SourceKind) => void;
  /** What stands in the text field at first: what a photo said. */
  text: string;
};

function UrlForm({ isReading, onRead }: FormProps) {
  const t = useTranslations("recipes.importing");
  const [url, setUrl] = useState("");
  const [isWrong, setWrong] = useState(false);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = url.trim();
    const address = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
    const isAddress = URL.canParse(address) && new URL(address).hostname.includes(".");
    setWrong(!isAddress);
    if (isAddress) onRead({ kind: "url", url: address });
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <Input
        label={t("url")}
        hint={t("urlHint")}
        type="url"
        inputMode="url"
        maxLength={2000}
        value={url}
        error={isWrong ? t("urlWrong") : undefined}
        onChange={(event) => setUrl(event.target.value)}
      />
      <Button type="submit" variant="primary" size="lg" isLoading={isReading}>
        {t("read")}
      </Button>
    </form>
  );
}

function TextForm({ isReading, onRead, start }: FormProps & { start: string }) {
  const t = useTranslations("recipes.importing");
  const [text, setText] = useState(start);
  const [isMissing, setMissing] = useState(false);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!text.trim());
    if (text.trim()) onRead({ kind: "text", text });
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextArea
        label={t("text")}
        hint={t("textHint")}
        rows={10}
        maxLength={textLengthMax}
        value={text}
        error={isMissing ? t("textMissing") : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="primary" size="lg" isLoading={isReading}>
        {t("read")}
      </Button>
    </form>
  );
}

function FileForm({ isReading, onRead }: FormProps) {
  const t = useTranslations("recipes.importing");
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {t("file")}
      </label>
      <input
        id={id}
        type="file"
        accept={accepted}
        disabled={isReading}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onRead({ kind: "file", file });
        }}
        className="min-h-12 w-full rounded-control border border-dashed border-edge bg-surface p-2 file:me-3 file:min-h-11 file:rounded-control file:border-0 file:bg-sunken file:px-4 file:text-ink"
      />
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {t("fileHint")}
      </p>
    </div>
  );
}

/** Where recipes come from: the web, the clipboard, a printed page, another program's file. */
export function ImportSource({ kind, onKind, text, ...props }: ImportSourceProps) {
  const t = useTranslations("recipes.importing");
  const panels = {
    url: <UrlForm {...props} />,
    text: <TextForm key={text} {...props} start={text} />,
    photo: <PhotoForm isReading={props.isReading} onPhotos={(files) => props.onRead({ kind: "photo", files })} />,
    file: <FileForm {...props} />,
  };
  return (
    <Tabs
      label={t("how")}
      value={kind}
      onValueChange={onKind}
      tabs={kinds.map((value) => ({ value, label: t(`tabs.${value}`), panel: panels[value] }))}
    />
  );
}
