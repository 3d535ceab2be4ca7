import { z } from "zod";
import type { Gtin14 } from "@/lib/catalog/core/barcode/read-barcode";
import { parsePackSize } from "@/lib/catalog/core/barcode/pack-size";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { CircuitBreaker, type BreakerLimits } from "../circuit-breaker";
import { readLimited } from "./limited-body";
import {
  brandLengthMax,
  categoriesMax,
  nameLengthMax,
  type FoundProduct,
  type LookupFailure,
  type ProductLookup,
} from "./port";
import { RequestPace } from "./request-pace";

const source = "Open Food Facts";
const fields = "product_name,product_name_en,brands,quantity,categories_tags";

/** Someone stands before an open fridge and waits: longer than this, they type the name. */
const timeoutMsDefault = 4_000;
/** The asked-for fields take a few kilobytes. */
const bytesMax = 128 * 1024;
/** They ask for no more than 15 product reads a minute from one address. */
const perMinuteMaxDefault = 12;
const breakerDefault: BreakerLimits = { failuresMax: 3, restMs: 60_000 };

export type OpenFoodFactsOptions = {
  /** Who is asking, in their form: "Shelfie/0.1 (mail@example.org)". */
  userAgent: string;
  baseUrl?: string;
  timeoutMs?: number;
  perMinuteMax?: number;
  breaker?: BreakerLimits;
  nowMs?: () => number;
};

const text = z.string().optional().catch(undefined);
const answerSchema = z.object({
  product: z
    .object({
      product_name: text,
      product_name_en: text,
      brands: text,
      quantity: text,
      categories_tags: z.array(z.string()).optional().catch(undefined),
    })
    .optional(),
});
type Answer = z.infer<typeof answerSchema>;

const clean = (raw: string | undefined, lengthMax: number): string =>
  (raw ?? "")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, lengthMax);

/** "en:whole-milks" is "whole-milks"; tags of other languages are left out. */
const englishCategory = (tag: string): string[] => (tag.startsWith("en:") ? [clean(tag.slice(3), nameLengthMax)] : []);

function toProduct(gtin14: Gtin14, product: Answer["product"]): FoundProduct | null {
  const name = clean(product?.product_name_en, nameLengthMax) || clean(product?.product_name, nameLengthMax);
  if (name === "") return null;
  return {
    gtin14,
    name,
    brand: clean(product?.brands?.split(",")[0], brandLengthMax) || null,
    packSize: parsePackSize(clean(product?.quantity, nameLengthMax)),
    categories: (product?.categories_tags ?? []).flatMap(englishCategory).slice(0, categoriesMax),
    source,
  };
}

/**
 * Open Food Facts over HTTP (version 2 of its API). Its data is under the Open Database License: show `source` beside it.
 * A timeout, an answer that cannot be read, a refusal and an open circuit are all `unavailable`.
 */
export class OpenFoodFacts implements ProductLookup {
  readonly #breaker: CircuitBreaker;
  readonly #pace: RequestPace;
  readonly #nowMs: () => number;

  constructor(private readonly options: OpenFoodFactsOptions) {
    this.#breaker = new CircuitBreaker(options.breaker ?? breakerDefault);
    this.#pace = new RequestPace(options.perMinuteMax ?? perMinuteMaxDefault);
    this.#nowMs = options.nowMs ?? Date.now;
  }

  async find(gtin14: Gtin14, signal?: AbortSignal): Promise<Result<FoundProduct, LookupFailure>> {
    if (!this.#breaker.admits(this.#nowMs())) return fail("unavailable");
    if (!this.#pace.admits(this.#nowMs())) {
      this.#breaker.abandoned();
      return fail("unavailable");
    }
    try {
      const product = await this.#ask(gtin14, signal);
      this.#breaker.succeeded();
      return product ? ok(product) : fail("not_found");
    } catch {
      if (signal?.aborted) {
        this.#breaker.abandoned();
        throw signal.reason;
      }
      this.#breaker.failed(this.#nowMs());
      return fail("unavailable");
    }
  }

  async #ask(gtin14: Gtin14, signal: AbortSignal | undefined): Promise<FoundProduct | null> {
    const { baseUrl = "https://world.openfoodfacts.org", timeoutMs = timeoutMsDefault, userAgent } = this.options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const code = gtin14.replace(/^0(?=\d{13}$)/u, "");
    const response = await fetch(new URL(`/api/v2/product/${code}.json?fields=${fields}`, baseUrl), {
      headers: { "user-agent": userAgent, accept: "application/json" },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const body = await readLimited(response, bytesMax);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`status ${response.status}`);
    return toProduct(gtin14, answerSchema.parse(JSON.parse(body)).product);
  }
}
