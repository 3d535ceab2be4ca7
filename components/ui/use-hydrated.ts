"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * False in the page the server sent, true once the browser runs it. A form that only a script can send stays closed until
 * then: a press before would reload the page and lose what was typed.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
