/** AdaGrad with lazy decay towards zero: each weight steps by its own history. Source: Duchi et al. 2011. */
export class AdaptiveWeights {
  readonly values: Float64Array;
  readonly #squares: Float64Array;

  constructor(
    size: number,
    readonly rate: number,
    readonly decay: number,
  ) {
    this.values = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-4);
  }

  step(at: number, gradient: number): void {
    const value = this.values[at] ?? 0;
    const full = gradient + this.decay * value;
    const square = (this.#squares[at] ?? 0) + full * full;
    this.#squares[at] = square;
    this.values[at] = value - (this.rate * full) / Math.sqrt(square);
  }
}

/** Sums up snapshots of weights: their mean generalises better than the last. Source: Polyak and Juditsky 1992. */
export class MeanWeights {
  readonly #sum: Float64Array;
  #count = 0;

  constructor(size: number) {
    this.#sum = new Float64Array(size);
  }

  add(values: Float64Array): void {
    this.#count++;
    values.forEach((value, at) => (this.#sum[at] = (this.#sum[at] ?? 0) + value));
  }

  mean(): Float64Array {
    return this.#sum.map((value) => value / this.#count);
  }
}
