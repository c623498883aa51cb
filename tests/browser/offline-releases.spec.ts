// One release of the site after another: the worker follows, a broken one heals, and one that must go is gone.
import { expect, type Page, test } from '@playwright/test';
import { asEdition, builtWorker, killSwitch, Releases } from './releases.ts';
import { expectKept, keptOn, noticeOf, storesOf, workerHere } from './worker-page.ts';

test.use({ serviceWorkers: 'allow' });

let site: Releases;
test.beforeEach(async () => {
  site = new Releases();
  await site.open();
});
test.afterEach(() => site.remove());

/** Someone visits the emergency page and that of all counters. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${site.address}/noodgeval/`);
  await page.mouse.click(1, 1);
  await workerHere(page);
  await page.goto(`${site.address}/contact/`);
  await expectKept(page, '/contact/');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** After a visit the browser looks for a new worker by itself; it waits until nobody has opened a page for a second. */
const patience = { intervals: [2_500], timeout: 20_000 };

async function opened(page: Page): Promise<void> {
  await page.goto(`${site.address}/noodgeval/`).catch(() => undefined); // a broken worker may show nothing at all
}

/** Someone opens the same page until the worker that the server has now is in charge. */
async function followed(page: Page, stores: string[]): Promise<void> {
  await opened(page);
  await expect.poll(() => storesOf(page).catch(() => opened(page)), patience).toEqual(stores);
}

test('a new build takes over at the next visit, brings its own words along and leaves nothing of the one before', async ({ page }) => {
  await visit(page);
  site.rewrite('contact', /<h1>[^<]*/, '<h1>Nieuwe uren');
  site.publish(asEdition('b'));
  await followed(page, ['site-b']);
  expect(await keptOn(page)).toEqual(expect.arrayContaining(['/contact/', '/noodgeval/', '/offline/']));
  await site.shut();
  await page.goto(`${site.address}/contact/`);
  await expect(title(page)).toHaveText('Nieuwe uren');
});

const broken: Record<string, string> = {
  'that answers every page with rubbish, and never with the server': `self.addEventListener('install', () => self.skipWaiting());
    self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener('fetch', (event) => event.respondWith(new Response('<h1>stuk</h1>', { headers: { 'Content-Type': 'text/html' } })));`,
  'that fails on every page': `self.addEventListener('install', () => self.skipWaiting());
    self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('stuk'))));`,
  'that filled the store with rubbish': `self.addEventListener('install', (event) => event.waitUntil(caches.open('site-stuk').then((store) => store.put('/contact/', new Response('<main><h1>stuk</h1></main>', { headers: { 'Content-Type': 'text/html', 'X-Kept-At': String(Date.now()) } }))).then(() => self.skipWaiting())));
    self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(caches.match('/contact/')));`,
};

for (const [how, worker] of Object.entries(broken)) {
  test(`a release with a worker ${how} heals with the next one, without anyone doing anything`, async ({ page }) => {
    await visit(page);
    site.publish(worker);
    await expect.poll(() => opened(page).then(() => title(page).allInnerTexts()).catch(() => []), patience).not.toContain('Noodgeval: wie belt u?');
    site.publish(asEdition('c'));
    await followed(page, ['site-c']);
    await page.goto(`${site.address}/contact/`);
    await expect(title(page)).not.toHaveText('stuk');
    await site.shut();
    await page.goto(`${site.address}/contact/`);
    await expect(noticeOf(page)).toBeVisible();
    await expect(title(page)).not.toHaveText('stuk');
  });
}

/** Asks for the new worker, and waits until it has been turned down. */
async function tryUpdate(): Promise<void> {
  const { installing } = await navigator.serviceWorker.ready.then((found) => found.update()).catch(() => ({ installing: null }));
  if (installing) await new Promise<void>((done) => installing.addEventListener('statechange', () => installing.state === 'redundant' && done()));
}

for (const [how, worker] of Object.entries({ 'cannot be read': 'dit is geen {', 'fails as it starts': "throw new Error('stuk')", 'cannot be installed': "self.addEventListener('install', (event) => event.waitUntil(Promise.reject(new Error('stuk'))))" })) {
  test(`a worker that ${how} never takes over: the one before goes on`, async ({ page }) => {
    await visit(page);
    const before = await storesOf(page);
    site.publish(worker);
    await page.evaluate(tryUpdate);
    await site.shut();
    await page.goto(`${site.address}/contact/`);
    await expect(noticeOf(page)).toBeVisible();
    expect(await storesOf(page)).toEqual(before);
  });
}

test('the kill switch takes the worker and every copy away; switched on again, all is as before', async ({ page, context }) => {
  await visit(page);
  site.publish(killSwitch());
  await followed(page, []);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  await page.goto(`${site.address}/noodgeval/`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await site.shut();
  await expect(page.goto(`${site.address}/contact/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await site.open();
  site.publish(builtWorker());
  await visit(await context.newPage());
});
