import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's first choice of cost: 19 MiB, two passes, one lane. About 40 ms here. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** More at once would fill the thread pool that file and name look-ups share. */
const hashesAtOnceMax = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= hashesAtOnceMax) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

let decoy: Promise<string> | undefined;

/** Whether the password is the one that was hashed. With no hash it takes the same time and says no. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const against = passwordHash ?? (await decoy);
  const matches = await inTurn(() => verify(against, password));
  return passwordHash !== null && matches;
}
