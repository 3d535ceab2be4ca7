"use client";

import { Menu as Primitive } from "@base-ui/react/menu";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { MenuProps } from "./menu";

export type MenuPopupProps = Pick<MenuProps, "heading" | "actions"> & {
  anchor: HTMLButtonElement | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** What a menu's button opens. */
export const MenuPopup = ({ anchor, isOpen, onOpenChange, heading, actions }: MenuPopupProps) => (
  <Primitive.Root open={isOpen} onOpenChange={(next) => onOpenChange(next)}>
    <Primitive.Portal>
      <Primitive.Positioner anchor={anchor} sideOffset={4} align="end" collisionPadding={8} className="z-50">
        <Primitive.Popup
          finalFocus={() => anchor}
          className="min-w-56 rounded-xl border border-line bg-surface p-1 text-ink shadow-floating outline-none"
        >
          {heading && <p className="max-w-64 truncate px-3 py-2 text-sm text-ink-soft">{heading}</p>}
          {actions.map((action) => (
            <Primitive.Item
              key={action.label}
              onClick={action.onSelect}
              className={classNames(
                "flex min-h-11 items-center gap-3 rounded-control px-3 text-base outline-none select-none data-highlighted:bg-sunken",
                action.tone === "danger" && "text-error-ink",
              )}
            >
              <Icon name={action.icon} />
              {action.label}
            </Primitive.Item>
          ))}
        </Primitive.Popup>
      </Primitive.Positioner>
    </Primitive.Portal>
  </Primitive.Root>
);
