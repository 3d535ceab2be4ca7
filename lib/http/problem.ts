import { failures, type Failure } from "./failures";

/** A failure as an RFC 9457 problem document with the paper's code. */
export function problem(failure: Failure, headers: HeadersInit = {}): Response {
  const { code, status, title } = failures[failure.kind];
  const body = {
    type: `/problems/${code}`,
    title,
    status,
    code,
    ...(failure.detail ? { detail: failure.detail } : {}),
    ...(failure.errors?.length ? { errors: failure.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
