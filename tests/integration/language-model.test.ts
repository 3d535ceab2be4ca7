import { afterAll, beforeAll, expect, test } from "vitest";
import { AnthropicModel } from "@/lib/platform/language-model/anthropic";
import { startMessagesApi, type Reply } from "./support/messages-api";

let api: Awaited<ReturnType<typeof startMessagesApi>>;
beforeAll(async () => {
  api = await startMessagesApi();
});
afterAll(() => api.stop());

const question = { system: "rules", prompt: '{"pantry":[]}', schema: { type: "object" }, outputTokensMax: 500 };
const model = (options: Partial<ConstructorParameters<typeof AnthropicModel>[0]> = {}) =>
  new AnthropicModel({ apiKey: "key-of-the-tests", model: "claude-sonnet-5-5", baseUrl: api.url, ...options });

async function ask(replies: Reply[], asked = model()) {
  api.reply(...replies);
  const heard: string[] = [];
  const answer = await asked.ask(question, AbortSignal.timeout(10_000), (text) => heard.push(text));
  return { answer, heard };
}

test("asks for the schema by streaming and tells what arrives as it does", async () => {
  const text = JSON.stringify({ title: "x".repeat(100) });
  const { answer, heard } = await ask([{ kind: "text", text, inputTokens: 7, outputTokens: 11 }]);
  expect(answer).toEqual({ ok: true, value: { text, usage: { inputTokens: 7, outputTokens: 11 } } });
  expect(heard.length).toBeGreaterThan(1);
  expect(heard.at(-1)).toBe(text);
  expect(api.received).toHaveLength(1);
  expect(api.received[0]).toMatchObject({
    path: "/v1/messages",
    authorization: "Bearer key-of-the-tests",
    body: {
      model: "claude-sonnet-5-5",
      max_tokens: 500,
      stream: true,
      system: "rules",
      output_config: { format: { type: "json_schema", schema: { type: "object" } } },
    },
  });
});

test.each([
  ["a model that refuses", { kind: "text", text: "no", stop: "refusal" }, "refused"],
  ["an answer that was cut off", { kind: "text", text: "{", stop: "max_tokens" }, "cut_off"],
  ["an empty answer", { kind: "text", text: "" }, "broken"],
  ["no stream at all", { kind: "garbage", body: "<html>hello</html>" }, "broken"],
  ["a stream that is not JSON", { kind: "garbage", body: "event: message_start\ndata: {oh\n\n" }, "broken"],
  ["an answer without end", { kind: "text", text: "a".repeat(70_000) }, "broken"],
  ["a wrong key", { kind: "status", status: 401, type: "authentication_error" }, "misconfigured"],
  ["an unknown model", { kind: "status", status: 404, type: "not_found_error" }, "misconfigured"],
] as const)("%s is told as such, after one try", async (_name, reply, kind) => {
  const { answer } = await ask([reply]);
  expect(answer).toMatchObject({ ok: false, error: { kind } });
  expect(api.received).toHaveLength(1);
});

test("what was used of a refused answer is told, for it is billed", async () => {
  const { answer } = await ask([{ kind: "text", text: "no", stop: "refusal", inputTokens: 40, outputTokens: 3 }]);
  expect(answer).toMatchObject({ ok: false, error: { usage: { inputTokens: 40, outputTokens: 3 } } });
});

test("a provider that is overloaded is asked again", async () => {
  const overloaded = { kind: "status", status: 529, type: "overloaded_error" } as const;
  const { answer } = await ask([overloaded, overloaded, { kind: "text", text: "{}" }]);
  expect(answer).toMatchObject({ ok: true, value: { text: "{}" } });
  expect(api.received).toHaveLength(3);
});

test("after two more tries it gives up and says what was wrong", async () => {
  expect((await ask([{ kind: "status", status: 503, type: "api_error" }])).answer).toMatchObject({
    error: { kind: "unavailable" },
  });
  expect(api.received).toHaveLength(3);
  expect((await ask([{ kind: "status", status: 429, type: "rate_limit_error" }])).answer).toMatchObject({
    error: { kind: "busy" },
  });
});

test("a stream that is torn gives no answer", async () => {
  const { answer } = await ask([{ kind: "torn", text: '{"title":"Half' }], model({ retriesMax: 0 }));
  expect(answer.ok).toBe(false);
});

test("after failures in a row nobody is asked for a while", async () => {
  let nowMs = 0;
  const breaker = { failuresMax: 2, restMs: 1000 };
  const careful = model({ retriesMax: 0, breaker, nowMs: () => nowMs });
  const down = [{ kind: "status", status: 500, type: "api_error" }] as const;
  for (const asked of [1, 1, 0]) {
    expect((await ask([...down], careful)).answer.ok).toBe(false);
    expect(api.received).toHaveLength(asked);
  }
  nowMs = 1000;
  expect((await ask([{ kind: "text", text: "{}" }], careful)).answer.ok).toBe(true);
});

test("gives up with the caller's reason", async () => {
  api.reply({ kind: "silent" });
  const reason = new Error("enough");
  const controller = new AbortController();
  const asking = model().ask(question, controller.signal, () => undefined);
  await expect.poll(() => api.received.length).toBe(1);
  controller.abort(reason);
  await expect(asking).rejects.toBe(reason);
});
