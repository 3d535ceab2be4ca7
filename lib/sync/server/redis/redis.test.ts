import net from "node:net";
import { once } from "node:events";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { createRedisPublisher, subscribeRedis } from "./fan-out";
import { createReplyReader, encodeCommand } from "./resp";

/** As much of Redis as publish and subscribe need, over a real socket. */
async function startRedis(password = "") {
  const subscribers = new Set<net.Socket>();
  const sockets = new Set<net.Socket>();
  function answer(socket: net.Socket, signedIn: { is: boolean }, command: string[]): string {
    const [verb, channel = "", text = ""] = command;
    if (verb === "AUTH") signedIn.is = command[command.length - 1] === password;
    if (!signedIn.is) return "-WRONGPASS invalid username-password pair\r\n";
    if (verb === "AUTH") return "+OK\r\n";
    if (verb === "SUBSCRIBE") {
      subscribers.add(socket);
      return `*3\r\n$9\r\nsubscribe\r\n$${channel.length}\r\n${channel}\r\n:1\r\n`;
    }
    for (const each of subscribers) each.write(encodeCommand(["message", channel, text]));
    return `:${subscribers.size}\r\n`;
  }
  const server = net.createServer((socket) => {
    const signedIn = { is: password === "" };
    const read = createReplyReader();
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => void (subscribers.delete(socket), sockets.delete(socket)));
    socket.on("data", (chunk: Buffer) => {
      for (const command of read(chunk)) socket.write(answer(socket, signedIn, command as string[]));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  return {
    address: `redis://${password ? `:${password}@` : ""}127.0.0.1:${port}`,
    subscribers,
    cut: () => sockets.forEach((socket) => socket.destroy()),
    close: () =>
      new Promise<void>((resolve) => (sockets.forEach((socket) => socket.destroy()), server.close(() => resolve()))),
  };
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(password = "") {
  const redis = await startRedis(password);
  const heard: string[] = [];
  const missed = vi.fn();
  const subscription = subscribeRedis(
    redis.address,
    (text) => heard.push(text),
    missed,
    () => undefined,
  );
  const publisher = createRedisPublisher(redis.address);
  closing.push(redis.close, publisher.close, subscription.close);
  await vi.waitFor(() => expect(redis.subscribers.size).toBe(1));
  return { redis, heard, missed, publisher };
}

test("carries news from one process to another, signed in", async () => {
  const { heard, publisher } = await open("geheim");
  await publisher.publish(["household-1:7", "household-2:9"]);
  await vi.waitFor(() => expect(heard).toEqual(["household-1:7", "household-2:9"]));
});

test("comes back after the connection was lost, and says that something may be missing", async () => {
  const { redis, heard, missed, publisher } = await open();
  await publisher.publish(["household-1:1"]);
  redis.cut();
  await vi.waitFor(() => expect(missed).toHaveBeenCalled(), 10_000);
  await publisher.publish(["household-1:2"]);
  await vi.waitFor(() => expect(heard).toContain("household-1:2"));
});

test("says so when Redis does not let it in", async () => {
  const redis = await startRedis("geheim");
  closing.push(redis.close);
  const publisher = createRedisPublisher(redis.address.replace("geheim", "falsch"));
  await expect(publisher.publish(["household-1:1"])).rejects.toThrow("WRONGPASS");
});

test("reads replies however the network cuts them", () => {
  const command = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(command, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      (sent, cuts) => {
        const bytes = Buffer.from(sent.map(encodeCommand).join(""));
        const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
          (left, right) => left - right,
        );
        const read = createReplyReader();
        const got = places.slice(1).flatMap((place, index) => read(bytes.subarray(places[index], place)));
        expect(got).toEqual(sent);
      },
    ),
  );
});
