import { whenIdle } from "@/components/ui/when-idle";

type Stop = () => void;

/**
 * Fetches a part that no page needs to be shown and starts it, for an effect. Where it cannot be fetched the page goes
 * on without it.
 * @param start returns what ends it, if anything has to
 * @returns ends it, or keeps it from starting
 */
export function startLater<Part>(load: () => Promise<Part>, start: (part: Part) => Stop | undefined): Stop {
  let isOver = false;
  let stop: Stop | undefined;
  void load().then(
    (part) => {
      if (!isOver) stop = start(part);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    stop?.();
  };
}

/** The same for a part that can wait until the page has come to rest. */
export function startWhenIdle<Part>(load: () => Promise<Part>, start: (part: Part) => Stop | undefined): Stop {
  let stop: Stop | undefined;
  const callOff = whenIdle(() => {
    stop = startLater(load, start);
  });
  return () => {
    callOff();
    stop?.();
  };
}
