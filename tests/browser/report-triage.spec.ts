// "Wat is er aan de hand?": one field, one door; danger has no door but the phone.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { violations } from './axe.ts';
import { main, sticksOut } from './report-page.ts';

const say = nl.report.triage;
const answer = (page: Page) => main(page).locator('.triage-answer');
const field = (page: Page) => page.getByLabel(say.label);
const forms = (page: Page) => main(page).locator('a[href^="/melden/"]').filter({ visible: true });

async function ask(page: Page, words: string) {
  await field(page).fill(words);
  await page.keyboard.press('Enter');
  await expect(answer(page).getByRole('heading', { level: 3 })).toBeFocused();
}

test('danger: call, and no form is offered anywhere while the words stand there', async ({ page }) => {
  await page.goto('/melden/');
  await ask(page, 'er wordt nu ingebroken bij de buren');
  await expect(answer(page).getByRole('heading', { level: 3 })).toHaveText(say.danger);
  await expect(answer(page).locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(forms(page)).toHaveCount(0);
  await expect(answer(page).getByRole('button')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(answer(page)).toContainText(say.danger);
  expect(await violations(page)).toEqual([]);
  await ask(page, 'lawaai van een feest vorige week');
  await expect(answer(page)).not.toContainText(say.danger);
  expect(await forms(page).count()).toBeGreaterThan(5);
});

test('a crime leads to a formal complaint, with the five conditions where it may be done online', async ({ page }) => {
  await page.goto('/melden/');
  await ask(page, 'mijn fiets is gestolen');
  await expect(answer(page).getByRole('heading', { level: 3 })).toHaveText(say.crime);
  for (const condition of nl.triageConditions) await expect(answer(page)).toContainText(condition);
  await expect(answer(page).locator('a[href^="/melden/"]')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a matter of the city leads to the city, papers to their page, the rest to a form', async ({ page }) => {
  await page.goto('/melden/');
  await ask(page, 'losse stoeptegel');
  await expect(answer(page)).toContainText(say.elsewhereText);
  await ask(page, 'rijbewijs kwijt');
  await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', '/vragen/papieren/rijbewijs-verloren/');
  await ask(page, 'ik wil een agent bedanken');
  await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', '/melden/bedanking/');
  await expect(answer(page)).toContainText(nl.report.lists.no);
});

test('words that nobody knows get the number and the list, on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/melden/');
  await ask(page, 'qwxz');
  await expect(answer(page)).toContainText(say.unknown);
  await expect(answer(page).locator('a[href^="tel:"]')).toBeVisible();
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
});

test('a neighbourhood in the address goes along to the form', async ({ page }) => {
  await page.goto('/melden/?wijk=ledeberg');
  await ask(page, 'ik wil een agent bedanken');
  await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', /\/melden\/bedanking\/\?wijk=ledeberg$/);
});

test('what is typed is never sent, and without the data there is still the list and the number', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/melden/');
  await ask(page, 'geheime woorden');
  expect(asked.filter((url) => url.includes('geheim'))).toEqual([]);
  await page.route('**/melden/triage.json', (route) => route.abort());
  await page.reload();
  await field(page).fill('fiets gestolen');
  await page.keyboard.press('Enter');
  await expect(answer(page).locator('a[href^="tel:"]')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a list: danger first, then crimes, the city, papers, and a form a line', async ({ page }) => {
    await page.goto('/melden/');
    await expect(field(page)).toBeHidden();
    const links = await main(page).locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    const at = (start: string) => links.findIndex((href) => href.startsWith(start));
    expect(at('tel:101')).toBeGreaterThanOrEqual(0);
    expect(at('tel:101')).toBeLessThan(at('https:'));
    expect(at('https:')).toBeLessThan(at('/melden/'));
    await expect(forms(page)).toHaveCount(11);
  });
});
