"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input, type InputProps } from "@/components/ui/input";

/** A password that can be looked at: on a phone keyboard that saves more accounts than it endangers. */
export function PasswordInput(props: Omit<InputProps, "type">) {
  const t = useTranslations("auth");
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <Input {...props} type={isShown ? "text" : "password"} autoCapitalize="none" spellCheck={false} />
      <label className="mt-1 flex min-h-11 w-fit items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
          className="size-5 accent-brand-fill"
        />
        {t("showPassword")}
      </label>
    </div>
  );
}
