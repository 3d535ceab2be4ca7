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
