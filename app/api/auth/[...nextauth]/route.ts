import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { nextAuthOptions } from "@/lib/account/server/next-auth";

type Context = { params: Promise<{ nextauth: string[] }> };

const handle = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, nextAuthOptions()) as Promise<Response>;

/** After signing out the browser forgets its copies of answers. What the app keeps it deletes by itself, all but its shell. */
async function handlePost(request: NextRequest, context: Context): Promise<Response> {
  const response = await handle(request, context);
  const { nextauth } = await context.params;
  if (nextauth[0] === "signout" && response.status < 400) response.headers.set("clear-site-data", '"cache"');
  return response;
}

export { handle as GET, handlePost as POST };
