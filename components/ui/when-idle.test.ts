import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenIdle } from "./when-idle";

let nowMs = 0;

/** Time in which nothing keeps the page busy. */
function rest(ms: number): void {
  for (let passed = 0; passed < ms; passed += 10) {
    nowMs += 10;
    vi.advanceTimersByTime(10);
  }
}

/** Time in which no timer gets a turn. */
function busy(ms: number): void {
  nowMs += ms;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(performance, "now").mockImplementation(() => nowMs);
});

afterEach(() => {
  rest(10_000);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("what can wait comes once nothing has been busy for a while", () => {
  const work = vi.fn();
  whenIdle(work);
  rest(300);
  busy(120);
  rest(300);
  expect(work).not.toHaveBeenCalled();
  rest(300);
  expect(work).toHaveBeenCalledOnce();
});

test("a page that never rests keeps nothing waiting for more than about four seconds", () => {
  const work = vi.fn();
  whenIdle(work);
  for (let at = 0; at < 13; at++) {
    rest(200);
    busy(100);
  }
  expect(work).not.toHaveBeenCalled();
  for (let at = 0; at < 2; at++) {
    rest(200);
    busy(100);
  }
  expect(work).toHaveBeenCalledOnce();
});

test("several come in their order, each in a task of its own, and none that was called off", () => {
  const done: string[] = [];
  whenIdle(() => done.push("first"));
  const callOff = whenIdle(() => done.push("called off"));
  whenIdle(() => {
    done.push("second");
    whenIdle(() => done.push("of the second"));
  });
  callOff();
  rest(600);
  expect(done).toEqual(["first", "second"]);
  rest(600);
  expect(done).toEqual(["first", "second", "of the second"]);
});
