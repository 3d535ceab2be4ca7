"use client";

import { useEffect, useState } from "react";
import { keepAwake } from "@/lib/groceries/client/wake-lock";

/** Keeps the screen on while this is on show. Null until the browser has answered. */
export function useKeepAwake(): boolean | null {
  const [isAwake, setAwake] = useState<boolean | null>(null);
  useEffect(() => keepAwake(setAwake), []);
  return isAwake;
}
