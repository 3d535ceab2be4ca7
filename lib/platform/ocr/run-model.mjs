/**
 * A thread that runs one model: onnxruntime-node computes where it is called, and a receipt would hold up everything
 * else its process does. Started with `{ model, threads }`; each message `{ data, dims }` is answered with the model's
 * output in the same shape, or with `{ error }`. Plain JavaScript, since a thread starts from a file as it is.
 */
import { parentPort, workerData } from "node:worker_threads";
import * as ort from "onnxruntime-node";

const session = await ort.InferenceSession.create(workerData.model, {
  intraOpNumThreads: workerData.threads,
  interOpNumThreads: 1,
  graphOptimizationLevel: "all",
  // Every strip has a width of its own: a plan kept for each would serve few.
  enableMemPattern: false,
  // A spinning thread pool would starve whatever else runs on a small machine.
  extra: { session: { intra_op: { allow_spinning: "0" }, set_denormal_as_zero: "1" } },
});
const [input] = session.inputNames;
const [output] = session.outputNames;

async function answer({ data, dims }) {
  const outputs = await session.run({ [input]: new ort.Tensor("float32", data, dims) });
  // A copy, since the runtime's memory stays its own.
  const told = { data: outputs[output].data.slice(), dims: [...outputs[output].dims] };
  outputs[output].dispose();
  return told;
}

parentPort.on("message", (asked) => {
  if (asked === "close") return void session.release().finally(() => process.exit(0));
  answer(asked).then(
    (told) => parentPort.postMessage(told, [told.data.buffer]),
    (thrown) => parentPort.postMessage({ error: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
});
parentPort.postMessage("ready");
