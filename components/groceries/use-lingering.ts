"use client";

import { useEffect, useRef, useState } from "react";

/** So long a ticked line stays where it was, in case the thumb hit the wrong one. */
const lingerMs = 5000;

/** Foods that were ticked on this device a moment ago. */
export function useLingering() {
  const [foods, setFoods] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach((timer) => clearTimeout(timer));
  }, []);

  const forget = (food: string): void => {
    clearTimeout(timers.current.get(food));
    timers.current.delete(food);
    setFoods((before) => new Set([...before].filter((one) => one !== food)));
  };
  const remember = (food: string): void => {
    clearTimeout(timers.current.get(food));
    timers.current.set(
      food,
      setTimeout(() => forget(food), lingerMs),
    );
    setFoods((before) => new Set(before).add(food));
  };
  return { foods, remember, forget };
}
