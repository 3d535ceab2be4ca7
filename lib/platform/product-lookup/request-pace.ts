/** Counts requests in the last minute, so that a service's published limit is kept on our side. */
export class RequestPace {
  #startedAtMs: number[] = [];

  constructor(private readonly perMinuteMax: number) {}

  /** Notes a request that starts now and says whether it may. */
  admits(nowMs: number): boolean {
    this.#startedAtMs = this.#startedAtMs.filter((startedAtMs) => nowMs - startedAtMs < 60_000);
    if (this.#startedAtMs.length >= this.perMinuteMax) return false;
    this.#startedAtMs.push(nowMs);
    return true;
  }
}
