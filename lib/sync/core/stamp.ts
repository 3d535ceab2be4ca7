/**
 * Hybrid logical clock stamps. A stamp is fixed-width text, so text order is the total order of writes (Postgres keeps it
 * with COLLATE "C"): nine base-36 digits of epoch milliseconds, four of a counter, then the device's id.
 * Source: Kulkarni et al. 2014, "Logical physical clocks"; the arrangement as text is ours.
 */

/** A point in the total order of writes; the empty text is before every write. */
export type Stamp = string;

/** The newest time a replica has issued. Values only: `nextStamp` gives the clock after it. */
export type Clock = { readonly ms: number; readonly counter: number };

const msDigits = 9;
const counterDigits = 4;
const prefixLength = msDigits + counterDigits;
/** Last millisecond that fits nine base-36 digits: the year 5188. */
export const stampMsMax = 36 ** msDigits - 1;
const counterMax = 36 ** counterDigits - 1;

/** How far ahead of the server's clock a stamp may be; one further ahead is clamped, never refused. */
export const driftMsMax = 60_000;

export const clockStart: Clock = { ms: 0, counter: 0 };

export const formatStamp = (clock: Clock, device: string): Stamp =>
  clock.ms.toString(36).padStart(msDigits, "0") + clock.counter.toString(36).padStart(counterDigits, "0") + device;

/** Epoch milliseconds of a stamp; 0 for the empty one. */
export const stampMs = (stamp: Stamp): number => (stamp ? parseInt(stamp.slice(0, msDigits), 36) : 0);
export const stampDevice = (stamp: Stamp): string => stamp.slice(prefixLength);
export const stampClock = (stamp: Stamp): Clock =>
  stamp ? { ms: stampMs(stamp), counter: parseInt(stamp.slice(msDigits, prefixLength), 36) } : clockStart;
/** The same point in time, as another device's. */
export const stampOfDevice = (stamp: Stamp, device: string): Stamp => stamp.slice(0, prefixLength) + device;

export const isAfter = (left: Clock, right: Clock): boolean =>
  left.ms > right.ms || (left.ms === right.ms && left.counter > right.counter);
export const latestClock = (left: Clock, right: Clock): Clock => (isAfter(right, left) ? right : left);

/** The smallest clock after `clock`: the counter steps, and carries into the millisecond when it is full. */
export const tick = (clock: Clock): Clock =>
  clock.counter < counterMax ? { ms: clock.ms, counter: clock.counter + 1 } : { ms: clock.ms + 1, counter: 0 };

/**
 * The clock of the next local write: later than everything this replica issued and than what the write overwrites, even
 * when the device's clock runs behind either.
 * @param nowMs epoch milliseconds of the device, corrected by the offset to the server
 * @param seen stamp of what is overwritten; empty when nothing is
 */
export function nextClock(clock: Clock, nowMs: number, seen: Stamp): Clock {
  const latest = latestClock(clock, stampClock(seen));
  const now: Clock = { ms: Math.min(stampMsMax, Math.max(0, Math.floor(nowMs))), counter: 0 };
  return isAfter(now, latest) ? now : tick(latest);
}

/**
 * A stamp from a clock that is too far ahead, brought back to the server's time but kept after `floors` that are
 * themselves believable, so that one device's writes stay in order.
 */
export function clampStamp(stamp: Stamp, nowMs: number, floors: readonly Stamp[]): Stamp {
  if (stampMs(stamp) <= nowMs + driftMsMax) return stamp;
  let clock: Clock = { ms: Math.floor(nowMs), counter: 0 };
  for (const floor of floors) {
    const floorClock = stampClock(floor);
    if (floorClock.ms <= nowMs + driftMsMax && !isAfter(clock, floorClock)) clock = tick(floorClock);
  }
  return formatStamp(clock, stampDevice(stamp));
}
