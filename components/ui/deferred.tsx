"use client";

import { useDeferredValue, type ReactNode } from "react";

/** Draws its contents a moment after what is around them, so that what opens answers the finger first. */
export const Deferred = ({ children }: { children: ReactNode }) => useDeferredValue(true, false) && children;
