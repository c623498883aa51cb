// The same report without script: one page, any browser, the same words, and one report whatever is pressed twice.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { button, expectReceipt, kept, main, reference, say, sticksOut, summary, title } from './report-page.ts';

test.use({ javaScriptEnabled: false });

const check = (page: Page) => button(page, say.check).click();

async function fillCompliment(page: Page, what: string): Promise<void> {
  await page.goto('/melden/bedanking/');
  await page.locator('#f-what').fill(what);
  await page.locator('input[name=share]').first().check();
  await check(page);
  await expect(title(page)).toHaveText(say.checkTitle);
}

for (const width of [360, 1280]) {
  test.describe(`on a screen of ${width} px`, () => {
    test.use({ viewport: { width, height: width === 360 ? 640 : 900 } });

    test('someone gives a tip without a name: faults, check, change, receipt, status and an addition', async ({ page }) => {
      await page.goto('/melden/tip/');
      await expect(button(page, say.next)).toHaveCount(0);
      await page.locator('#f-what').fill('Elke nacht een bestelwagen.\nZonder lichten.');
      await check(page);
      await expect(page).toHaveTitle(/^2 fouten: /);
      await expect(summary(page)).toBeFocused();
      await expect(summary(page).getByRole('link')).toHaveCount(2);
      await expect(page.locator('#f-what')).toHaveValue('Elke nacht een bestelwagen.\nZonder lichten.');
      await page.locator('input[name=about]').first().check();
      await page.locator('input[name=how]').first().check();
      await check(page);
      await expect(title(page)).toHaveText(say.checkTitle);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      await button(page, `${say.change} Wat weet u?`).click();
      await expect(page).toHaveURL(/#f-what$/);
      await expect(page.locator('#f-what')).toHaveValue('Elke nacht een bestelwagen.\nZonder lichten.');
      await page.locator('#f-what').fill('Elke nacht een witte bestelwagen.');
      await check(page);
      await expect(main(page)).toContainText('Elke nacht een witte bestelwagen.');
      await button(page, say.send).click();
      const number = await expectReceipt(page);
      await expect(page).toHaveURL(/\/ontvangst\/[\w-]+\/$/);
      await expect(main(page).getByRole('button')).toHaveCount(0);
      await main(page).locator('#statuslink').click();
      await expect(title(page)).toHaveText(`Uw melding ${number}`);
      await expect(main(page)).not.toContainText('bestelwagen');
      await button(page, say.addSend).click();
      await expect(main(page)).toContainText(say.addMissing);
      await page.getByLabel(say.addLabel).fill('Vannacht weer.');
      await button(page, say.addSend).click();
      await expect(main(page)).toContainText(say.added);
      await expect(main(page)).not.toContainText('Vannacht weer.');
    });
  });
}

test.describe('one intent is one report', () => {
  test.describe.configure({ mode: 'serial' }); // they count what is kept

  test('sent, taken back to the form, and the same sent again', async ({ page }) => {
    const before = kept('compliment');
    await fillCompliment(page, 'Dank voor de hulp, twee keer gestuurd.');
    await button(page, say.send).click();
    const number = await expectReceipt(page);
    // The check must not be kept by the browser: one step back is the browser's own page, so the visitor steps back to the form.
    await page.evaluate(() => history.go(-2));
    await page.waitForURL(/\/melden\/[\w-]+\/$/);
    await expect(button(page, say.check)).toBeVisible();
    await fillCompliment(page, 'Dank voor de hulp, twee keer gestuurd.');
    await button(page, say.send).click();
    expect(await expectReceipt(page)).toBe(number);
    await page.reload();
    expect(await expectReceipt(page)).toBe(number);
    expect(kept('compliment') - before).toBe(1);
  });

  test('tapped twice before the first answer has come', async ({ page }) => {
    const before = kept('compliment');
    await fillCompliment(page, 'Dank voor de hulp, twee keer getikt.');
    await button(page, say.send).dblclick();
    await expectReceipt(page);
    expect(kept('compliment') - before).toBe(1);
  });

  test('other words from a second tab are a second report', async ({ page, context }) => {
    const before = kept('compliment');
    const other = await context.newPage();
    await fillCompliment(page, 'Dank van de ene.');
    await fillCompliment(other, 'Dank van de andere.');
    await button(page, say.send).click();
    await button(other, say.send).click();
    const number = await expectReceipt(page);
    await expect(reference(other)).not.toHaveText(number);
    expect(kept('compliment') - before).toBe(2);
  });
});

test('a browser without script sees every question, and no word about what only a script does', async ({ page }) => {
  await page.goto('/melden/hinder-in-de-buurt/');
  await expect(main(page).locator('.question')).toHaveCount(9);
  for (const words of [say.kept, say.locate, say.next]) await expect(main(page).getByText(words, { exact: true }).filter({ visible: true })).toHaveCount(0);
  await expect(main(page).locator('.trap')).not.toBeInViewport();
  await expect(page.getByRole('textbox', { name: say.trap })).toHaveCount(0);
});

test('the answer is asked for in a language, and the pages stay in the language of the form', async ({ page }) => {
  await page.goto('/melden/vraag-aan-het-wijkteam/');
  await page.locator('input[name=topic]').first().check();
  await page.locator('#f-where').fill('Torenplein 1');
  await page.locator('#f-what').fill('Kan u langskomen?');
  await main(page).getByRole('radio', { name: nl.report.ways.phone }).check();
  await page.getByLabel(nl.report.contact.phone.label).fill('0400 11 22 33');
  await page.getByLabel(say.language).selectOption('fr');
  await check(page);
  await expect(title(page)).toHaveText(say.checkTitle);
  await expect(main(page)).toContainText(`${say.answerLanguage}: Français`);
});
