// Someone looks for the own neighbourhood team: every way an address can end, by typing and choosing.
import { expect, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { ask, expectWaysOn, field, onMap, outcome, said, say, searchButton, status, streets, teams, title } from './finder-page.ts';
import { holdBack, wrongsOf } from './search-page.ts';

test.beforeEach(({ page }) => page.goto('/wijk/'));

test('two letters are enough to see streets, each with its neighbourhood', async ({ page }) => {
  await field(page).pressSequentially('veldst');
  await expect(streets(page).first()).toHaveText(/^Veldstraat\s+Binnenstad$/);
  await expect(status(page)).toHaveText(said(say.someStreets, { n: await streets(page).count() }));
  await expect(field(page)).toBeFocused();
});

test('a street and number lead to the team, and the answer is coloured on the map and in the list', async ({ page }) => {
  await ask(page, 'Veldstraat 12');
  await expect(title(page)).toHaveText(said(say.foundTitle, { w: 'Binnenstad' }));
  await expect(title(page)).toBeFocused();
  await expect(outcome(page)).toContainText(said(say.byNumber, { a: 'Veldstraat 12' }));
  await expectWaysOn(page);
  await expect(onMap(page).and(page.locator('[aria-current]'))).toHaveAccessibleName('Binnenstad');
  await expect(page.getByRole('region', { name: /^De wijken van/ }).getByRole('list').locator('[aria-current]')).toHaveText('Binnenstad');
  await teams(page).click();
  await expect(page).toHaveURL(/\/wijk\/binnenstad\/$/);
});

for (const address of ['veldstraat12', 'VELDSTR. 12', 'veldsraat 12', '12 Veldstraat', 'Veldstraat 12 bus 3', 'Veldstraat 12, 9000 Gent'])
  test(`“${address}” is understood as Veldstraat 12`, async ({ page }) => {
    await ask(page, address);
    await expect(title(page)).toHaveText(said(say.foundTitle, { w: 'Binnenstad' }));
  });

test('a street that lies in one neighbourhood needs no number', async ({ page }) => {
  await field(page).pressSequentially('aaigemstr');
  await streets(page).first().click();
  await expect(outcome(page)).toContainText(said(say.byStreet, { s: 'Aaigemstraat' }));
  await expect(teams(page)).toHaveCount(1);
  await expect(field(page)).toHaveValue('Aaigemstraat');
});

test('a street that crosses neighbourhoods asks for the number, shows its ranges, and takes the number where the cursor stands', async ({ page }) => {
  await ask(page, 'Brusselsesteenweg');
  await expect(title(page)).toHaveText(say.rangesTitle);
  await expect(status(page)).toHaveText(said(say.ranges, { s: 'Brusselsesteenweg' }));
  await expect(outcome(page).getByRole('heading', { level: 3 })).toHaveText([say.odd, say.even]);
  expect(await outcome(page).getByRole('listitem').count()).toBeGreaterThan(3);
  await expectWaysOn(page);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('402');
  await expect(field(page)).toHaveValue('Brusselsesteenweg 402');
  await page.keyboard.press('Enter');
  await expect(teams(page)).toHaveCount(1);
});

test('odd and even numbers of one street can have different teams', async ({ page }) => {
  await ask(page, 'Coupure Links 1');
  await expect(teams(page)).toHaveCount(1);
  const odd = await teams(page).getAttribute('href');
  await ask(page, 'Coupure Rechts 2');
  await expect(teams(page)).not.toHaveAttribute('href', odd!);
});

test('a number that no house has is said to be unknown, with the teams of the houses beside it and the ranges', async ({ page }) => {
  await ask(page, 'Brusselsesteenweg 9998');
  await expect(title(page)).toHaveText(said(say.unknownNumberTitle, { n: 9998 }));
  await expect(teams(page)).toHaveCount(1);
  expect(await outcome(page).getByRole('heading', { level: 3 }).count()).toBe(2);
  await expectWaysOn(page);
});

test('a name that several post codes have asks which, and then for the number', async ({ page }) => {
  await ask(page, 'Kortrijksesteenweg');
  await expect(title(page)).toHaveText(said(say.whichTitle, { s: 'Kortrijksesteenweg' }));
  await expectWaysOn(page);
  await outcome(page).getByRole('button', { name: /9051/ }).click();
  await expect(title(page)).toHaveText(say.rangesTitle);
  await page.keyboard.type('1127');
  await expect(field(page)).toHaveValue('Kortrijksesteenweg 1127, 9051');
  await page.keyboard.press('Enter');
  await expect(teams(page).first()).toBeVisible();
});

test('the house number stays when the post code is chosen', async ({ page }) => {
  await ask(page, 'Industrieweg 5');
  await outcome(page).getByRole('button', { name: /9032/ }).click();
  await expect(field(page)).toHaveValue('Industrieweg 5, 9032');
  await expect(teams(page).first()).toBeVisible();
});

test('a former name is understood, and asks which of today’s streets is meant', async ({ page }) => {
  await ask(page, 'Coupure');
  await expect(outcome(page).getByRole('button')).toHaveText([/Coupure Links/, /Coupure Rechts/]);
});

test('a house on a border gives both teams and says to call', async ({ page }) => {
  await ask(page, 'Achterleie 3');
  await expect(title(page)).toHaveText(say.borderTitle);
  await expect(teams(page)).toHaveCount(2);
  await expectWaysOn(page);
});

test('a street without known houses in several neighbourhoods offers each of them', async ({ page }) => {
  await ask(page, 'Academiebrug');
  await expect(outcome(page)).toContainText(say.several);
  expect(await teams(page).count()).toBeGreaterThan(1);
  await expectWaysOn(page);
});

test('a street of which nothing is known leads to the map and the phone', async ({ page }) => {
  await ask(page, 'Cargadoorstraat');
  await expect(title(page)).toHaveText(said(say.noDataTitle, { s: 'Cargadoorstraat' }));
  await expectWaysOn(page);
  await outcome(page).getByRole('link', { name: say.toMap }).click();
  await expect(page.getByRole('heading', { name: nl.neighbourhoodsIn('Gent') })).toBeInViewport();
});

test('a street that does not exist is said not to be found, with the police of other towns', async ({ page }) => {
  await ask(page, 'Xqzwdreef 3');
  await expect(title(page)).toHaveText(said(say.notFoundTitle, { t: 'Xqzwdreef 3' }));
  await expect(outcome(page).getByRole('link', { name: /politie\.be/ })).toHaveAttribute('href', 'https://www.politie.be');
  await expectWaysOn(page);
});

test('a post code of another town is said to be outside the zone, with the way to its own police', async ({ page }) => {
  await ask(page, 'Bondgenotenlaan 3, 3000');
  await expect(title(page)).toHaveText(said(say.outsideTitle, { n: 3000 }));
  await expect(outcome(page).getByRole('link', { name: /politie\.be/ })).toHaveAttribute('href', 'https://www.politie.be');
  await expectWaysOn(page);
});

test('words behind an address that may be another town are not passed over: the way to its own police is told too', async ({ page }) => {
  const elsewhere = outcome(page).getByRole('link', { name: /politie\.be/ });
  for (const address of ['Veldstraat 12, Elders', 'Elders, Achterleie 3']) {
    await ask(page, address);
    await expect(teams(page).first()).toBeVisible();
    await expect(outcome(page)).toContainText(said(say.perhapsElsewhere));
    await expect(elsewhere).toHaveAttribute('href', 'https://www.politie.be');
  }
  await ask(page, 'Veldstraat 12, Gent, België');
  await expect(teams(page)).toHaveCount(1);
  await expect(elsewhere).toHaveCount(0);
});

test('a town whose name only begins a street’s is not taken for that street', async ({ page }) => {
  await ask(page, 'Merelbeke');
  await expect(title(page)).toHaveText(said(say.notFoundTitle, { t: 'Merelbeke' }));
  await expect(outcome(page).getByRole('link', { name: /politie\.be/ })).toBeVisible();
  await ask(page, '9820 Merelbeke');
  await expect(title(page)).toHaveText(said(say.outsideTitle, { n: 9820 }));
});

test('only a place or a post code asks for the street', async ({ page }) => {
  await ask(page, '9040');
  await expect(title(page)).toHaveText(say.placeTitle);
  await expect(field(page)).toBeFocused();
});

test('an empty field says what to type and keeps the focus', async ({ page }) => {
  await searchButton(page).click();
  await expect(status(page)).toHaveText(say.empty);
  await expect(field(page)).toBeFocused();
});

test('what is typed is shown as words and never run', async ({ page }) => {
  const wrongs = await wrongsOf(page);
  await page.reload();
  const typed = '<img src=x onerror=alert(1)> 3';
  await ask(page, typed);
  await expect(title(page)).toContainText(typed);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(await wrongs()).toEqual([]);
});

test('whoever is faster than the line is answered when the script comes', async ({ page }) => {
  const letGo = await holdBack(page, '**/_astro/mount-finder*');
  await page.reload({ waitUntil: 'commit' });
  await ask(page, 'Veldstraat 12');
  await expect(status(page)).toHaveText(say.loading);
  letGo();
  await expect(title(page)).toHaveText(said(say.foundTitle, { w: 'Binnenstad' }));
});
