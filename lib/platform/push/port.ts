/** A browser that asked to be pushed to. Keys in base64url. */
export type PushTarget = { endpoint: string; p256dh: string; auth: string };

/** `topic`: a later message of the same topic replaces one that still waits, at most 32 characters of base64url. */
export type PushMessage = { text: string; topic: string; ttlSeconds: number };

/** `gone`: the browser has ended its subscription for good. Anything else that fails is thrown, to be tried again. */
export type PushOutcome = "sent" | "gone";

export type PushPort = { send: (target: PushTarget, message: PushMessage) => Promise<PushOutcome> };
