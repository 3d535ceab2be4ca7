/** What is to be said, until the part that shows it is there. */
export type ToastMessage = { title: string; tone?: "done" | "failed" } & (
  { actionLabel: string; onAction: () => void } | { actionLabel?: never; onAction?: never }
);

const waiting: ToastMessage[] = [];
let hear: (() => void) | null = null;

/** Says what has just happened, with a way back where there is one. Callable from anywhere in the browser. */
export function showToast(message: ToastMessage): void {
  waiting.push(message);
  hear?.();
}

/** What was said since it was last asked for. */
export const takeWaiting = (): ToastMessage[] => waiting.splice(0);

/** Has `listener` called whenever something is said; of several, the newest. @returns what ends that */
export function onToast(listener: () => void): () => void {
  hear = listener;
  return () => {
    if (hear === listener) hear = null;
  };
}
