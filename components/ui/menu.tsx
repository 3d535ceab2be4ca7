"use client";

import { lazy, Suspense, useState, type ComponentPropsWithRef, type KeyboardEvent, type ReactElement } from "react";
import type { IconName } from "./icon";
import { loadMenuPopup } from "./load-overlays";

// What a button opens comes after the page that shows the button.
const MenuPopup = lazy(loadMenuPopup);

export type MenuAction = { label: string; icon: IconName; onSelect: () => void; tone?: "plain" | "danger" };

export type MenuTriggerProps = ComponentPropsWithRef<"button"> & { "data-popup-open"?: string };

export type MenuProps = {
  /** The button that opens it, with these props on it. */
  trigger: (button: MenuTriggerProps) => ReactElement;
  /** Words above the actions, such as whose account this is. */
  heading?: string;
  actions: readonly MenuAction[];
};

/** A few actions behind one button. */
export function Menu({ trigger, heading, actions }: MenuProps) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  const open = () => {
    setLoaded(true);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open();
  };
  return (
    <>
      {trigger({
        ref: setButton,
        onClick: open,
        onKeyDown,
        onPointerEnter: () => void loadMenuPopup(),
        "aria-haspopup": "menu",
        "aria-expanded": isOpen,
        "data-popup-open": isOpen ? "" : undefined,
      })}
      {isLoaded && (
        <Suspense fallback={null}>
          <MenuPopup anchor={button} isOpen={isOpen} onOpenChange={setOpen} heading={heading} actions={actions} />
        </Suspense>
      )}
    </>
  );
}
