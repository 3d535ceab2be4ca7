/** Calls route handlers as the server would, with a person's bearer token. */
import { issueApiToken } from "@/lib/account/server/api-tokens";
import { register } from "@/lib/account/server/register";
import { database } from "@/lib/db/client";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export type Person = { email: string; token: string; userId: string; householdId: string };

/** A registered person with a household of their own and a token. */
export async function newPerson(email: string): Promise<Person> {
  await register({ name: email.split("@", 1)[0] ?? "", email, password: "correct horse battery" });
  const token = (await issueApiToken(email, "tests")) ?? "";
  const membership = await database().membership.findFirstOrThrow({
    where: { user: { email } },
    select: { userId: true, householdId: true },
  });
  return { email, token, ...membership };
}

/** Sends a request to a handler; a body is sent as JSON unless it is a form. */
export function call(
  handler: Handler,
  request: {
    method?: string;
    path: string;
    as?: Person;
    body?: unknown;
    headers?: Record<string, string>;
    params?: Record<string, string>;
  },
): Promise<Response> {
  const isForm = request.body instanceof FormData;
  const headers = new Headers(request.headers);
  if (request.as) headers.set("authorization", `Bearer ${request.as.token}`);
  if (request.body !== undefined && !isForm) headers.set("content-type", "application/json");
  const body = isForm ? (request.body as FormData) : JSON.stringify(request.body);
  const sent = new Request(`http://localhost:3000${request.path}`, {
    method: request.method ?? "GET",
    headers,
    ...(request.body === undefined ? {} : { body }),
  });
  return handler(sent, { params: Promise.resolve(request.params ?? {}) });
}
