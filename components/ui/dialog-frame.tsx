"use client";

import { Dialog } from "@base-ui/react/dialog";
import type { DialogProps, DialogShape } from "./dialog";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";

/** Scrim, heading, way out, scrolling middle and fixed actions: what a modal and a sheet have in common. */
export function DialogFrame({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  children,
  footer,
  popupStyle,
  covers,
}: DialogProps & DialogShape) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          data-covers-page={covers}
          className={`fixed z-50 flex flex-col bg-surface text-ink shadow-floating outline-none ${popupStyle}`}
        >
          <header className="flex items-start gap-2 p-4 pb-2 sm:px-5">
            <div className="min-w-0 flex-1 py-1.5">
              <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
              {description && <Dialog.Description className="text-sm text-ink-soft">{description}</Dialog.Description>}
            </div>
            <Dialog.Close render={<IconButton label={closeLabel} icon={<Icon name="close" />} />} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pt-1 pb-4 sm:px-5">{children}</div>
          {footer && <footer className="flex gap-3 border-t border-line p-4 sm:px-5">{footer}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
