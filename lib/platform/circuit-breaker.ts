/** How many failures in a row open the circuit, and for how long. */
export type BreakerLimits = { failuresMax: number; restMs: number };

/**
 * Stops asking a service that does not answer: after failuresMax failures in a row it lets nobody through for restMs, then
 * one attempt, whose outcome closes or opens it again. Time is passed in. Source: Nygard, Release It!, 2007.
 */
export class CircuitBreaker {
  #failures = 0;
  #openUntilMs = 0;
  #probing = false;

  constructor(private readonly limits: BreakerLimits) {}

  /** Whether an attempt may start now. Every attempt let through must end in `succeeded` or `failed`. */
  admits(nowMs: number): boolean {
    if (this.#failures < this.limits.failuresMax) return true;
    if (nowMs < this.#openUntilMs || this.#probing) return false;
    this.#probing = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#probing = false;
  }

  failed(nowMs: number): void {
    this.#failures++;
    this.#probing = false;
    if (this.#failures >= this.limits.failuresMax) this.#openUntilMs = nowMs + this.limits.restMs;
  }

  /** An attempt that its caller gave up, which tells nothing about the service. */
  abandoned(): void {
    this.#probing = false;
  }
}
