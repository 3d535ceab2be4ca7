"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { ToggleChip } from "@/components/ui/chip";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { formatThousandths } from "@/lib/kernel/quantity";
import { readBarcode } from "@/lib/catalog/core/barcode/read-barcode";
import {
  nameProduct,
  productIdFor,
  readAliases,
  teachProduct,
  unteachProduct,
  type Lesson,
  type Product,
} from "@/lib/pantry/core/products";
import { readAmount } from "@/lib/pantry/core/read-amount";
import { commit } from "@/lib/sync/client/commit";
import { locations, type Location } from "@/lib/sync/core/locations";
import { UnitSelect } from "./unit-select";
import { useTaught } from "./use-taught";

/** What the settings are about: a lot on the shelf, or a product that is known already. */
type Like = { productId: string | null; name: string; unit: string | null; barcode: string | null };
type ProductFormProps = { like: Like; onDone: () => void };

const daysMax = 36_500;
const wrong = Symbol("wrong");

function readDays(text: string): number | null | typeof wrong {
  if (!text.trim()) return null;
  return /^\d{1,5}$/.test(text.trim()) && Number(text) <= daysMax ? Number(text) : wrong;
}

const readMinimum = (text: string): number | null | typeof wrong =>
  text.trim() && text.trim() !== "0" ? (readAmount(text) ?? wrong) : null;

const startOf = (like: Like, product: Product | null) => ({
  location: (product?.location ?? "") as Location | "",
  shelfLifeDays: product?.shelfLifeDays?.toString() ?? "",
  openedDays: product?.openedDays?.toString() ?? "",
  minimumStock: product?.minimumStock ? formatThousandths(product.minimumStock) : "",
  unit: (product ? product.unit : like.unit) ?? "",
  isStaple: product?.isStaple ?? false,
  barcode: product?.barcode ?? like.barcode ?? "",
  aliases: product?.tags.join(", ") ?? "",
});

/** Teaches a product: where it belongs, how long it keeps, how much should be there, its barcode and other names. */
export function ProductForm({ like, onDone }: ProductFormProps) {
  const t = useTranslations("pantry.product");
  const places = useTranslations("pantry.places");
  const said = useTranslations("pantry.said");
  const ui = useTranslations("ui");
  const { householdId } = useSignedIn();
  const taught = useTaught();
  const [product] = useState(() => taught.product(like));
  const [draft, setDraft] = useState(() => startOf(like, product));
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const shelfLifeDays = readDays(draft.shelfLifeDays);
  const openedDays = readDays(draft.openedDays);
  const minimumStock = readMinimum(draft.minimumStock);
  const barcode = draft.barcode.replace(/[\s-]/g, "");
  const isBarcodeWrong = barcode !== "" && !readBarcode(barcode).ok;

  const name = product?.name ?? like.name;
  const id = product?.id ?? productIdFor(householdId, name);

  const save = async (lesson: Lesson, drafts: Parameters<typeof commit>[0], aliases: string[]): Promise<void> => {
    const sayFailed = () => showToast({ title: said("failed"), tone: "failed" });
    try {
      await commit(drafts);
    } catch {
      return sayFailed();
    }
    const takeBack = () =>
      commit([
        ...(product ? nameProduct(id, aliases, product.tags) : []),
        ...unteachProduct(householdId, name, product, lesson),
      ]).then(() => showToast({ title: said("undone") }), sayFailed);
    showToast({ title: said("taught", { name }), actionLabel: ui("undo"), onAction: () => void takeBack() });
  };

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (shelfLifeDays === wrong || openedDays === wrong || minimumStock === wrong || isBarcodeWrong) return;
    const lesson: Lesson = {
      location: draft.location || null,
      shelfLifeDays,
      openedDays,
      minimumStock,
      unit: draft.unit || null,
      isStaple: draft.isStaple,
      barcode: barcode || null,
    };
    onDone();
    const aliases = readAliases(draft.aliases, name);
    const drafts = [
      ...teachProduct(householdId, name, product, lesson),
      ...nameProduct(id, product?.tags ?? [], aliases),
    ];
    if (drafts.length) void save(lesson, drafts, aliases);
    else showToast({ title: said("nothingChanged") });
  };

  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <div className="grid grid-cols-2 items-start gap-3">
        <Input
          label={t("minimumStock")}
          value={draft.minimumStock}
          inputMode="decimal"
          maxLength={12}
          hint={t("minimumHint")}
          error={isChecked && minimumStock === wrong ? t("amountWrong") : undefined}
          onChange={(event) => change({ minimumStock: event.target.value })}
        />
        <UnitSelect value={draft.unit} onValueChange={(unit) => change({ unit })} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ToggleChip
          label={t("isStaple")}
          pressed={draft.isStaple}
          onToggle={() => change({ isStaple: !draft.isStaple })}
        />
        <p className="text-sm text-ink-soft">{t("isStapleHint")}</p>
      </div>
      <Select<Location | "">
        label={t("location")}
        value={draft.location}
        options={[
          { value: "", label: t("locationNone") },
          ...locations.map((value) => ({ value, label: places(value) })),
        ]}
        onValueChange={(location) => change({ location })}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <Input
          label={t("shelfLifeDays")}
          value={draft.shelfLifeDays}
          inputMode="numeric"
          maxLength={5}
          hint={t("daysHint")}
          error={isChecked && shelfLifeDays === wrong ? t("daysWrong") : undefined}
          onChange={(event) => change({ shelfLifeDays: event.target.value })}
        />
        <Input
          label={t("openedDays")}
          value={draft.openedDays}
          inputMode="numeric"
          maxLength={5}
          error={isChecked && openedDays === wrong ? t("daysWrong") : undefined}
          onChange={(event) => change({ openedDays: event.target.value })}
        />
      </div>
      <Input
        label={t("barcode")}
        value={draft.barcode}
        inputMode="numeric"
        maxLength={20}
        hint={t("barcodeHint")}
        error={isChecked && isBarcodeWrong ? t("barcodeWrong") : undefined}
        onChange={(event) => change({ barcode: event.target.value })}
      />
      <Input
        label={t("aliases")}
        value={draft.aliases}
        maxLength={400}
        hint={t("aliasesHint")}
        onChange={(event) => change({ aliases: event.target.value })}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth>
        {t("save")}
      </Button>
    </form>
  );
}
