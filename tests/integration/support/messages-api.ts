/** A local server that speaks the Messages API as far as we use it: what a provider sends, wanted and unwanted. */
import http from "node:http";
import type { AddressInfo } from "node:net";

export type Reply =
  | { kind: "text"; text: string; stop?: string; inputTokens?: number; outputTokens?: number }
  /** The connection dies in the middle of the stream. */
  | { kind: "torn"; text: string }
  /** Nothing is sent until the caller gives up. */
  | { kind: "silent" }
  | { kind: "garbage"; body: string }
  | { kind: "status"; status: number; type: string };

export type Received = { path: string; authorization: string | undefined; body: Record<string, unknown> };

const event = (type: string, data: object): string => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;

export const opening = (model: unknown, inputTokens: number): string =>
  event("message_start", {
    message: {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model,
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: inputTokens, output_tokens: 1 },
    },
  }) + event("content_block_start", { index: 0, content_block: { type: "text", text: "" } });

export const deltas = (text: string): string =>
  (text.match(/[\s\S]{1,40}/g) ?? [])
    .map((part) => event("content_block_delta", { index: 0, delta: { type: "text_delta", text: part } }))
    .join("");

export const closing = (stop: string, outputTokens: number): string =>
  event("content_block_stop", { index: 0 }) +
  event("message_delta", {
    delta: { stop_reason: stop, stop_sequence: null },
    usage: { output_tokens: outputTokens },
  }) +
  event("message_stop", {});

function answer(response: http.ServerResponse, reply: Reply, body: Record<string, unknown>): void {
  if (reply.kind === "silent") return;
  if (reply.kind === "status") {
    response.writeHead(reply.status, { "content-type": "application/json", "retry-after-ms": "1" });
    response.end(JSON.stringify({ type: "error", error: { type: reply.type, message: "as the test wishes" } }));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  if (reply.kind === "garbage") return void response.end(reply.body);
  response.write(opening(body.model, reply.kind === "text" ? (reply.inputTokens ?? 1200) : 1200));
  response.write(deltas(reply.text));
  if (reply.kind === "torn") setImmediate(() => response.destroy());
  else response.end(closing(reply.stop ?? "end_turn", reply.outputTokens ?? 900));
}

/** Replies in order; the last one again and again. */
export async function startMessagesApi(): Promise<{
  url: string;
  received: Received[];
  reply: (...replies: Reply[]) => void;
  stop: () => Promise<void>;
}> {
  let replies: Reply[] = [];
  const received: Received[] = [];
  const server = http.createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
    request.on("end", () => {
      const body = JSON.parse(text || "{}") as Record<string, unknown>;
      received.push({ path: request.url ?? "", authorization: request.headers.authorization, body });
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      answer(response, reply ?? { kind: "status", status: 500, type: "api_error" }, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    reply: (...next) => {
      replies = next;
      received.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
