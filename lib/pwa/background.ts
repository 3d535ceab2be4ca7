/** Work beside the page: what would hold up a phone's taps is asked of a worker, which answers when it has it. */

export type Asked<Question> = { id: number; question: Question };
/** `answer` is null where there is none to be had. */
export type Told<Answer> = { id: number; answer: Answer | null };

/**
 * Questions to a worker that is opened by the first of them; each is answered null where it cannot be opened, breaks, or
 * fails over the question. Whoever asks after a break begins anew.
 * @param open makes the worker; the bundler wants its address written out where it is made
 */
export function background<Question, Answer>(open: () => Worker): (question: Question) => Promise<Answer | null> {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, (answer: Answer | null) => void>();

  function start(): Worker {
    const opened = open();
    opened.onmessage = ({ data }: MessageEvent<Told<Answer>>) => {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    };
    opened.onerror = () => {
      opened.terminate();
      worker = null;
      for (const tell of waiting.values()) tell(null);
      waiting.clear();
    };
    return opened;
  }

  return (question) => {
    const id = ++lastId;
    try {
      worker ??= start();
    } catch {
      return Promise.resolve(null);
    }
    worker.postMessage({ id, question } satisfies Asked<Question>);
    return new Promise((resolve) => waiting.set(id, resolve));
  };
}
