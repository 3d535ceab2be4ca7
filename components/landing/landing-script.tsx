"use client";

import { useEffect } from "react";
import { startLanding } from "@/lib/landing/client/start-landing";

/**
 * Starts the page's few scripts where the framework runs: in development, and after a step here from the sign-in pages.
 * A visitor who opens the address gets the page without the framework, with the same scripts in it.
 */
export function LandingScript() {
  useEffect(startLanding, []);
  return null;
}
