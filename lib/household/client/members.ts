/** Who belongs to the household, as the server last said. Pages are kept for offline use and so carry no such data. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Member } from "./fetch-members";

export type { Member } from "./fetch-members";

export type Members = { kind: "loading" } | { kind: "ready"; members: readonly Member[] } | { kind: "unreachable" };

const membersStore = createStore<Members>(() => ({ kind: "loading" }));
export const useMembers = (): Members => useStore(membersStore);

const fetchMembers = (): Promise<readonly Member[] | null> =>
  import("./fetch-members").then(
    (chunk) => chunk.fetchMembers(),
    () => null,
  );

/** Asks the server anew. What was known stays in view meanwhile, and when it cannot be reached. */
export async function loadMembers(): Promise<void> {
  const members = await fetchMembers();
  if (members) membersStore.setState({ kind: "ready", members }, true);
  else if (membersStore.getState().kind !== "ready") membersStore.setState({ kind: "unreachable" }, true);
}
