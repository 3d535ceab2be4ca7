import { z } from "zod";
import type { RouteFacts } from "./define-route";
import { failures } from "./failures";
import { limitText } from "./rate-limit";

/** The handlers a route file exports, by method. */
export type RouteModule = Partial<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", { shape: RouteFacts }>>;

const jsonSchema = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

type ObjectSchema = { properties?: Record<string, object>; required?: string[] };

function parametersOf(schema: z.ZodType | undefined, place: "path" | "query"): object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema) as ObjectSchema;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: property,
  }));
}

function requestBodyOf({ body, formBytesMax }: RouteFacts): object {
  if (body) return { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(body) } } } };
  if (!formBytesMax) return {};
  const properties = {
    file: { type: "array", items: { type: "string", format: "binary" }, description: "One to six photos." },
    metadata: { type: "string", description: "JSON text." },
  };
  const schema = { type: "object", required: ["file"], properties };
  const description = `At most ${formBytesMax} bytes.`;
  return { requestBody: { required: true, description, content: { "multipart/form-data": { schema } } } };
}

const problemAnswer = (description: string): object => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

function operationOf(facts: RouteFacts): object {
  const isPublic = facts.role === "public";
  return {
    description: `${isPublic ? "Open to everybody" : `Role ${facts.role} or above`}. At most ${limitText(facts.limit)}.`,
    ...(isPublic ? { security: [] } : {}),
    parameters: [...parametersOf(facts.params, "path"), ...parametersOf(facts.query, "query")],
    ...requestBodyOf(facts),
    responses: { "2XX": { description: "Done." }, default: problemAnswer("What went wrong, with a code.") },
  };
}

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string", enum: [...new Set(Object.values(failures).map(({ code }) => code))] },
    detail: { type: "string" },
    errors: {
      type: "array",
      items: { type: "object", properties: { field: { type: "string" }, message: { type: "string" } } },
    },
  },
};

/** The OpenAPI 3.1 document of the routes given, made from the schemas they parse with. */
export function openApiDocument(routes: Record<string, RouteModule>): object {
  const paths = Object.entries(routes).map(([path, module]) => {
    const operations = Object.entries(module).flatMap(([method, handler]) =>
      handler?.shape ? [[method.toLowerCase(), operationOf(handler.shape)] as const] : [],
    );
    return [path, Object.fromEntries(operations)] as const;
  });
  return {
    openapi: "3.1.0",
    info: { title: "Shelfie", version: "1", description: "Pantry, receipts and household of the caller." },
    security: [{ token: [] }, { session: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
      schemas: { Problem: problemSchema },
    },
  };
}
