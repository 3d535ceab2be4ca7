"use client";

import { useEffect, useState } from "react";
import { fetchGeneration, type Generation } from "./generation-api";

const lookAgainMs = 900;
const isOver = ({ stage }: Generation): boolean => stage === "done" || stage === "refused" || stage === "failed";

/** How far a generation is, looked at again and again until it is over. A lost connection only delays the next look. */
export function useGeneration(id: string | null): Generation | null {
  const [found, setFound] = useState<Generation | null>(null);
  useEffect(() => {
    if (!id) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const look = async (): Promise<void> => {
      const answer = await fetchGeneration(id);
      if (isGone) return;
      if (answer.ok) setFound(answer.value);
      if (!answer.ok || !isOver(answer.value)) timer = setTimeout(() => void look(), lookAgainMs);
    };
    void look();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [id]);
  return found?.id === id ? found : null;
}
