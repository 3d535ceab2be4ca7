/** How a replica talks to the server: a port, so that the simulator can lose, repeat and delay what is said. */
import type {
  HelloReply,
  HelloRequest,
  PullReply,
  PullRequest,
  PushReply,
  PushRequest,
  Refusal,
} from "@/lib/sync/core/protocol";
import type { Snapshot } from "./receive";

/** `offline`: no answer came. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal | "offline" };

export type Transport = {
  hello: (request: HelloRequest) => Promise<Answer<HelloReply>>;
  push: (request: PushRequest) => Promise<Answer<PushReply>>;
  pull: (request: PullRequest) => Promise<Answer<PullReply>>;
  snapshot: () => Promise<Answer<Snapshot>>;
};
