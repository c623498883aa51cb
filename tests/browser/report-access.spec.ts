// Every state of a report for everyone: by axe in light and dark, mistakes included.
import { expect, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { button, desk, expectFine, expectReceipt, main, next, open, question, say, summary, title } from './report-page.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('with script: each kind of question, each mistake, the check, a failure, the receipt', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, 'hinder-in-de-buurt/?wijk=ledeberg');
  await next(page);
  await expect(summary(page)).toBeFocused();
  await expectFine(page, 'a choice with a mistake');
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
  await expectFine(page, 'a place');
  await page.getByLabel('Waar is het?').fill('Zilverdreef');
  await next(page);
  await page.getByLabel('Op een andere dag').check();
  await next(page);
  await expect(summary(page)).toBeVisible();
  await expectFine(page, 'a moment with a mistake');
  await page.locator('#f-when-date').fill('2026-01-05');
  await next(page);
  await page.getByLabel('Elke week').check();
  await next(page);
  await expectFine(page, 'a text');
  await page.getByLabel('Wat gebeurt er?').fill('Lawaai.');
  for (let step = 0; step < 4; step++) await next(page);
  await main(page).getByRole('radio', { name: nl.report.ways.mail }).check();
  await next(page);
  await expect(summary(page)).toBeVisible();
  await expectFine(page, 'contact details with a mistake');
  await page.getByLabel(nl.report.contact.email.label).fill('an@voorbeeld.be');
  await next(page);
  await expect(title(page)).toHaveText(say.checkTitle);
  await page.route('**/api/meldingen', (route) => route.abort());
  await button(page, say.send).click();
  await expect(main(page).getByRole('alert')).toBeVisible();
  await expectFine(page, 'the check, not sent');
  await page.unroute('**/api/meldingen');
  await button(page, say.again).click();
  await expectReceipt(page);
  await expectFine(page, 'the receipt');
});

test('a draft that was found', async ({ page }) => {
  await open(page, 'hinder-in-de-buurt');
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
  await page.reload();
  await expect(question(page)).toHaveText('Waar is het?');
  await expectFine(page, 'a draft');
});

test.describe('as a plain form', () => {
  // Axe is a script itself, so only the script of the form stays away.
  test.beforeEach(({ page }) => page.route('**/_astro/mount-*', (route) => route.abort()));

  test('the form with its mistakes, the check, the receipt, the status from received to closed', async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto('/melden/gevaarlijk-verkeer/');
    await expect(button(page, say.check)).toBeVisible();
    await expectFine(page, 'the whole form');
    await button(page, say.check).click();
    await expectFine(page, 'mistakes');
    await page.locator('input[name=kind]').first().check();
    await page.locator('#f-where').fill('Torenplein');
    await page.locator('#f-what').fill('Het bord is weg.');
    await button(page, say.check).click();
    await expectFine(page, 'the check');
    await button(page, say.send).click();
    const reference = await expectReceipt(page);
    await expectFine(page, 'the receipt');
    await main(page).locator('#statuslink').click();
    await expectFine(page, 'the status');
    await button(page, say.addSend).click();
    await expect(main(page)).toContainText(say.addMissing);
    await expectFine(page, 'an empty addition');
    desk('close', reference, '--reason', 'acted');
    await page.goto(page.url());
    await expect(main(page)).toContainText(nl.report.reasons.acted);
    await expectFine(page, 'a closed report');
    await page.getByLabel(say.helpedWays.partly).check();
    await button(page, say.helpedSend).click();
    await expect(main(page)).toContainText(say.helpedSaid);
    await button(page, say.reopenSend).click();
    await expect(main(page)).toContainText(say.reopenedSaid);
    await expectFine(page, 'opened again');
  });
});
