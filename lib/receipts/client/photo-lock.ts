/**
 * Photos are sent in one tab at a time, and none is sent while this device reads one itself: the server would read it into
 * a second draft.
 * @param whenTaken whether work that finds somebody else at the photos waits or is left for another time
 */
export async function withPhotosAlone(
  userId: string,
  whenTaken: "wait" | "leave",
  work: () => Promise<void>,
): Promise<void> {
  if (!navigator.locks) return work();
  await navigator.locks.request(`shelfie-photos-${userId}`, { ifAvailable: whenTaken === "leave" }, async (lock) => {
    if (lock) await work();
  });
}
