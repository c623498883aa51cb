// The site with its style sheet and its scripts gone, as a text browser or a broken line shows it: everything can still be read and done.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { button, expectReceipt, main, say, summary, title } from './report-page.ts';

test.use({ javaScriptEnabled: false });

/** Takes every style out of the pages on their way. */
test.beforeEach(async ({ page }) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch({ maxRedirects: 0 });
    const html = answer.headers()['content-type']?.startsWith('text/html') ? (await answer.text()).replace(/<style\b[^>]*>[^]*?<\/style>| style="[^"]*"/g, '') : undefined;
    await route.fulfill({ response: answer, ...(html !== undefined && { body: html }) });
  });
});

const isBare = (page: Page) => page.evaluate(() => document.styleSheets.length === 0 && getComputedStyle(document.body).fontFamily === getComputedStyle(document.documentElement).fontFamily);

test('a report is filled in, mended, checked and sent', async ({ page }) => {
  await page.goto('/melden/tip/');
  expect(await isBare(page)).toBe(true);
  await page.locator('#f-what').fill('Elke nacht een bestelwagen.');
  await button(page, say.check).click();
  await expect(summary(page).getByRole('link')).toHaveCount(2);
  await page.locator('input[name=about]').first().check();
  await page.locator('input[name=how]').first().check();
  // Whoever sees the field that only robots fill in is told to leave it empty.
  await expect(main(page).getByText(say.trap)).toBeVisible();
  await button(page, say.check).click();
  await expect(title(page)).toHaveText(say.checkTitle);
  await button(page, say.send).click();
  await expectReceipt(page);
});

test('the team, the numbers to call and the answers are found', async ({ page }) => {
  await page.goto('/wijk/');
  await main(page).getByRole('navigation', { name: nl.finder.chooseLetter }).getByRole('link', { name: 'V', exact: true }).click();
  await main(page).getByRole('link', { name: 'Binnenstad', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Binnenstad');
  await page.goto('/');
  for (const number of ['112', '101']) await expect(page.getByRole('link', { name: number }).first()).toBeVisible();
  await main(page).getByRole('searchbox').fill('rijbewijs kwijt');
  await main(page).getByRole('button', { name: nl.searchButton, exact: true }).click();
  await main(page).locator('#resultaten').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('rijbewijs');
});
