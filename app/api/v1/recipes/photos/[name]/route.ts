import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { photoKeyOf, photoNamePattern } from "@/lib/recipes/core/photo-key";

const photoKeptSeconds = 86_400;

export const GET = defineRoute({
  role: "viewer",
  limit: "recipes.read",
  params: z.object({ name: z.string().regex(photoNamePattern) }),
  handle: async ({ caller, params: { name } }) => {
    const bytes = await objectStore().get(photoKeyOf(caller.householdId, name));
    if (!bytes) return problem({ kind: "not_found" });
    const headers = {
      "content-type": "image/jpeg",
      "cache-control": `private, max-age=${photoKeptSeconds}, immutable`,
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
    };
    return new Response(new Uint8Array(bytes), { headers });
  },
});
