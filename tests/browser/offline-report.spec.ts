// A report written where there is no line: it waits in sight, also when the browser was closed, and goes once, by one tap or by itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { violations } from './axe.ts';
import { windowed } from './chromium.ts';
import { button, expectReceipt, fillNuisance, main, open, say, sticksOut, title } from './report-page.ts';
import { keptOn, workerHere } from './worker-page.ts';

test.use({ serviceWorkers: 'allow', launchOptions: windowed() }); // Background Sync

const { waiting } = nl.report.pages;
const slug = 'hinder-in-de-buurt';
const notice = (page: Page) => main(page).locator('#wacht');

/** The form, with its worker and all its scripts on the device. */
async function ready(page: Page): Promise<void> {
  await open(page, slug);
  await page.mouse.click(1, 1);
  await workerHere(page);
  await expect.poll(() => keptOn(page).then((paths) => paths.filter((path) => /\/_astro\/(?:mount-report|part)/.test(path)).length)).toBeGreaterThanOrEqual(2);
}

/** The keys under which this page sends reports. */
function keysOf(page: Page): string[] {
  const keys: string[] = [];
  page.on('request', (request) => request.url().endsWith('/api/meldingen') && keys.push(request.headers()['idempotency-key']!));
  return keys;
}

async function sendWithoutLine(page: Page, what: string): Promise<void> {
  await fillNuisance(page, what);
  await page.context().setOffline(true);
  await button(page, say.send).click();
  await expect(main(page).getByRole('alert')).toContainText(/nog niet verzonden/i);
  await expect(notice(page)).toContainText('Uw melding staat sinds');
}

test('written offline, the browser closed and opened again: it is there, says it was not sent, and goes with one tap when there is a line', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'toestel-'));
  const start = () => chromium.launchPersistentContext(folder, { ...windowed(), baseURL, locale: 'nl-BE' });
  let context: BrowserContext = await start();
  try {
    const page = await context.newPage();
    const keys = keysOf(page);
    await ready(page);
    await sendWithoutLine(page, 'Geschreven zonder verbinding.');
    expect(keys).toHaveLength(1);
    await context.close();

    context = await start();
    await context.setOffline(true);
    const later = await context.newPage();
    const laterKeys = keysOf(later);
    await later.goto(`/melden/${slug}/`);
    await expect(title(later)).toHaveText(say.checkTitle);
    await expect(main(later)).toContainText('Geschreven zonder verbinding.');
    await expect(notice(later)).toContainText(waiting.title);
    await expect(notice(later)).toContainText(waiting.noLine);
    await expect(notice(later)).toBeInViewport();
    await context.setOffline(false);
    await expect(notice(later)).toContainText(waiting.lineBack);
    await button(later, 'Verzend nu').click();
    await expectReceipt(later);
    expect(laterKeys).toEqual(keys);
    await later.goto(`/melden/${slug}/`);
    await expect(main(later)).not.toContainText('Geschreven zonder verbinding.');
    await expect(later.getByLabel('Lawaai', { exact: true })).not.toBeChecked();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What the browser does when it finds that there is a line again; only developers may ask it to. */
async function lineIsBack(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) => session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId)));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', { origin: new URL(page.url()).origin, registrationId: await found, tag: 'meldingen', lastChance: false });
}

/** All that lies in the database of this site, as text. Runs in the page. */
async function recordsThere(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open('melden');
    asked.onsuccess = () => resolve(asked.result);
  });
  const records = await new Promise<unknown[]>((resolve) => {
    const asked = database.transaction('kept').objectStore('kept').getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
  database.close();
  return JSON.stringify(records);
}

test('where a device can, it sends the report by itself when someone asked for that, also with the form closed; the receipt is there at the next visit', async ({ page, context }) => {
  await ready(page);
  const keys = keysOf(page);
  await sendWithoutLine(page, 'Verzend dit vanzelf.');
  await button(page, waiting.auto).click();
  await expect(notice(page)).toContainText(waiting.autoSet);
  await expect(button(page, waiting.auto)).toHaveCount(0);
  await page.goto('/noodgeval/');
  const sent = context.waitForEvent('request', (request) => request.url().endsWith('/api/meldingen') && request.serviceWorker() !== null).then((request) => request.headers()['idempotency-key']);
  await context.setOffline(false);
  await lineIsBack(page);
  expect([await sent]).toEqual(keys);
  await expect.poll(() => page.evaluate(recordsThere)).toContain('"answer":{"reference"');
  await page.goto(`/melden/${slug}/`);
  await expectReceipt(page);
  await page.goto(`/melden/${slug}/`);
  await expect(page.getByLabel('Lawaai', { exact: true })).not.toBeChecked();
});

test('a form that stands open while its report goes by itself shows the receipt', async ({ page, context }) => {
  await ready(page);
  await sendWithoutLine(page, 'Verzend dit terwijl ik kijk.');
  await button(page, waiting.auto).click();
  await expect(notice(page)).toContainText(waiting.autoSet);
  await context.setOffline(false);
  await lineIsBack(page);
  await expectReceipt(page);
});

test('whoever goes on writing has a draft again, and nothing waits', async ({ page, context }) => {
  await ready(page);
  await sendWithoutLine(page, 'Eerst dit.');
  await button(page, `${say.change} Wat gebeurt er?`).click();
  await page.getByLabel('Wat gebeurt er?').fill('Toch iets anders.');
  await button(page, say.next).click();
  await expect(notice(page)).toHaveCount(0);
  await context.setOffline(false);
  await page.reload();
  await expect(main(page)).toContainText('Toch iets anders.');
  await expect(notice(page)).toHaveCount(0);
  await button(page, say.send).click();
  await expectReceipt(page);
});

test('of a tip nothing stays on the device: it says so, and the words stay on the screen until it goes', async ({ page, context }) => {
  await page.goto('/melden/hinder-in-de-buurt/');
  await page.mouse.click(1, 1);
  await workerHere(page);
  await open(page, 'tip');
  await page.locator('input[name=about]').first().check();
  await button(page, say.next).click();
  await page.locator('#f-what').fill('Een geheim.');
  await button(page, say.next).click();
  await page.locator('input[name=how]').first().check();
  for (let step = 0; step < 6; step++) await button(page, say.next).click();
  await main(page).getByRole('radio', { name: nl.report.ways.none }).check();
  await button(page, say.next).click();
  await expect(title(page)).toHaveText(say.checkTitle);
  await context.setOffline(true);
  await button(page, say.send).click();
  await expect(main(page).getByRole('alert')).toContainText(say.offline);
  await expect(main(page)).toContainText(waiting.open);
  await expect(main(page)).toContainText('Een geheim.');
  expect(await page.evaluate(recordsThere)).toBe('[]');
  await context.setOffline(false);
  await button(page, say.again).click();
  await expectReceipt(page);
});

for (const width of [320, 1280]) {
  test(`the notice of a report that waits stands well on a screen of ${width} px, for everyone`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await ready(page);
    await sendWithoutLine(page, 'Voor iedereen leesbaar.');
    expect(await violations(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.reload();
    await expect(notice(page)).toBeFocused();
    expect(await violations(page)).toEqual([]);
  });
}
