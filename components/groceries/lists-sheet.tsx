"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { SettledInput } from "@/components/receipts/settled-input";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Sheet } from "@/components/ui/sheet";
import {
  archiveList,
  createList,
  firstPosition,
  listNameLengthMax,
  orderLists,
  renameList,
  setListStore,
  storeIdOf,
  type List,
} from "@/lib/groceries/core/lists";
import { newId } from "@/lib/kernel/new-id";
import { useRows } from "@/lib/sync/client/rows";
import type { SheetProps } from "./grocery-sheets";

/** Lists of the household: names, shops, order, and those put aside. */
export function ListsSheet({ isOpen, onClose, view, actions }: SheetProps) {
  const t = useTranslations("grocery.lists");
  const said = useTranslations("grocery.said");
  const ui = useTranslations("ui");
  return (
    <Sheet open={isOpen} onOpenChange={(open) => !open && onClose()} title={t("title")} closeLabel={ui("close")}>
      <ul className="flex flex-col gap-4">
        {view.lists.map((list, index) => (
          <ListEntry key={list.id} list={list} index={index} view={view} actions={actions} />
        ))}
      </ul>
      <NewList view={view} actions={actions} />
      {view.archived.length > 0 && (
        <section aria-labelledby="archived-title" className="pt-6">
          <h3 id="archived-title" className="font-semibold">
            {t("archived")}
          </h3>
          <ul>
            {view.archived.map((list) => (
              <li key={list.id} className="flex min-h-12 items-center gap-2">
                <span className="min-w-0 flex-1 wrap-anywhere">{list.name}</span>
                <Button
                  variant="ghost"
                  size="md"
                  onClick={() =>
                    void actions.write(
                      archiveList(list.id, null),
                      said("listRestored", { name: list.name }),
                      archiveList(list.id, list.archivedAt),
                    )
                  }
                >
                  {t("restore")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
}

type EntryProps = Pick<SheetProps, "view" | "actions"> & { list: List; index: number };

function ListEntry({ list, index, view, actions }: EntryProps) {
  const t = useTranslations("grocery.lists");
  const details = useTranslations("grocery.details");
  const said = useTranslations("grocery.said");
  const { householdId } = useSignedIn();
  const stores = useRows("store");
  const storeName = list.storeId ? (stores.get(list.storeId)?.name ?? "") : "";
  const { lists } = view;
  const isOnly = lists.length === 1;

  /** A list nobody has put anything on yet is made by the first thing said about it. */
  const made = view.isWritten || list.id !== view.list.id ? [] : createList(list.id, list.name, []);
  const move = (by: number) => {
    const others = lists.filter(({ id }) => id !== list.id);
    void actions.write(orderLists([...others.slice(0, index + by), list, ...others.slice(index + by)]));
  };
  const settleName = (text: string): string | null => {
    const name = text.trim();
    if (!name) return details("nameMissing");
    void actions.write([...made, ...renameList(list.id, name)]);
    return null;
  };
  const settleStore = (text: string): null => {
    const name = text.trim() || null;
    const isKnown = name !== null && stores.has(storeIdOf(householdId, name));
    void actions.write([...made, ...setListStore(householdId, list.id, name, isKnown)]);
    return null;
  };

  return (
    <li className="flex flex-col gap-2 rounded-xl border border-line p-3">
      <SettledInput label={t("name")} value={list.name} maxLength={listNameLengthMax} onSettle={settleName} />
      <SettledInput label={t("store")} value={storeName} maxLength={120} onSettle={settleStore} />
      <p className="text-sm text-ink-soft">{t("storeHint")}</p>
      {isOnly ? (
        <p className="text-sm text-ink-soft">{t("last")}</p>
      ) : (
        <div className="flex items-center">
          <IconButton
            label={t("up", { name: list.name })}
            icon={<Icon name="up" />}
            disabled={index === 0}
            onClick={() => move(-1)}
          />
          <IconButton
            label={t("down", { name: list.name })}
            icon={<Icon name="down" />}
            disabled={index === lists.length - 1}
            onClick={() => move(1)}
          />
          <span className="ms-auto">
            <IconButton
              label={t("archive", { name: list.name })}
              icon={<Icon name="trash" />}
              onClick={() =>
                void actions.write(
                  archiveList(list.id, Date.now()),
                  said("listArchived", { name: list.name }),
                  archiveList(list.id, null),
                )
              }
            />
          </span>
        </div>
      )}
    </li>
  );
}

function NewList({ view, actions }: Pick<SheetProps, "view" | "actions">) {
  const t = useTranslations("grocery.lists");
  const said = useTranslations("grocery.said");
  const details = useTranslations("grocery.details");
  const [name, setName] = useState("");
  const [isChecked, setChecked] = useState(false);
  const create = (event: SubmitEvent) => {
    event.preventDefault();
    const given = name.trim();
    setChecked(!given);
    if (!given) return;
    const id = newId<"groceryList">();
    // The first list may not have been written yet; a second one beside it must not take its place.
    const first = view.isWritten || view.lists.length > 1 ? [] : createList(view.list.id, view.list.name, []);
    const drafts = [...first, ...createList(id, given, [...view.lists, ...view.archived, { position: firstPosition }])];
    void actions.write(drafts, said("listCreated", { name: given }), archiveList(id, Date.now()));
    view.select(id);
    setName("");
  };
  return (
    <form onSubmit={create} noValidate className="flex items-end gap-2 pt-5">
      <div className="min-w-0 flex-1">
        <Input
          label={t("new")}
          value={name}
          maxLength={listNameLengthMax}
          error={isChecked && !name.trim() ? details("nameMissing") : undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <Button type="submit" variant="primary" size="md">
        {t("create")}
      </Button>
    </form>
  );
}
