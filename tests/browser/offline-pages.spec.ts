// Without a line: what was visited is there and says of when it is; everything else is a page with whom to call.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { button, main, question, open as openForm } from './report-page.ts';
import { expectKept, keptOn, makeOlder, noticeOf, workerHere } from './worker-page.ts';

test.use({ serviceWorkers: 'allow' });

const say = nl.offline;
const title = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true });

/** Someone opens a page and touches it, and the worker takes over. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.mouse.click(1, 1);
  await workerHere(page);
}

test('numbers, counters, stations, the finder and the forms open again without a line, and say of when they are', async ({ page, context }) => {
  await visit(page, '/noodgeval/');
  const places = ['/contact/', '/contact/ledeberg/', '/wijk/', '/wijk/ledeberg/', '/melden/', '/melden/hinder-in-de-buurt/', '/'];
  const titles: string[] = [];
  for (const place of places) {
    await page.goto(place);
    titles.push(await title(page).innerText());
    await expectKept(page, place);
  }
  await context.setOffline(true);
  for (const [i, place] of places.entries()) {
    await page.goto(place);
    await expect(title(page)).toHaveText(titles[i]!);
    await expect(noticeOf(page)).toContainText(/^U hebt geen verbinding\. Deze bladzijde is van \p{Ll}+ \d+ \p{Ll}+ \d{4}, \d+\.\d\d u\./u);
    await expect(noticeOf(page)).not.toContainText(say.worker.old);
  }
  await context.setOffline(false);
  await page.goto('/contact/');
  await expect(noticeOf(page)).toHaveCount(0);
});

test('the first page someone visits is kept too, without a touch, and asks for nothing before it was looked at for a while', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/contact/ledeberg/', { waitUntil: 'networkidle' });
  expect(asked).not.toContain('/sw.js');
  await workerHere(page);
  await context.setOffline(true);
  await page.reload();
  await expect(noticeOf(page)).toBeVisible();
  await expect(title(page)).toHaveText(/Ledeberg/);
});

test('the finder answers without a line for streets whose letters were loaded', async ({ page, context }) => {
  const answer = async () => {
    await page.getByRole('searchbox').or(main(page).getByRole('combobox')).or(main(page).locator('#wijkzoeker input')).first().fill('Zilverdreef 3');
    await main(page).locator('#wijkzoeker').getByRole('button').first().click();
    await expect(page.locator('#uitkomst')).toBeVisible();
    return page.locator('#uitkomst').innerText();
  };
  await page.goto('/wijk/');
  await expect(main(page).locator('#wijkzoeker')).toBeVisible();
  const before = await answer();
  await workerHere(page);
  await expect.poll(() => keptOn(page).then((paths) => paths.filter((path) => path.startsWith('/adressen/')).length)).toBeGreaterThan(0);
  await expect.poll(() => keptOn(page).then((paths) => paths.filter((path) => path.startsWith('/_astro/look-up')).length)).toBe(1);
  await context.setOffline(true);
  await page.reload();
  expect(await answer()).toBe(before);
});

test('every other page without a line is one page: whom to call, and what is on this device', async ({ page, context }) => {
  await visit(page, '/contact/');
  await page.goto('/nieuws/');
  await context.setOffline(true);
  for (const place of ['/nieuws/', '/zoeken/?q=fiets', '/vragen/', '/status/AAAAAAAAAAAAAAAAAAAAAA/', '/melden/klacht/']) {
    await page.goto(place);
    await expect(title(page)).toHaveText(say.title);
    for (const number of ['101', '112']) await expect(main(page).locator(`a[href="tel:${number}"]`)).toBeVisible();
    await expect(main(page).getByRole('link', { name: 'Noodgeval: wie belt u?' })).toHaveAttribute('href', '/noodgeval/');
  }
  await expect(main(page).getByRole('link', { name: /^Contact/ })).toHaveAttribute('href', '/contact/');
  await main(page).getByRole('link', { name: /^Contact/ }).click();
  await expect(noticeOf(page)).toBeVisible();
  await page.goto('/nieuws/');
  const loaded = page.waitForEvent('load');
  await button(page, say.again).click();
  await loaded;
  await expect(title(page)).toHaveText(say.title);
});

test('the page for no line reloads by itself when there is a line again', async ({ page, context }) => {
  await visit(page, '/contact/');
  await context.setOffline(true);
  await page.goto('/nieuws/');
  await expect(title(page)).toHaveText(say.title);
  await context.setOffline(false);
  await expect(title(page)).not.toHaveText(say.title);
});

test('whoever follows a link of the page for no line gets there, also when the browser says at that moment that there is a line', async ({ page, context }) => {
  await visit(page, '/contact/');
  await context.setOffline(true);
  for (const answers of [false, true]) {
    await page.goto('/nieuws/');
    await page.evaluate((can) => {
      if (can) window.fetch = () => Promise.resolve(new Response());
      // The last of all that hears the click: the browser is on its way by then.
      addEventListener('click', () => setTimeout(() => dispatchEvent(new Event('online'))));
    }, answers);
    await main(page).getByRole('link', { name: /^Contact/ }).click();
    await expect(noticeOf(page)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/contact/');
  }
});

test('a copy older than a day is never shown while there is a line; without one it says that it is old', async ({ page, context }) => {
  await visit(page, '/contact/');
  await expectKept(page, '/contact/');
  await makeOlder(page, '/contact/', 3);
  await context.setOffline(true);
  await page.reload();
  await expect(noticeOf(page)).toContainText(say.worker.old);
  await context.setOffline(false);
  await page.reload();
  await expect(noticeOf(page)).toHaveCount(0);
  await expect.poll(async () => {
    await context.setOffline(true);
    await page.reload();
    const words = await noticeOf(page).innerText();
    await context.setOffline(false);
    return words;
  }).not.toContain(say.worker.old);
});

test('of a sensitive form, of a report, of search and of what a server answers, nothing is on the device', async ({ page, request }) => {
  await visit(page, '/melden/');
  for (const place of ['/melden/tip/', '/zoeken/?q=fiets', '/melden/?wijk=ledeberg', '/status/AAAAAAAAAAAAAAAAAAAAAA/', '/api/proef', '/health', '/wie-doet-wat/']) await page.goto(place);
  await openForm(page, 'hinder-in-de-buurt');
  await expectKept(page, '/melden/hinder-in-de-buurt/');
  expect((await keptOn(page)).filter((path) => !path.startsWith('/_astro/'))).toEqual(['/melden/', '/melden/hinder-in-de-buurt/', '/noodgeval/', '/offline/']);
  expect((await request.get('/sw.js')).headers()['cache-control']).toBe('no-cache');
});

test('a form works without a line as far as sending: one question a screen, and what is filled in stays', async ({ page, context }) => {
  await openForm(page, 'hinder-in-de-buurt');
  await page.mouse.click(1, 1);
  await workerHere(page);
  await expect.poll(() => keptOn(page).then((paths) => paths.filter((path) => path.startsWith('/_astro/mount-report')).length)).toBe(1);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('Lawaai', { exact: true }).check();
  await button(page, nl.report.pages.next).click();
  await expect(question(page)).toHaveText('Waar is het?');
  await page.getByLabel('Waar is het?').fill('Zilverdreef 3');
  await page.reload();
  await expect(page.getByLabel('Waar is het?')).toHaveValue('Zilverdreef 3');
});
