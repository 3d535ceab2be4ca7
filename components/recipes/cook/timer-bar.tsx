"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import {
  addMinute,
  dropTimer,
  haltTimer,
  leftMs,
  resumeTimer,
  useTimers,
  type CookTimer,
} from "@/lib/recipes/client/cook-timers";
import { ring } from "@/lib/recipes/client/ring";
import { useNow } from "./use-now";

const two = (count: number): string => String(count).padStart(2, "0");

/** "1:05:00" or "4:59". Rounded, as the clock it is told by is up to half a second late. */
export function clockText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Rings once for each timer whose end is seen. */
function useRing(timers: readonly CookTimer[], nowMs: number): void {
  const rung = useRef(new Set<string>());
  useEffect(() => {
    for (const timer of timers) {
      const key = `${timer.id} ${timer.endsAtMs}`;
      if (leftMs(timer, nowMs) > 0 || rung.current.has(key)) continue;
      rung.current.add(key);
      ring();
    }
  }, [timers, nowMs]);
}

function TimerLine({ timer, nowMs }: { timer: CookTimer; nowMs: number }) {
  const t = useTranslations("recipes.cook");
  const left = leftMs(timer, nowMs);
  const isOver = left === 0;
  const isHalted = timer.endsAtMs === null;
  return (
    <li
      className={classNames(
        "flex items-center gap-1 rounded-control py-1.5 ps-3",
        isOver ? "bg-warning-soft text-warning-ink" : "bg-sunken",
      )}
    >
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm text-current opacity-80">
          {t("timerOf", { step: timer.step + 1 })}: {timer.label}
        </span>
        <span role={isOver ? "alert" : "timer"} className="text-xl font-bold tabular-nums">
          {isOver ? t("over") : clockText(left)}
        </span>
      </span>
      <IconButton label={t("addMinute")} icon={<Icon name="plus" />} onClick={() => addMinute(timer.id)} />
      {!isOver && (
        <IconButton
          label={isHalted ? t("resume") : t("halt")}
          icon={<Icon name={isHalted ? "play" : "pause"} />}
          onClick={() => (isHalted ? resumeTimer : haltTimer)(timer.id)}
        />
      )}
      <IconButton label={t("drop")} icon={<Icon name="close" />} onClick={() => dropTimer(timer.id)} />
    </li>
  );
}

/** Timers that run, whatever step is on show. */
export function TimerBar({ recipeId }: { recipeId: string }) {
  const t = useTranslations("recipes.cook");
  const timers = useTimers().filter((timer) => timer.recipeId === recipeId);
  const nowMs = useNow(timers.length > 0);
  useRing(timers, nowMs);
  if (timers.length === 0) return null;
  return (
    <ul aria-label={t("timers")} className="flex flex-col gap-2">
      {timers.map((timer) => (
        <TimerLine key={timer.id} timer={timer} nowMs={Math.max(nowMs, 0)} />
      ))}
    </ul>
  );
}
