"use client";

import { Menu as Primitive } from "@base-ui/react/menu";
import type { ReactElement } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type MenuAction = { label: string; icon: IconName; onSelect: () => void; tone?: "plain" | "danger" };

export type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement;
  /** Words above the actions, such as whose account this is. */
  heading?: string;
  actions: readonly MenuAction[];
};

/** A few actions behind one button. */
export const Menu = ({ trigger, heading, actions }: MenuProps) => (
  <Primitive.Root>
    <Primitive.Trigger render={trigger} />
    <Primitive.Portal>
      <Primitive.Positioner sideOffset={4} align="end" collisionPadding={8} className="z-50">
        <Primitive.Popup className="min-w-56 rounded-xl border border-line bg-surface p-1 text-ink shadow-floating outline-none">
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
