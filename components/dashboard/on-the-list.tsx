"use client";

import { useFormatter, useTranslations } from "use-intl";
import { useRows } from "@/lib/sync/client/rows";
import { GlanceCard } from "./glance-card";

const namedMax = 4;

/** What is still to be bought, over all lists in use. */
export function OnTheList() {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const lists = useRows("groceryList");
  const items = useRows("groceryItem");
  const open = [...items.values()].filter(
    ({ checkedAt, listId }) => checkedAt === null && !lists.get(listId)?.archivedAt,
  );
  const names = open.slice(0, namedMax).map(({ name }) => name);
  return (
    <GlanceCard id="list-title" icon="basket" title={t("list")} href="/app/grocery" link={t("listLink")}>
      {open.length === 0 ? (
        <p className="text-ink-soft">{t("listNone")}</p>
      ) : (
        <>
          <p className="font-medium">{t("listCount", { count: open.length })}</p>
          <p className="line-clamp-3 text-sm text-ink-soft">
            {open.length > names.length
              ? t("listMore", { names: names.join(", "), count: open.length - names.length })
              : format.list(names)}
          </p>
        </>
      )}
    </GlanceCard>
  );
}
