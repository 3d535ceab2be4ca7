"use client";

import { useEffect, useState } from "react";

async function loadKeeping() {
  const [keeping, shelfLife] = await Promise.all([
    import("@/lib/pantry/core/keeping"),
    import("@/lib/catalog/core/shelflife/estimate"),
  ]);
  return { ...keeping, ...shelfLife };
}

export type Keeping = Awaited<ReturnType<typeof loadKeeping>>;

/** Where things go and how long they keep there. Undefined until its chunk has come, null where it cannot be had. */
export function useKeeping(): Keeping | null | undefined {
  const [keeping, setKeeping] = useState<Keeping | null>();
  useEffect(() => {
    let isGone = false;
    loadKeeping().then(
      (loaded) => !isGone && setKeeping(loaded),
      () => !isGone && setKeeping(null),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return keeping;
}
