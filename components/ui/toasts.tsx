"use client";

import { Toast } from "@base-ui/react/toast";
import { useEffect } from "react";
import { buttonStyle } from "./button-style";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { onToast, takeWaiting, type ToastMessage } from "./toast-queue";

/** Long enough to read and reach Undo with the other hand full; the pointer or focus on it stops the clock. */
const shownMs = 8_000;
const shownMax = 1;

/**
 * Above the bottom navigation; at the top while a sheet or modal needs the bottom for its own actions. Beside a sheet that
 * stands at the side of a wide screen, whose head would be under it.
 */
const viewportStyle =
  "print:hidden fixed inset-x-3 bottom-[calc(6.25rem+env(safe-area-inset-bottom))] z-60 mx-auto flex max-w-md flex-col-reverse gap-2 " +
  "lg:bottom-6 [body:has([data-covers-page])_&]:top-[calc(0.5rem+env(safe-area-inset-top))] [body:has([data-covers-page])_&]:bottom-auto " +
  "md:[body:has([data-covers-page=side])_&]:end-[29rem]";

const manager = Toast.createToastManager<{ tone: "done" | "failed" }>();

function add({ title, tone = "done", actionLabel, onAction }: ToastMessage): void {
  const id = manager.add({
    title,
    data: { tone },
    priority: tone === "failed" ? "high" : "low",
    actionProps: actionLabel
      ? {
          children: actionLabel,
          onClick: () => {
            onAction();
            manager.close(id);
          },
        }
      : undefined,
  });
}

const addWaiting = (): void => takeWaiting().forEach(add);

/** `label` names the region of the page that toasts come in, for those who do not see it. */
export type ToastsProps = { label: string; closeLabel: string };

/** Shows what is said, and what was said before it was there. */
export function Toasts({ label, closeLabel }: ToastsProps) {
  // Runs after the provider's own, which has the manager's toasts reach it.
  useEffect(() => {
    addWaiting();
    return onToast(addWaiting);
  }, []);
  return (
    <Toast.Provider toastManager={manager} timeout={shownMs} limit={shownMax}>
      <Toast.Portal>
        <Toast.Viewport aria-label={label} className={viewportStyle}>
          <ToastList closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager<{ tone: "done" | "failed" }>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["down", "left", "right"]}
      className={classNames(
        "rounded-xl bg-ink text-canvas shadow-floating transition-opacity duration-200",
        "data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0",
      )}
    >
      <Toast.Content className="flex min-h-13 items-center gap-2 py-1 ps-4 pe-1">
        <Icon name={toast.data?.tone === "failed" ? "warning" : "check"} />
        <Toast.Title className="min-w-0 flex-1 py-2 text-sm font-medium" />
        <Toast.Action className="min-h-11 rounded-control px-3 text-sm font-semibold underline underline-offset-4" />
        <Toast.Close
          aria-label={closeLabel}
          className={classNames(buttonStyle("ghost", "md"), "size-11 px-0 text-canvas hover:bg-transparent")}
        >
          <Icon name="close" size="sm" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
