import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { z } from "zod";

/** Numbers in the shape of `dims`. */
export type ModelTensor = { data: Float32Array; dims: readonly number[] };

const answerSchema = z.union([
  z.object({ data: z.instanceof(Float32Array), dims: z.array(z.number()) }),
  z.object({ error: z.string() }),
]);

/** One model in a thread of its own. Answers one question at a time. */
export class ModelThread {
  private hasEnded = false;

  private constructor(private readonly worker: Worker) {
    worker.once("exit", () => (this.hasEnded = true));
  }

  /** Loads a model. Rejects when it is none. */
  static async open(model: Uint8Array, threads: number): Promise<ModelThread> {
    const worker = new Worker(new URL("./run-model.mjs", import.meta.url), {
      workerData: { model, threads },
      // Tensors live outside of this heap and go with it: a small one is swept often.
      resourceLimits: { maxYoungGenerationSizeMb: 2 },
    });
    await once(worker, "message");
    return new ModelThread(worker);
  }

  /** What the model makes of a tensor, whose numbers go to the thread for good. Rejects when it cannot run. */
  async run({ data, dims }: ModelTensor): Promise<ModelTensor> {
    if (this.hasEnded) throw new Error("the model's thread has ended");
    this.worker.postMessage({ data, dims }, [data.buffer as ArrayBuffer]);
    const [message] = (await once(this.worker, "message")) as [unknown];
    const answer = answerSchema.parse(message);
    if ("error" in answer) throw new Error(`the model did not run: ${answer.error}`);
    return answer;
  }

  /** Ends the thread and frees the model. */
  async close(): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.worker, "exit");
    this.worker.postMessage("close");
    await ended;
  }
}
