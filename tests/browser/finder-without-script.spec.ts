// The finder without JavaScript: letters, lists and the map lead to the same team, and no field pretends.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';

test.use({ javaScriptEnabled: false });

const f = nl.finder;
const main = (page: Page) => page.getByRole('main');
const letters = (page: Page) => page.getByRole('navigation', { name: f.chooseLetter });

test('there is no field that does nothing; the letters of the streets stand in its place', async ({ page }) => {
  for (const address of ['/wijk/', '/']) {
    await page.goto(address);
    await expect(main(page).getByRole('textbox')).toHaveCount(0);
  }
  await page.goto('/wijk/');
  await expect(letters(page).getByRole('link', { name: 'V', exact: true })).toBeVisible();
});

test('someone finds the team by the first letter of the street', async ({ page }) => {
  await page.goto('/wijk/');
  await letters(page).getByRole('link', { name: 'V', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(f.streetsWith('V'));
  await main(page).getByRole('listitem').filter({ has: page.getByText('Veldstraat', { exact: true }) }).getByRole('link', { name: 'Binnenstad' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Binnenstad');
});

test('a street that crosses neighbourhoods shows in words which numbers belong where', async ({ page }) => {
  await page.goto('/wijk/straten/b/');
  const street = main(page).getByRole('listitem').filter({ has: page.getByText('Brusselsesteenweg', { exact: true }) }).first();
  await expect(street).toContainText(/oneven \d+\w? tot en met \d+\w?/);
  await expect(street).toContainText(/even \d+\w? tot en met \d+\w?/);
  expect(new Set(await street.getByRole('link').allInnerTexts()).size).toBeGreaterThan(2);
});

test('a street of which the place is not known says so and gives a number to call', async ({ page }) => {
  await page.goto('/wijk/straten/c/');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Cargadoorstraat' })).toContainText(f.unknownPlace);
  await expect(main(page).getByRole('link', { name: '09 266 61 11' })).toBeVisible();
});

test('every letter leads to its streets, and from there to every other letter', async ({ page }) => {
  await page.goto('/wijk/straten/');
  const all = await letters(page).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(all.length).toBeGreaterThan(20);
  for (const address of all) {
    await page.goto(address);
    expect(await main(page).getByRole('listitem').count()).toBeGreaterThan(all.length);
    await expect(page.getByRole('navigation', { name: f.otherLetters }).getByRole('link')).toHaveCount(all.length);
  }
});

test('every street of today stands under its letter exactly once', async ({ page, request }) => {
  const streets = (await (await request.get('/adressen/straten/alle.json')).json()) as string[];
  const today = streets.filter((line) => !line.startsWith('-')).map((line) => line.split(/[~=|]/)[0]!);
  await page.goto('/wijk/straten/');
  const all = await letters(page).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  const found: string[] = [];
  for (const address of all) {
    await page.goto(address);
    found.push(...(await main(page).locator('.street-list > li > b').allInnerTexts()));
  }
  expect(found.sort()).toEqual(today.sort());
});
