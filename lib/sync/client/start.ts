/** Begins and ends sync for the signed-in person. */
import { deleteDB } from "idb";
import { setReplica } from "./commit";
import { databaseName, isOfSamePerson, replicaNames, type ReplicaPlace } from "./idb-storage";
import { unsent } from "./ledger";
import { clearRows } from "./rows";
import { openSession, type Session } from "./session";
import { firstStatus, statusStore } from "./status";

let session: Session | null = null;
let turn: Promise<void> = Promise.resolve();

/** One after another: a start must not overtake a stop. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const next = turn.then(work);
  turn = next.catch(() => undefined);
  return next;
}

/** @param next whether another replica opens now */
function halt(next: "opening" | null = null): void {
  session?.stop();
  session = null;
  setReplica(next);
  clearRows();
  statusStore.setState(firstStatus, true);
}

/** No member any more: the household leaves the device, and the person sees what was never sent. */
async function leave(): Promise<void> {
  const left = session;
  if (!left) return;
  const { meta, outbox } = left.replica.summary();
  const lost = unsent({ meta, outbox, ring: [] });
  await left.erase();
  halt();
  statusStore.setState({ ...firstStatus, standing: { kind: "revoked", count: lost.length }, lost }, true);
}

/** Signed out in another tab: the page loads anew and finds out where it belongs. */
async function follow(): Promise<void> {
  halt();
  window.location.reload();
}

/**
 * Opens this person's data and paints it, then keeps it in step with the server. Calling it again for the same person and
 * household does nothing; for another it changes over.
 */
export const startSync = (place: ReplicaPlace): Promise<void> =>
  inTurn(async () => {
    if (session?.name === databaseName(place)) return;
    halt("opening");
    try {
      session = await openSession(place, (reason) => void inTurn(reason === "revoked" ? leave : follow));
    } catch (error) {
      setReplica(null);
      throw error;
    }
    setReplica(session.replica);
  });

/** Sends what waits and looks for news now, because a person asked. How it went shows in the status. */
export const askForNews = (): void => session?.ask();

/**
 * Deletes what this person's households left on this device, here and in other tabs: rows, unsent edits, kept pages. For
 * the end of a session. What other accounts have not sent yet stays, and so do the files of the app, which are nobody's.
 */
export const eraseReplica = (): Promise<void> =>
  inTurn(async () => {
    const erased = session?.name;
    // Before the halt: erasing tells the other tabs, over a channel that a halt closes.
    await session?.erase();
    halt();
    for (const name of await replicaNames()) if (!erased || isOfSamePerson(name, erased)) await deleteDB(name);
  });
