/** A line to the server that can be made bad: late, broken, cut. */
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";

export type Weather = {
  /** One way. */
  delayMs: number;
  /** Of ten thousand new connections, how many break at once. */
  brokenOfTenThousand: number;
  /** Everything that is open ends this often; 0 for never. */
  cutEveryMs: number;
};
export const calm: Weather = { delayMs: 0, brokenOfTenThousand: 0, cutEveryMs: 0 };

export type BadLine = { origin: string; become: (weather: Weather) => void; close: () => Promise<void> };

/** The same misfortunes in every run. Source of the constants: Numerical Recipes' generator. */
function createDice(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % 10_000;
  };
}

/** Forwards what one side says to the other, in order, each piece as late as the weather then is. */
function carry(from: net.Socket, to: net.Socket, weather: () => Weather): void {
  from.on("data", (chunk) => setTimeout(() => to.writable && to.write(chunk), weather().delayMs));
  from.on("end", () => setTimeout(() => to.end(), weather().delayMs));
  from.on("error", () => to.destroy());
  from.on("close", () => to.destroy());
}

export async function openLine(port: number): Promise<BadLine> {
  let weather = calm;
  let cutting: NodeJS.Timeout | undefined;
  const roll = createDice();
  const sockets = new Set<net.Socket>();
  const server = net.createServer((near) => {
    if (roll() < weather.brokenOfTenThousand) return void near.destroy();
    const far = net.connect(port, "localhost");
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    }
    carry(near, far, () => weather);
    carry(far, near, () => weather);
  });
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    become: (next) => {
      weather = next;
      clearInterval(cutting);
      if (next.cutEveryMs) cutting = setInterval(cut, next.cutEveryMs);
    },
    close: () => {
      clearInterval(cutting);
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
