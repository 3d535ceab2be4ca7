/** One connection to Redis. No client library: publish and subscribe are all that is said. */
import net from "node:net";
import tls from "node:tls";
import { createReplyReader, encodeCommand, type RespValue } from "./resp";

const connectMsMax = 3_000;
const keepAliveMs = 30_000;

export type RedisConnection = {
  /** Says a command; rejects when Redis refuses it or the connection ends first. */
  send: (...command: string[]) => Promise<RespValue>;
  close: () => void;
};

type Waiting = { resolve: (value: RespValue) => void; reject: (error: Error) => void };

/** A published message, as a subscriber gets it, or null when the reply is to a command. */
function messageOf(value: RespValue): string | null {
  if (!Array.isArray(value) || value[0] !== "message") return null;
  return typeof value[2] === "string" ? value[2] : null;
}

function openSocket(url: URL): net.Socket {
  const port = Number(url.port || 6379);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return url.protocol === "rediss:" ? tls.connect({ host, port, servername: host }) : net.connect({ host, port });
}

async function signIn(connection: RedisConnection, url: URL): Promise<void> {
  const password = decodeURIComponent(url.password);
  if (!password) return;
  const name = decodeURIComponent(url.username);
  await connection.send(...(name ? ["AUTH", name, password] : ["AUTH", password]));
}

/**
 * Connects and signs in with what the address says (`redis://name:password@host:port`, `rediss:` for TLS).
 * @param heard messages of channels that are subscribed to
 * @param ended once, when an established connection is gone
 */
export function connectRedis(
  address: string,
  heard: (message: string) => void,
  ended: (error: Error) => void,
): Promise<RedisConnection> {
  const url = new URL(address);
  const socket = openSocket(url);
  const waiting: Waiting[] = [];
  const read = createReplyReader();
  socket.setNoDelay(true);
  socket.setKeepAlive(true, keepAliveMs);

  function take(value: RespValue): void {
    const message = messageOf(value);
    if (message !== null) return heard(message);
    const next = waiting.shift();
    if (value instanceof Error) next?.reject(value);
    else next?.resolve(value);
  }
  socket.on("data", (chunk: Buffer) => {
    try {
      read(chunk).forEach(take);
    } catch (error) {
      socket.destroy(error as Error);
    }
  });

  const connection: RedisConnection = {
    send: (...command) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error("not connected to Redis"));
        waiting.push({ resolve, reject });
        socket.write(encodeCommand(command));
      }),
    close: () => socket.destroy(),
  };
  return new Promise((resolve, reject) => {
    let isOpen = false;
    let failure = new Error("the connection to Redis was closed");
    socket.setTimeout(connectMsMax, () => socket.destroy(new Error("Redis does not answer")));
    socket.on("error", (error) => {
      failure = error;
    });
    socket.on("close", () => {
      for (const { reject: refuse } of waiting.splice(0)) refuse(failure);
      if (isOpen) ended(failure);
      else reject(failure);
    });
    socket.once(url.protocol === "rediss:" ? "secureConnect" : "connect", () => {
      signIn(connection, url).then(
        () => {
          isOpen = true;
          socket.setTimeout(0);
          resolve(connection);
        },
        (error: Error) => socket.destroy(error),
      );
    });
  });
}
