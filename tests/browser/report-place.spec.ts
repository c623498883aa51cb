// Where it happened: addresses are offered while someone writes, the neighbourhood fills itself in, and plain words always do.
import { expect, type Page, type Request, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { violations } from './axe.ts';
import { button, main, next, open, question, say, sticksOut } from './report-page.ts';

const words = nl.report.place;
const where = (page: Page) => page.getByLabel('Waar is het?');
const rows = (page: Page) => main(page).getByRole('list', { name: say.places }).getByRole('button');
const neighbourhood = (page: Page) => main(page).locator('input[name="where.neighbourhood"]');
const told = (page: Page) => main(page).locator('.question > .hint[role=status]');
const inWords = (page: Page) => main(page).locator('.question [role=status]:not(.hint)');

async function toPlace(page: Page) {
  if (!page.url().includes('/melden/')) await open(page, 'hinder-in-de-buurt');
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
}

async function write(page: Page, text: string) {
  await where(page).fill('');
  await where(page).pressSequentially(text);
}

test('by keyboard: the arrows walk through the streets, Enter chooses, the number goes on, the neighbourhood is filled in and read out', async ({ page }) => {
  await toPlace(page);
  await where(page).focus();
  await page.keyboard.type('veldst');
  await expect(told(page)).toHaveText(words.some.replace('{count}', '2'));
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(where(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(0);
  await expect(where(page)).toHaveValue('veldst');
  await page.keyboard.type('r');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(where(page)).toBeFocused();
  await expect(where(page)).toHaveValue('Veldstraat');
  await page.keyboard.type(' 12 bus 3, aan de bakker');
  await expect(inWords(page)).toHaveText('Wijk: Binnenstad');
  await expect(rows(page)).toHaveCount(0);
  await expect(neighbourhood(page)).toHaveValue('binnenstad');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText(/Wanneer/);
  await page.goBack();
  await expect(where(page)).toHaveValue('Veldstraat 12 bus 3, aan de bakker');
  await expect(neighbourhood(page)).toHaveValue('binnenstad');
});

test('what is sent is what was written and the neighbourhood, and nothing typed left the device before', async ({ page, baseURL }) => {
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  await toPlace(page);
  await write(page, 'Veldstraat 12');
  await expect(inWords(page)).toHaveText('Wijk: Binnenstad');
  await next(page);
  await page.getByLabel('Vandaag').check();
  await next(page);
  await page.getByLabel('Elke week').check();
  await next(page);
  await page.getByLabel('Wat gebeurt er?').fill('Alleen een proef.');
  for (let step = 0; step < 4; step++) await next(page);
  await main(page).getByRole('radio', { name: nl.report.ways.none }).check();
  await next(page);
  await expect(main(page)).toContainText('Wijk: Binnenstad');
  const asked = sent.map((request) => [request.url(), request.postData() ?? '', ...Object.values(request.headers())].join('\n'));
  for (const request of asked) expect(request).not.toMatch(/veldst/i);
  const files = sent.map((request) => request.url().replace(baseURL!, '')).filter((path) => path.startsWith('/adressen/'));
  expect(files).toEqual(['/adressen/straten/v.json', '/adressen/nummers/v.json']);
  const [report] = await Promise.all([page.waitForRequest((request) => request.method() === 'POST'), button(page, say.send).click()]);
  expect((report.postDataJSON() as { answers: { where: unknown } }).answers.where).toEqual({ text: 'Veldstraat 12', neighbourhood: 'binnenstad' });
});

test('several streets, ranges and a border are asked about, and may stay as they are', async ({ page }) => {
  await toPlace(page);
  await write(page, 'Antwerpsesteenweg 69');
  await expect(told(page)).toHaveText(words.border);
  await expect(rows(page)).toHaveText([/^Wijk Dampoort/, /^Wijk Sint-Amandsberg/]);
  await rows(page).nth(1).click();
  await expect(where(page)).toHaveValue('Antwerpsesteenweg 69');
  await expect(neighbourhood(page)).toHaveValue('sint-amandsberg');
  await page.keyboard.type(', links');
  await expect(neighbourhood(page)).toHaveValue('sint-amandsberg');
  await expect(rows(page)).toHaveCount(0);
  await write(page, 'Adolf Baeyensstraat');
  await expect(told(page)).toHaveText(words.ranges.replace('{count}', '2'));
  await expect(rows(page).first()).toHaveText(/oneven 1–151$/);
  await expect(neighbourhood(page)).toHaveCount(0);
  await write(page, 'Adolf Baeyensstraat 101');
  await expect(inWords(page)).toHaveText('Wijk: Sint-Amandsberg');
  await write(page, 'Ergens achter het station');
  await expect(neighbourhood(page)).toHaveCount(0);
  await write(page, 'Dorpsstraat 5, 1000 Brussel');
  await expect(told(page)).toHaveText(words.outside.replace('{code}', '1000'));
  await next(page);
  await expect(question(page)).toHaveText(/Wanneer/);
});

test('a neighbourhood that is left out is not filled in again; that of the page someone came from gives way to that of the address', async ({ page }) => {
  await page.goto('/melden/hinder-in-de-buurt/?wijk=ledeberg');
  await expect(main(page).locator('.whole')).toHaveCount(0);
  await toPlace(page);
  await expect(neighbourhood(page)).toHaveValue('ledeberg');
  await write(page, 'Veldstraat 12');
  await expect(neighbourhood(page)).toHaveValue('binnenstad');
  await write(page, 'Op de hoek');
  await expect(neighbourhood(page)).toHaveValue('ledeberg');
  await button(page, say.leaveNeighbourhood).click();
  await expect(neighbourhood(page)).toHaveCount(0);
  await write(page, 'Korte Meer 3');
  await write(page, 'Antwerpsesteenweg 69');
  await expect(rows(page)).toHaveCount(2);
  await expect(neighbourhood(page)).toHaveCount(0);
});

for (const [what, file] of [['streets', '**/adressen/**'], ['finder', '**/_astro/place-finder*']] as const)
  test(`when the ${what} do not come, a place is plain words, and nobody is told of a mistake`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await toPlace(page);
    await write(page, 'Veldstraat 12');
    await page.waitForLoadState('networkidle');
    await expect(told(page)).toBeEmpty();
    await expect(inWords(page)).toBeEmpty();
    await page.unroute(file);
    await page.keyboard.type('A');
    await expect(inWords(page)).toHaveText('Wijk: Binnenstad');
    await page.route(file, (route) => route.abort());
    await next(page);
    await expect(question(page)).toHaveText(/Wanneer/);
  });

test('every state can be read by everybody, and fits the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await toPlace(page);
  for (const text of ['veldst', 'Veldstraat 12', 'Brusselsesteenweg', 'Antwerpsesteenweg 69']) {
    await write(page, text);
    await expect(text === 'Veldstraat 12' ? inWords(page) : told(page)).not.toBeEmpty();
    expect(await violations(page), text).toEqual([]);
    expect(await sticksOut(page), text).toBe(0);
  }
});
