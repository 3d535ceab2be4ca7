import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "@/components/ui/when-idle";

/**
 * What a link of the shell is given as `prefetch`: the pages it leads to are fetched ahead once this one has come to rest,
 * not while it is coming up.
 */
export function usePrefetch(): false | undefined {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setAtRest(true))), []);
  return isAtRest ? undefined : false;
}
