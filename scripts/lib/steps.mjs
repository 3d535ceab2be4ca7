import { performance } from "node:perf_hooks";

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const titleWidth = 34;
/** Where no terminal shows the step under way, a line says so once it takes this long. */
const slowMs = 3_000;

/**
 * Does `work` as a named step: says that it began, and with its time that it ended. What `work` returns goes to the
 * caller; a `note` on it is shown beside the time.
 * @template Value
 * @param {string} title
 * @param {() => Value | Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function step(title, work) {
  const startMs = performance.now();
  const begun = `  … ${title}`;
  const slow = process.stdout.isTTY ? undefined : setTimeout(() => process.stdout.write(`${begun}\n`), slowMs);
  const show = (mark, note) => {
    const line = `  ${mark} ${title.padEnd(titleWidth)} ${seconds(performance.now() - startMs).padStart(8)}  ${note}`;
    process.stdout.write(`${process.stdout.isTTY ? "\r" : ""}${line.trimEnd()}\n`);
  };
  if (process.stdout.isTTY) process.stdout.write(begun);
  try {
    const value = await work();
    show("✓", value?.note ?? "");
    return value;
  } catch (error) {
    show("✗", "");
    throw error;
  } finally {
    clearTimeout(slow);
  }
}
