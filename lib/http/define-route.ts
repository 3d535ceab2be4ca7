import type { z } from "zod";
import { clientAddress } from "./client-address";
import { readForm, readJson } from "./body";
import { errorFields, log } from "@/lib/observability/log";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { newId } from "@/lib/kernel/new-id";
import { authenticate, type Caller } from "@/lib/account/server/authenticate";
import { hasRole, type Role } from "@/lib/household/core/roles";
import type { Failure } from "./failures";
import { isOwnOrigin } from "./origin";
import { problem } from "./problem";
import { consume, type LimitName } from "./rate-limit";

type Schema = z.ZodType | undefined;
type Parsed<S extends Schema> = S extends z.ZodType ? z.infer<S> : undefined;

type RouteInput<Params extends Schema, Query extends Schema, Body extends Schema> = {
  params: Parsed<Params>;
  query: Parsed<Query>;
  body: Parsed<Body>;
  request: Request;
  requestId: string;
  address: string;
};

type RouteShape<Params extends Schema, Query extends Schema, Body extends Schema> = {
  params?: Params;
  query?: Query;
  /** Schema of the JSON body; unknown keys are refused when it is a strict object. */
  body?: Body;
  /** Largest multipart form in bytes; given instead of `body`. */
  formBytesMax?: number;
  limit: LimitName;
};

type Handler<Input> = (input: Input) => Promise<Response> | Response;

/** A route for people who are signed in, with at least this role in their household. */
type MemberRoute<P extends Schema, Q extends Schema, B extends Schema> = RouteShape<P, Q, B> & {
  role: Role;
  handle: Handler<RouteInput<P, Q, B> & { caller: Caller; form: FormData }>;
};

/** A route anybody may call. */
type PublicRoute<P extends Schema, Q extends Schema, B extends Schema> = RouteShape<P, Q, B> & {
  role: "public";
  /** For requests whose right to be made is in their address: other sites may send them too. */
  isOpenToOtherSites?: boolean;
  handle: Handler<RouteInput<P, Q, B> & { form: FormData }>;
};

/** What a route asks for, as its documentation tells it. */
export type RouteFacts = {
  role: Role | "public";
  limit: LimitName;
  params?: Schema;
  query?: Schema;
  body?: Schema;
  formBytesMax?: number | undefined;
};

type NextContext = { params: Promise<Record<string, string | string[]>> };

const fieldErrors = (error: z.ZodError, where: string) =>
  error.issues.slice(0, 20).map((issue) => ({
    field:
      issue.code === "unrecognized_keys"
        ? [...issue.path, issue.keys[0] ?? ""].join(".")
        : issue.path.join(".") || where,
    message: issue.message,
  }));

function parse<S extends Schema>(schema: S | undefined, value: unknown, where: string): Result<Parsed<S>, Failure> {
  if (!schema) return ok(undefined as Parsed<S>);
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data as Parsed<S>);
  return fail({ kind: "invalid_input", errors: fieldErrors(parsed.error, where) });
}

async function identify(request: Request, role: Role | "public"): Promise<Result<Caller | null, Failure>> {
  if (role === "public") return ok(null);
  const caller = await authenticate(request.headers);
  if (!caller) return fail({ kind: "session_expired" });
  return hasRole(caller.role, role) ? ok(caller) : fail({ kind: "forbidden" });
}

/**
 * The one wrapper around every REST route: origin, session or token, role, rate limit, strict parsing, request id,
 * log line and problem documents. A handler gets parsed values and returns a Response.
 */
export function defineRoute<P extends Schema = undefined, Q extends Schema = undefined, B extends Schema = undefined>(
  route: MemberRoute<P, Q, B> | PublicRoute<P, Q, B>,
) {
  const answer = async (request: Request, context: NextContext, requestId: string): Promise<Response> => {
    const isOpen = route.role === "public" && route.isOpenToOtherSites === true;
    if (!isOpen && !isOwnOrigin(request.method, request.headers)) return problem({ kind: "foreign_origin" });
    const address = clientAddress(request.headers);
    const identified = await identify(request, route.role);
    const waitSeconds = await consume(
      route.limit,
      identified.ok && identified.value ? identified.value.userId : address,
    );
    if (waitSeconds !== null) {
      return problem(
        { kind: "too_many_requests", detail: `Try again in ${waitSeconds} seconds.` },
        { "retry-after": String(waitSeconds) },
      );
    }
    if (!identified.ok) return problem(identified.error);

    const params = parse<P>(route.params, await context.params, "path");
    if (!params.ok) return problem({ kind: "not_found" });
    const query = parse<Q>(route.query, Object.fromEntries(new URL(request.url).searchParams), "query");
    if (!query.ok) return problem(query.error);
    const json = route.body ? await readJson(request) : ok(undefined);
    if (!json.ok) return problem(json.error);
    const body = parse<B>(route.body, json.value, "body");
    if (!body.ok) return problem(body.error);
    const form = route.formBytesMax ? await readForm(request, route.formBytesMax) : ok(new FormData());
    if (!form.ok) return problem(form.error);

    const input = {
      params: params.value,
      query: query.value,
      body: body.value,
      form: form.value,
      request,
      requestId,
      address,
    };
    if (route.role === "public") return route.handle(input);
    return route.handle({ ...input, caller: identified.value as Caller });
  };

  const handle = async (request: Request, context: NextContext): Promise<Response> => {
    const requestId = newId();
    const startedAt = performance.now();
    let response: Response;
    try {
      response = await answer(request, context, requestId);
    } catch (thrown) {
      log.error("http.failed", { requestId, ...errorFields(thrown) });
      response = problem({ kind: "internal", detail: `If it happens again, tell us this number: ${requestId}` });
    }
    response.headers.set("x-request-id", requestId);
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
    log.info("http.answered", {
      requestId,
      method: request.method,
      path: new URL(request.url).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id"),
      status: response.status,
      durationMs: Math.round(performance.now() - startedAt),
    });
    return response;
  };
  const { role, limit, params, query, body, formBytesMax } = route;
  return Object.assign(handle, { shape: { role, limit, params, query, body, formBytesMax } satisfies RouteFacts });
}
