/** What the leading tab does for all: an engine that says and asks, an ear that hears. */
import { createEngine, type EngineState } from "./engine";
import { httpTransport } from "./http-transport";
import type { ReplicaPlace } from "./idb-storage";
import type { SpeakerState } from "./leader";
import { newDeviceId } from "./new-device-id";
import type { Replica } from "./replica";
import { listen, type Ear } from "./socket";

export type Speaker = {
  /** Something may be waiting or new. */
  wake: () => void;
  /** The network or the person is back: whatever pauses is over. */
  retry: () => void;
  state: () => SpeakerState | null;
  stop: () => void;
};

const after = (ms: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** @param told of every change of how things stand */
export function startSpeaker(place: ReplicaPlace, replica: Replica, told: (state: SpeakerState) => void): Speaker {
  let state: SpeakerState | null = null;
  let ear: Ear | null = null;
  let heardAtMs: number | null = null;

  const hear = (): Ear =>
    listen({
      ...place,
      opened: () => engine.wake(),
      heard: (message) => {
        if (message.type === "patch") void engine.patch(message.patch);
        else engine.wake();
      },
      accessChanged: () => engine.greet(),
    });

  function onState(next: EngineState): void {
    if (next.reachable) heardAtMs = Date.now();
    // Since when, is only known of a connection that was there.
    const offlineSinceMs = next.reachable ? null : (state?.offlineSinceMs ?? (heardAtMs === null ? null : Date.now()));
    state = { ...next, offlineSinceMs };
    if (next.problem === "signed_out" || next.problem === "revoked") {
      ear?.close();
      ear = null;
    } else if (next.reachable) ear ??= hear();
    told(state);
  }

  const engine = createEngine({
    replica,
    transport: httpTransport(place),
    nowMs: Date.now,
    newDevice: newDeviceId,
    random: Math.random,
    after,
    onState,
  });
  engine.wake();
  return {
    wake: engine.wake,
    retry: () => {
      ear?.retry();
      engine.wake();
    },
    state: () => state,
    stop: () => {
      engine.stop();
      ear?.close();
    },
  };
}
