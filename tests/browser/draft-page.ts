// A form that is half filled in, and what of it lies on the device.
import type { Page } from '@playwright/test';
import { next, open } from './report-page.ts';

/** All that lies on the device, in whatever drawer. */
export const storedIn = (page: Page) =>
  page.evaluate(async () => {
    const drawers: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => (indexedDB.open(name!).onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result)));
      for (const store of db.objectStoreNames) drawers.push(await new Promise((resolve) => (db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => resolve((target as IDBRequest).result))));
      db.close();
    }
    return JSON.stringify(drawers);
  });

/** Two questions of the form about nuisance are answered. */
export async function halfway(page: Page): Promise<void> {
  await open(page, 'hinder-in-de-buurt');
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
  await page.getByLabel('Waar is het?').fill('Zilverdreef 3');
}
