/**
 * Every failure the API can answer, with the paper's codes (appendix D) and our own in the same manner. A use-case
 * fails with one of these kinds; a kind that is not listed does not compile.
 */
export const failures = {
  invalid_credentials: { code: "ERR_AUTH_001", status: 401, title: "The e-mail address or the password is wrong." },
  session_expired: { code: "ERR_AUTH_002", status: 401, title: "Please sign in again." },
  forbidden: { code: "ERR_AUTH_003", status: 403, title: "Your role in this household does not allow this." },
  foreign_origin: { code: "ERR_AUTH_004", status: 403, title: "This request came from another site." },
  link_invalid: { code: "ERR_AUTH_005", status: 400, title: "This link is no longer valid. Ask for a new one." },
  item_not_found: { code: "ERR_PANTRY_001", status: 404, title: "This item is not in your pantry." },
  item_duplicate: { code: "ERR_PANTRY_002", status: 409, title: "This item is already in your pantry." },
  list_not_found: { code: "ERR_GROCERY_001", status: 404, title: "There is no such grocery list in your household." },
  list_duplicate: { code: "ERR_GROCERY_002", status: 409, title: "There is a grocery list with this id already." },
  grocery_item_not_found: { code: "ERR_GROCERY_003", status: 404, title: "This is not on any of your grocery lists." },
  image_invalid: { code: "ERR_OCR_001", status: 400, title: "This file is not a photo we can read." },
  reading_failed: { code: "ERR_OCR_002", status: 500, title: "The receipt could not be read." },
  receipt_not_found: { code: "ERR_OCR_003", status: 404, title: "This receipt is not in your household." },
  receipt_not_ready: { code: "ERR_OCR_004", status: 409, title: "This receipt is not waiting for review." },
  image_too_large: { code: "ERR_OCR_005", status: 413, title: "This photo is too large." },
  receipt_unrecognised: { code: "ERR_OCR_006", status: 422, title: "There is no receipt on this photo." },
  conflict: { code: "ERR_SYNC_001", status: 409, title: "Somebody changed this at the same time." },
  sync_failed: {
    code: "ERR_SYNC_002",
    status: 503,
    title: "Saving failed for the moment. Nothing is lost; try again.",
  },
  page_refused: { code: "ERR_IMPORT_001", status: 400, title: "Shelfie cannot read pages at this address." },
  page_unreachable: {
    code: "ERR_IMPORT_002",
    status: 502,
    title: "The page did not answer. Try again, or paste its text instead.",
  },
  page_too_large: {
    code: "ERR_IMPORT_003",
    status: 422,
    title: "This page is too large. Paste the recipe's text instead.",
  },
  page_unreadable: { code: "ERR_IMPORT_004", status: 422, title: "There is no web page at this address." },
  recipe_unrecognised: {
    code: "ERR_IMPORT_005",
    status: 422,
    title: "No recipe was found there. Paste its text, or type it in.",
  },
  page_photo_failed: { code: "ERR_IMPORT_006", status: 500, title: "The photo of this page could not be read." },
  model_missing: {
    code: "ERR_MODEL_001",
    status: 503,
    title: "No language model is set up on this server. Everything else works.",
  },
  model_budget: {
    code: "ERR_MODEL_002",
    status: 429,
    title: "Your household has used today's share of generated recipes. It is there again tomorrow.",
  },
  model_failed: { code: "ERR_MODEL_003", status: 502, title: "The language model gave no answer. Try again later." },
  model_answer_refused: {
    code: "ERR_MODEL_004",
    status: 422,
    title: "The language model's recipe did not pass our checks.",
  },
  invalid_input: { code: "ERR_INPUT_001", status: 400, title: "Something in this request is not right." },
  body_too_large: { code: "ERR_INPUT_002", status: 413, title: "This request is too large." },
  unsupported_media: { code: "ERR_INPUT_003", status: 415, title: "This kind of content is not accepted here." },
  key_reused: { code: "ERR_INPUT_004", status: 422, title: "This Idempotency-Key was used for another request." },
  not_found: { code: "ERR_HTTP_001", status: 404, title: "There is nothing at this address." },
  too_many_requests: { code: "ERR_HTTP_002", status: 429, title: "Too many requests. Wait a moment and try again." },
  internal: { code: "ERR_HTTP_003", status: 500, title: "Something went wrong on our side. Nothing is lost." },
  unavailable: { code: "ERR_HTTP_004", status: 503, title: "Shelfie is not reachable for the moment. Try again soon." },
} as const satisfies Record<string, { code: `ERR_${string}`; status: number; title: string }>;

export type FailureKind = keyof typeof failures;

/** One wrong field of a request: its path with dots, and what is wrong with it. */
export type FieldError = { field: string; message: string };

/** What a use-case returns when it fails for a reason the caller can act on. */
export type Failure = { kind: FailureKind; detail?: string; errors?: FieldError[] };
