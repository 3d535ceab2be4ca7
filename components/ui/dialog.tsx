"use client";

import { lazy, Suspense, useState, type ReactNode } from "react";
import { loadDialogFrame } from "./load-overlays";

// A page shows what opens a dialog long before anybody opens it.
const DialogFrame = lazy(loadDialogFrame);

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  closeLabel: string;
  children: ReactNode;
  /** Actions that stay in view below what scrolls. */
  footer?: ReactNode;
};

/** @property covers what of a wide screen it hides: toasts keep clear of it */
export type DialogShape = { popupStyle: string; covers: "page" | "side" };

/** A dialog that comes when it is first opened, and stays to close as it opened. */
export function Dialog(props: DialogProps & DialogShape) {
  const [wasOpened, setWasOpened] = useState(props.open);
  if (props.open && !wasOpened) setWasOpened(true);
  if (!wasOpened) return null;
  return (
    <Suspense fallback={null}>
      <DialogFrame {...props} />
    </Suspense>
  );
}
