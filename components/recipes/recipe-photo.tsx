"use client";

import { useState } from "react";
import { classNames } from "@/components/ui/class-names";

/** Where a photo of the household is served, by its key in the object store. */
const photoAddress = (imageKey: string): string => `/api/v1/recipes/photos/${imageKey.split("/").at(-1) ?? ""}`;

/** A dish as somebody photographed it. It says nothing the title beside it does not; without a connection it is left out. */
export function RecipePhoto({ imageKey, size }: { imageKey: string; size: "thumb" | "wide" }) {
  const [missing, setMissing] = useState<string | null>(null);
  if (missing === imageKey) return null;
  return (
    // eslint-disable-next-line @next/next/no-img-element -- our own API serves it behind the session
    <img
      src={photoAddress(imageKey)}
      alt=""
      loading="lazy"
      onError={() => setMissing(imageKey)}
      className={classNames(
        "shrink-0 rounded-control bg-sunken object-cover",
        size === "thumb" ? "size-18" : "aspect-video w-full",
      )}
    />
  );
}
