import type { Answers, FromReader, ToReader } from "./messages";

const answerWithinMs = 60_000;

type Asked = ToReader extends infer Each ? (Each extends ToReader ? Omit<Each, "id"> : never) : never;
/** Asks a worker of the reader; rejects when it fails or takes longer than a minute. */
export type Ask = <Kind extends keyof Answers>(asked: Extract<Asked, { type: Kind }>) => Promise<Answers[Kind]>;

/** A worker started from the reader's script. It ends with whoever started it. */
export function startWorker(script: Blob, name: string): Worker {
  const address = URL.createObjectURL(script);
  const worker = new Worker(address, { name });
  URL.revokeObjectURL(address);
  return worker;
}

export function asking(worker: Worker): Ask {
  let count = 0;
  return <Kind extends keyof Answers>(asked: Extract<Asked, { type: Kind }>) =>
    new Promise<Answers[Kind]>((resolve, reject) => {
      const id = ++count;
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        worker.removeEventListener("message", onMessage);
        worker.removeEventListener("error", onError);
        settle();
      };
      const onMessage = ({ data }: MessageEvent<FromReader>): void => {
        if (data.id !== id) return;
        end(() =>
          data.ok ? resolve(data.answer as Answers[Kind]) : reject(new Error(`${data.reason}: ${data.detail}`)),
        );
      };
      const onError = (): void => end(() => reject(new Error("the reader's worker broke")));
      const timer = setTimeout(() => end(() => reject(new Error("the reader took too long"))), answerWithinMs);
      worker.addEventListener("message", onMessage);
      worker.addEventListener("error", onError);
      worker.postMessage({ id, ...asked });
    });
}
