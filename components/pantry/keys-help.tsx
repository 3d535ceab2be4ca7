"use client";

import { useTranslations } from "use-intl";

const keys = [
  ["U", "use"],
  ["W", "waste"],
  ["O", "open"],
  ["F", "freeze"],
  ["E", "edit"],
  ["X", "select"],
  ["↑ ↓", "next"],
  ["/", "search"],
] as const;

/** What swiping and keys do. Everything here can also be reached by opening a line. */
export function KeysHelp() {
  const t = useTranslations("pantry");
  return (
    <div className="flex flex-col gap-5">
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2">
        <dt>{t("help.swipeStart")}</dt>
        <dd className="font-medium">{t("help.use")}</dd>
        <dt>{t("help.swipeEnd")}</dt>
        <dd className="font-medium">{t("help.waste")}</dd>
      </dl>
      <div>
        <h3 className="pb-2 text-sm font-medium">{t("help.keys")}</h3>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
          {keys.map(([key, word]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="inline-block min-w-9 rounded-md border border-edge px-2 py-1 text-center text-sm">
                  {key}
                </kbd>
              </dt>
              <dd>{t(`help.${word}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
