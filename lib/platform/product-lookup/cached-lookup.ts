import type { Gtin14 } from "@/lib/catalog/core/barcode/read-barcode";
import type { Result } from "@/lib/kernel/result";
import type { FoundProduct, LookupFailure, ProductLookup } from "./port";

type Answer = Result<FoundProduct, LookupFailure>;

/** Products rarely change; one that is missing today may be added tomorrow. */
const keptMs = { found: 7 * 24 * 3_600_000, notFound: 3_600_000 };
/** About 1 kB each. */
const entriesMaxDefault = 2_000;

export type CachedLookupOptions = { entriesMax?: number; nowMs?: () => number };

/**
 * A lookup that remembers the answers of another, the least recently used forgotten first, and asks once when several ask
 * at the same time. `unavailable` is not remembered.
 */
export class CachedLookup implements ProductLookup {
  readonly #answers = new Map<Gtin14, { answer: Answer; untilMs: number }>();
  readonly #underway = new Map<Gtin14, Promise<Answer>>();

  constructor(
    private readonly inner: ProductLookup,
    private readonly options: CachedLookupOptions = {},
  ) {}

  async find(gtin14: Gtin14, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted();
    return this.#remembered(gtin14) ?? orAborted(this.#shared(gtin14), signal);
  }

  #remembered(gtin14: Gtin14): Answer | null {
    const entry = this.#answers.get(gtin14);
    if (!entry) return null;
    this.#answers.delete(gtin14);
    if (entry.untilMs <= this.#nowMs()) return null;
    this.#answers.set(gtin14, entry);
    return entry.answer;
  }

  /** Others may wait for the same answer, so one caller's signal does not stop the asking. */
  #shared(gtin14: Gtin14): Promise<Answer> {
    const underway = this.#underway.get(gtin14);
    if (underway) return underway;
    const asked = this.inner
      .find(gtin14)
      .then((answer) => {
        this.#remember(gtin14, answer);
        return answer;
      })
      .finally(() => this.#underway.delete(gtin14));
    this.#underway.set(gtin14, asked);
    return asked;
  }

  #remember(gtin14: Gtin14, answer: Answer): void {
    if (!answer.ok && answer.error === "unavailable") return;
    this.#answers.set(gtin14, { answer, untilMs: this.#nowMs() + (answer.ok ? keptMs.found : keptMs.notFound) });
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size > (this.options.entriesMax ?? entriesMaxDefault))
      this.#answers.delete(oldest);
  }

  #nowMs(): number {
    return (this.options.nowMs ?? Date.now)();
  }
}

/** The promise, or the signal's reason when that comes first. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
