"use client";

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type UniqueIdentifier,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import type { KeyboardEvent as ReactKeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Sheet } from "@/components/ui/sheet";
import { moveAisle, writeOrder } from "@/lib/groceries/core/aisles";
import { aislePlaceOf } from "@/lib/groceries/core/lists";
import { useRow } from "@/lib/sync/client/rows";
import type { SheetProps } from "./grocery-sheets";
import { useAisleName } from "./use-aisle-name";

/** A drag of a few pixels is a slip of the finger. */
const dragFromPixels = 6;

/** A sheet keeps arrow keys to itself; a drag by keyboard hears them on the document. */
function passArrowOn({ key, code, nativeEvent }: ReactKeyboardEvent): void {
  if (!key.startsWith("Arrow")) return;
  nativeEvent.preventDefault();
  document.dispatchEvent(new KeyboardEvent("keydown", { key, code }));
}

/** The order of the aisles of a list's shop, put right by drag or with arrows. */
export function AislesSheet({ isOpen, onClose, view, actions }: SheetProps) {
  const t = useTranslations("grocery.aisles");
  const ui = useTranslations("ui");
  const { householdId } = useSignedIn();
  const store = useRow("store", view.list.storeId ?? "");
  const aisleName = useAisleName();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: dragFromPixels } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const { order, aisles, list } = view;
  const move = (category: string, to: number) =>
    void actions.write(
      writeOrder(householdId, aislePlaceOf(list), moveAisle(order, category, to), aisles.values(), "person"),
    );
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const to = over ? order.indexOf(String(over.id)) : -1;
    if (to >= 0 && active.id !== over?.id) move(String(active.id), to);
  };
  const nameOf = (id: UniqueIdentifier) => ({ name: aisleName(String(id)) });
  const placeOf = (id: UniqueIdentifier | undefined) => ({ place: id ? order.indexOf(String(id)) + 1 : 0 });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("picked", nameOf(active.id)),
    onDragOver: ({ active, over }) => t("over", { ...nameOf(active.id), ...placeOf(over?.id) }),
    onDragEnd: ({ active, over }) => t("dropped", { ...nameOf(active.id), ...placeOf(over?.id) }),
    onDragCancel: ({ active }) => t("cancelled", nameOf(active.id)),
  };

  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={store ? `${t("title")}: ${store.name}` : t("title")}
      description={t("text")}
      closeLabel={ui("close")}
    >
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t("instructions") } }}
      >
        <SortableContext items={[...order]} strategy={verticalListSortingStrategy}>
          <ol className="divide-y divide-line">
            {order.map((category, index) => (
              <AisleEntry key={category} category={category} index={index} count={order.length} onMove={move} />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </Sheet>
  );
}

type EntryProps = { category: string; index: number; count: number; onMove: (category: string, to: number) => void };

function AisleEntry({ category, index, count, onMove }: EntryProps) {
  const t = useTranslations("grocery.aisles");
  const name = useAisleName()(category);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: category,
  });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      className={isDragging ? "relative z-10 bg-sunken" : "bg-surface"}
    >
      <div className="flex min-h-12 items-center gap-1">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          onKeyDown={(event) => {
            listeners?.onKeyDown?.(event);
            passArrowOn(event);
          }}
          aria-label={t("drag", { name })}
          className="inline-flex size-11 shrink-0 cursor-grab touch-none items-center justify-center rounded-control text-ink-soft"
        >
          <Icon name="grip" />
        </button>
        <span className="min-w-0 flex-1">{name}</span>
        <IconButton
          label={t("up", { name })}
          icon={<Icon name="up" />}
          disabled={index === 0}
          onClick={() => onMove(category, index - 1)}
        />
        <IconButton
          label={t("down", { name })}
          icon={<Icon name="down" />}
          disabled={index === count - 1}
          onClick={() => onMove(category, index + 1)}
        />
      </div>
    </li>
  );
}
