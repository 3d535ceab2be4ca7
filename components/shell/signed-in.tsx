"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { Role } from "@/lib/household/core/roles";

/** Whoever is looking at the app, and in which household. */
export type SignedIn = { userId: string; householdId: string; role: Role; name: string | null; email: string };

const SignedInContext = createContext<SignedIn | null>(null);

export const SignedInProvider = ({ value, children }: { value: SignedIn; children: ReactNode }) => (
  <SignedInContext value={value}>{children}</SignedInContext>
);

/** The signed-in person. Only below the app's layout, which does not draw without one. */
export function useSignedIn(): SignedIn {
  const value = useContext(SignedInContext);
  if (!value) throw new Error("useSignedIn outside of the signed-in app");
  return value;
}
