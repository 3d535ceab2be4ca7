/** Timers of cook mode. They live in the device's storage as the instant they end, so a reload costs them nothing. */
import * as z from "zod/mini";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** `endsAtMs` while it runs; `leftMs` while it is halted. */
const timerSchema = z.object({
  id: z.string(),
  recipeId: z.string(),
  step: z.number(),
  label: z.string(),
  totalMs: z.number(),
  endsAtMs: z.nullable(z.number()),
  leftMs: z.number(),
});
export type CookTimer = z.infer<typeof timerSchema>;

const storageKey = "shelfie.cook-timers";
const timersMax = 20;
/** A timer nobody looked at for half a day is from another meal. */
const forgottenAfterMs = 12 * 3_600_000;

function stored(): CookTimer[] {
  try {
    const parsed = z.array(timerSchema).safeParse(JSON.parse(localStorage.getItem(storageKey) ?? "[]"));
    const isRecent = ({ endsAtMs }: CookTimer) => endsAtMs === null || endsAtMs > Date.now() - forgottenAfterMs;
    return parsed.success ? parsed.data.filter(isRecent) : [];
  } catch {
    return [];
  }
}

const store = createStore<readonly CookTimer[]>(() => (typeof localStorage === "undefined" ? [] : stored()));

function keep(timers: readonly CookTimer[]): void {
  store.setState(timers, true);
  try {
    localStorage.setItem(storageKey, JSON.stringify(timers));
  } catch {
    // Full or forbidden storage: the timer still runs as long as the page does.
  }
}

export const useTimers = (): readonly CookTimer[] => useStore(store);

export const leftMs = ({ endsAtMs, leftMs: halted }: CookTimer, nowMs: number): number =>
  endsAtMs === null ? halted : Math.max(0, endsAtMs - nowMs);

/** Starts a step's timer, anew if it ran before. */
export function startTimer({
  seconds,
  ...rest
}: Pick<CookTimer, "recipeId" | "step" | "label"> & { seconds: number }): void {
  const totalMs = seconds * 1000;
  const id = `${rest.recipeId}:${rest.step}`;
  const others = store.getState().filter((one) => one.id !== id);
  keep([...others, { ...rest, id, totalMs, endsAtMs: Date.now() + totalMs, leftMs: totalMs }].slice(-timersMax));
}

const change = (id: string, next: (timer: CookTimer) => CookTimer): void =>
  keep(store.getState().map((timer) => (timer.id === id ? next(timer) : timer)));

export const haltTimer = (id: string): void =>
  change(id, (timer) => ({ ...timer, leftMs: leftMs(timer, Date.now()), endsAtMs: null }));

export const resumeTimer = (id: string): void =>
  change(id, (timer) => ({ ...timer, endsAtMs: Date.now() + timer.leftMs }));

export const addMinute = (id: string): void =>
  change(id, (timer) => {
    const left = leftMs(timer, Date.now()) + 60_000;
    return { ...timer, leftMs: left, endsAtMs: timer.endsAtMs === null ? null : Date.now() + left };
  });

export const dropTimer = (id: string): void => keep(store.getState().filter((timer) => timer.id !== id));

/** For the end of a session: timers name what somebody cooked. */
export const forgetTimers = (): void => {
  keep([]);
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Forbidden storage has kept nothing.
  }
};

/** The dish is done: none of its timers is wanted any more. */
export const dropTimersOf = (recipeId: string): void =>
  keep(store.getState().filter((timer) => timer.recipeId !== recipeId));
