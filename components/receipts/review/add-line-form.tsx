"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { nameLengthMax } from "@/lib/receipts/core/review/edit-line";

/** Adds what the reader missed; ready for the next one at once. */
export function AddLineForm({ onAdd }: { onAdd: (name: string) => void }) {
  const t = useTranslations("receipts.review");
  const [name, setName] = useState("");
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    onAdd(name);
    setName("");
  };
  return (
    <form onSubmit={onSubmit} className="flex items-end gap-2 pt-4">
      <div className="flex-1">
        <Input
          label={t("addName")}
          value={name}
          maxLength={nameLengthMax}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <Button type="submit" variant="outline" size="md" leftIcon={<Icon name="plus" />}>
        {t("add")}
      </Button>
    </form>
  );
}
