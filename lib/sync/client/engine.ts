/** Sends what is waiting and reads what is new, one exchange after another, whenever something wakes it. */
import { batchBounds } from "@/lib/sync/core/batch";
import type { Patch, Refusal } from "@/lib/sync/core/protocol";
import type { SyncRole } from "@/lib/sync/core/roles";
import { createExchanges, type ExchangePorts } from "./exchange";
import { receivePatch, type Next } from "./receive";
import type { Answer } from "./transport";

/** Exchanges of one round; what is left waits for the next. */
const exchangesMax = 200;
/** After so many failures in a row, ops go one group at a time, so that a bad one is found. */
const failuresUntilSingle = 5;
const retryMsMin = 1_000;
const retryMsMax = 60_000;
const doublingsMax = 10;
const pollMs = 15_000;

/** Why it does not go on by itself; `update` still sends but does not read. */
export const problems = ["signed_out", "revoked", "update"] as const;

export type EngineState = {
  reachable: boolean;
  role: SyncRole | null;
  problem: (typeof problems)[number] | null;
};

export type EnginePorts = ExchangePorts & {
  /** Between 0 and 1. */
  random: () => number;
  /** Calls back once, later; gives what calls it off. */
  after: (ms: number, work: () => void) => () => void;
  onState: (state: EngineState) => void;
};

export type Engine = {
  /** Something may be waiting or new. */
  wake: () => void;
  /** Who this is or what they may has changed: asks anew. */
  greet: () => void;
  /** Rows that came by themselves. */
  patch: (patch: Patch) => Promise<void>;
  /** One run, to its end, with nothing after it: true when everything is said and read. */
  finish: () => Promise<boolean>;
  stop: () => void;
};

export function createEngine(ports: EnginePorts): Engine {
  const exchanges = createExchanges(ports);
  let state: EngineState = { reachable: false, role: null, problem: null };
  let isKnown = false;
  let isGreeted = false;
  let isRunning = false;
  let isWoken = false;
  let isStopped = false;
  let failures = 0;
  let callOff = (): void => undefined;

  function become(change: Partial<EngineState>): void {
    const before = state;
    state = { ...state, ...change };
    // The first answer, or that there was none, is news even when it is what was assumed.
    if (!isKnown || JSON.stringify(before) !== JSON.stringify(state)) ports.onState(state);
    isKnown = true;
  }

  async function exchange(): Promise<Answer<Next>> {
    if (!isGreeted) {
      const answer = await exchanges.hello();
      if (!answer.ok) return answer;
      isGreeted = answer.value.next === "done";
      become({ role: answer.value.role });
      return { ok: true, value: "more" };
    }
    const bounds = failures >= failuresUntilSingle ? { ...batchBounds, opsMax: 1 } : batchBounds;
    const pushed = await exchanges.push(bounds);
    if (pushed) return pushed.ok && pushed.value === "done" ? { ok: true, value: "more" } : pushed;
    return state.problem === "update" ? { ok: true, value: "done" } : exchanges.pull();
  }

  /** Does what a refusal asks for; true when the round goes on. */
  async function refuse(refusal: Refusal | "offline"): Promise<boolean> {
    switch (refusal) {
      case "epoch":
        isGreeted = false;
        return true;
      case "fork":
        isGreeted = false;
        await exchanges.fork();
        return true;
      case "update":
      case "signed_out":
      case "revoked":
        become({ reachable: true, problem: refusal });
        return false;
      default:
        failures++;
        become({ reachable: false });
        return false;
    }
  }

  /** True when everything is said and read. */
  async function round(): Promise<boolean> {
    for (let count = 0; count < exchangesMax && !isStopped; count++) {
      const answer = await exchange();
      if (!answer.ok) {
        if (await refuse(answer.refusal)) continue;
        return answer.refusal === "update";
      }
      failures = 0;
      become({ reachable: true, problem: state.problem === "update" ? "update" : null });
      if (answer.value === "fork") await refuse("fork");
      if (answer.value === "hello") isGreeted = false;
      if (answer.value === "done") return true;
    }
    return false;
  }

  function rest(isDone: boolean): void {
    if (isStopped || state.problem === "revoked" || state.problem === "signed_out") return;
    const retryMs = Math.min(retryMsMax, retryMsMin * 2 ** Math.min(failures, doublingsMax));
    callOff = ports.after(isDone ? pollMs : retryMs * (0.5 + ports.random() / 2), wake);
  }

  async function run(): Promise<boolean> {
    isRunning = true;
    let isDone = false;
    try {
      do {
        isWoken = false;
        isDone = await round();
      } while (isWoken && isDone);
    } catch {
      // Storage failed under it. What was not kept is still in the outbox; the next round says it again.
      failures++;
    }
    isRunning = false;
    return isDone;
  }

  function wake(): void {
    isWoken = true;
    if (isStopped || isRunning) return;
    callOff();
    void run().then(rest);
  }

  return {
    wake,
    greet: () => {
      isGreeted = false;
      wake();
    },
    patch: async (patch) => {
      const taken = ports.replica.transact("outbox", (ledger) => receivePatch(ledger, patch, ports.nowMs()));
      // What storage could not take now, a pull brings again.
      const next = await taken.catch((): Next => "pull");
      if (next === "hello") isGreeted = false;
      if (next !== "done") wake();
    },
    finish: run,
    stop: () => {
      isStopped = true;
      callOff();
    },
  };
}
