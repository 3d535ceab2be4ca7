import path from "node:path";
import { z } from "zod";

/** An empty variable counts as one that is not set: shells and compose files write `NAME=`. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const port = z.coerce.number().int().min(1).max(65_535);

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  HOST: z.string().default("127.0.0.1"),
  PORT: port.default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(100).default(12),
  SHELFIE_DATA_DIR: z.string().default(".data"),
  NEXTAUTH_SECRET: z.string().min(24),
  NEXTAUTH_URL: z.url(),
  /** Where visitors can read the source of this installation, with its licence. Where there is none, no page speaks of it. */
  SOURCE_URL: optional(z.url({ protocol: /^https?$/ })),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** How many proxies in front are trusted to name the caller's address in X-Forwarded-For. */
  TRUSTED_PROXY_COUNT: z.coerce.number().int().min(0).max(5).default(0),
  RATE_LIMIT_FACTOR: z.coerce.number().min(0.01).max(10_000).default(1),
  /** Who may read /metrics; without one the page does not exist. */
  METRICS_TOKEN: optional(z.string().min(16)),

  /** Carries news of changes between web processes; without it Postgres does. */
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),

  S3_BUCKET: optional(z.string()),
  S3_ENDPOINT: optional(z.url()),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),

  /** Where Textract is asked for a second reading of each photo; without a region nobody is. */
  TEXTRACT_REGION: optional(z.string().max(40)),
  TEXTRACT_ENDPOINT: optional(z.url()),
  TEXTRACT_ACCESS_KEY_ID: optional(z.string()),
  TEXTRACT_SECRET_ACCESS_KEY: optional(z.string()),
  TEXTRACT_PAGES_PER_DAY: z.coerce.number().int().min(0).max(1_000_000).default(500),
  /** List price of AnalyzeExpense in us-east-1. */
  TEXTRACT_USD_PER_PAGE: z.coerce.number().min(0).max(10).default(0.01),

  /** Whether a server of Open Food Facts is asked about barcodes the household has not taught, and which. */
  PRODUCT_LOOKUP: z.enum(["on", "off"]).default("on"),
  PRODUCT_LOOKUP_URL: optional(z.url()),

  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.string().default("Shelfie <no-reply@localhost>"),

  /** Keys by which push services know this server (base64url); without them nothing is pushed. */
  VAPID_PUBLIC_KEY: optional(z.string().length(87)),
  VAPID_PRIVATE_KEY: optional(z.string().length(43)),
  /** Whom a push service may write to: mailto: or https:. */
  VAPID_SUBJECT: optional(z.url({ protocol: /^(mailto|https)$/ })),
  /** Hosts of push services beside those of the known browsers, with commas. */
  PUSH_SERVICE_HOSTS: optional(z.string()),

  /** The demo household made on the first run of a fresh installation. */
  SHELFIE_DEMO_EMAIL: optional(z.email()),
  SHELFIE_DEMO_PASSWORD: optional(z.string()),

  GOOGLE_CLIENT_ID: optional(z.string()),
  GOOGLE_CLIENT_SECRET: optional(z.string()),
  GITHUB_CLIENT_ID: optional(z.string()),
  GITHUB_CLIENT_SECRET: optional(z.string()),

  ANTHROPIC_API_KEY: optional(z.string()),
  ANTHROPIC_BASE_URL: optional(z.url()),
  ANTHROPIC_MODEL: optional(z.string().max(100)),
  ANTHROPIC_INPUT_USD_PER_MTOK: optional(z.coerce.number().min(0).max(10_000)),
  ANTHROPIC_OUTPUT_USD_PER_MTOK: optional(z.coerce.number().min(0).max(10_000)),
  /** What one household may spend on generated recipes in a day. */
  GENERATION_TOKENS_PER_DAY: z.coerce.number().int().min(0).max(100_000_000).default(200_000),
  GENERATION_USD_PER_DAY: z.coerce.number().min(0).max(10_000).default(1),
});

export type ServerEnv = z.infer<typeof schema>;

/** The settings in a bag of variables. Throws one sentence that names every wrong variable. */
export function parseServerEnv(variables: Record<string, string | undefined>): ServerEnv {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`).join(", ");
  throw new Error(`These settings are missing or wrong: ${wrong}. README.md lists every setting.`);
}

let cached: ServerEnv | undefined;

/** Settings of this process, parsed once. */
export function serverEnv(): ServerEnv {
  cached ??= parseServerEnv(process.env);
  return cached;
}

/** An absolute path inside the data folder. */
export const dataPath = (...parts: string[]): string => path.resolve(serverEnv().SHELFIE_DATA_DIR, ...parts);
