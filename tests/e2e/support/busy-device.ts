import type { Page } from "playwright/test";

/**
 * Keeps what this device has kept from being read, as a slow one does: a tab that writes makes the others wait.
 * @param prefix of the database's name
 * @returns lets go of it
 */
export async function keepBusy(page: Page, prefix = "shelfie:"): Promise<() => Promise<void>> {
  const tab = await page.context().newPage();
  await tab.goto("/health");
  await tab.evaluate(async (beginning) => {
    const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith(beginning));
    if (!known?.name) throw new Error("this device keeps nothing yet");
    const opening = indexedDB.open(known.name);
    const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const names = [...database.objectStoreNames];
    const tx = database.transaction(names, "readwrite");
    // A transaction lasts as long as it is asked for something.
    const askOn = (): void => void (tx.objectStore(names[0] ?? "").count().onsuccess = askOn);
    askOn();
  }, prefix);
  return () => tab.close();
}
