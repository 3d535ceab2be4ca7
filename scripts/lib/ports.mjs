import net from "node:net";
import { Failure } from "./failure.mjs";

const tryPort = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve({ code: error.code }));
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve({ port: taken }));
    });
  });

/** A port nobody listens on, chosen by the system; `wanted` itself when that one is free. */
export async function freePort(wanted = 0, host = "127.0.0.1") {
  const first = await tryPort(wanted, host);
  return first.port ?? (await tryPort(0, host)).port;
}

/** Fails with a sentence when the web server could not listen on `port` of `host` (undefined: every address). */
export async function requirePort(port, host) {
  const { code } = await tryPort(port, host);
  if (!code) return;
  if (code === "EACCES")
    throw new Failure(
      `Port ${port} is reserved for the administrator: choose one above 1023, for example PORT=3000 npm start.`,
    );
  throw new Failure(
    `Port ${port} is taken by another program: stop that program, or choose another port, for example PORT=${port + 1} npm start.`,
  );
}
