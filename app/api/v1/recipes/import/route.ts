import { defineRoute } from "@/lib/http/define-route";
import type { FailureKind } from "@/lib/http/failures";
import { problem } from "@/lib/http/problem";
import { importRequestSchema, previewImport } from "@/lib/recipes/server/preview-import";

const failureOf = {
  refused: "page_refused",
  unreachable: "page_unreachable",
  timed_out: "page_unreachable",
  too_large: "page_too_large",
  not_a_page: "page_unreadable",
  no_recipe: "recipe_unrecognised",
} as const satisfies Record<string, FailureKind>;

/** Reads a recipe off an address, HTML or text; keeps nothing. */
export const POST = defineRoute({
  role: "member",
  limit: "recipes.import",
  body: importRequestSchema,
  handle: async ({ caller, body }) => {
    const preview = await previewImport(caller.householdId, body);
    return preview.ok ? Response.json(preview.value) : problem({ kind: failureOf[preview.error] });
  },
});
