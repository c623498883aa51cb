// What the tests ask of the worker in a page: whether it is there, what it keeps, and to make a copy older.
import { expect, type Page } from '@playwright/test';

/** Waits until the worker has taken over the page. */
export const workerHere = (page: Page): Promise<void> => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated').then(() => undefined);

/** Names of the stores of this site. */
export const storesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** The addresses that are on the device, in order. */
export const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const copies = await Promise.all(stores.map((store) => store.keys()));
    return copies.flat().map(({ url }) => new URL(url).pathname).sort();
  });

export const expectKept = (page: Page, path: string) => expect.poll(() => keptOn(page)).toContain(path);

/** The copy of an address was made so many days ago. */
export const makeOlder = (page: Page, path: string, days: number): Promise<void> =>
  page.evaluate(
    async ([where, age]) => {
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        const copy = await store.match(where);
        if (!copy) continue;
        const headers = new Headers(copy.headers);
        headers.set('X-Kept-At', String(Date.now() - age * 864e5));
        await store.put(where, new Response(await copy.blob(), { headers }));
      }
    },
    [path, days] as const,
  );

/** The sentence above a page that is a copy. */
export const noticeOf = (page: Page) => page.getByRole('main').locator('> .note[role=status]');
