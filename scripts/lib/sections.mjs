import { performance } from "node:perf_hooks";
import { sentenceFor } from "./failure.mjs";

/**
 * A run of named sections, each under a heading and with its time; one that fails does not keep the others from
 * running. A section's `work` returns how many tests passed and failed, or throws.
 */
export function openSections() {
  const results = [];
  return {
    /** @param {string} title @param {() => Promise<{ passed: number, failed: number } | void>} work */
    async section(title, work) {
      const startMs = performance.now();
      console.log(`\n=== ${title} ===`);
      let counts;
      try {
        counts = (await work()) ?? { passed: 0, failed: 0 };
      } catch (error) {
        console.log(sentenceFor(error));
        counts = { passed: 0, failed: 1 };
      }
      const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
      results.push({ title, seconds, ...counts });
      console.log(`--- ${title}: ${counts.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
      return counts.failed === 0;
    },

    /**
     * Prints one line a section, then the totals alone on the last line.
     * @returns {number} exit code
     */
    close() {
      const sum = (name) => results.reduce((total, result) => total + result[name], 0);
      console.log("\n=== Summary ===");
      for (const { title, seconds, passed, failed } of results)
        console.log(
          `${failed === 0 ? "ok    " : "FAILED"} ${title.padEnd(28)} ${seconds.padStart(7)} s  ${passed || ""}`.trimEnd(),
        );
      console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
      return sum("failed") === 0 ? 0 : 1;
    },
  };
}
