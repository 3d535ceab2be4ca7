import type { Page } from "playwright/test";

/**
 * Keeps what this device has kept from being read, as a slow one does: a tab that writes makes the others wait.
 * @returns lets go of it
 */
export async function keepBusy(page: Page): Promise<() => Promise<void>> {
  const tab = await page.context().newPage();
  await tab.goto("/health");
  await tab.evaluate(async () => {
    const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("shelfie:"));
    if (!known?.name) throw new Error("this device keeps nothing yet");
    const opening = indexedDB.open(known.name);
    const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const tx = database.transaction([...database.objectStoreNames], "readwrite");
    // A transaction lasts as long as it is asked for something.
    const askOn = (): void => void (tx.objectStore("meta").count().onsuccess = askOn);
    askOn();
  });
  return () => tab.close();
}
