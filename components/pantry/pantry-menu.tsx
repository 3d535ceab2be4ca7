"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuAction } from "@/components/ui/menu";

type PantryMenuProps = {
  isEmpty: boolean;
  isReadOnly: boolean;
  onSelectSeveral: () => void;
  onExport: () => void;
  onHelp: () => void;
};

/** What is done with the pantry as a whole. */
export function PantryMenu({ isEmpty, isReadOnly, onSelectSeveral, onExport, onHelp }: PantryMenuProps) {
  const t = useTranslations("pantry.menu");
  const router = useRouter();
  const go = (path: string) => () => router.push(path);
  const withLots: MenuAction[] = isEmpty
    ? []
    : [
        { icon: "download", label: t("exportStock"), onSelect: onExport },
        { icon: "print", label: t("print"), onSelect: go("/app/pantry/print") },
        { icon: "keyboard", label: t("help"), onSelect: onHelp },
      ];
  const actions: MenuAction[] = [
    ...(isEmpty || isReadOnly
      ? []
      : [{ icon: "select", label: t("select"), onSelect: onSelectSeveral } satisfies MenuAction]),
    { icon: "journal", label: t("journal"), onSelect: go("/app/pantry/journal") },
    { icon: "teach", label: t("products"), onSelect: go("/app/pantry/products") },
    ...(isReadOnly
      ? []
      : [{ icon: "upload", label: t("importStock"), onSelect: go("/app/pantry/import") } satisfies MenuAction]),
    ...withLots,
  ];
  return (
    <Menu
      trigger={(button) => <IconButton {...button} label={t("open")} icon={<Icon name="more" />} />}
      actions={actions}
    />
  );
}
