// A report with script: one question a screen, nothing is lost on the way, and it arrives once whatever the fingers do.
import { expect, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { button, expectReceipt, fillAccessibility, fillNuisance, kept, main, next, open, question, say, sticksOut, summary, title } from './report-page.ts';

for (const width of [360, 1280]) {
  test.describe(`on a screen of ${width} px`, () => {
    test.use({ viewport: { width, height: width === 360 ? 640 : 900 } });

    test('someone reports nuisance from the first question to the status page', async ({ page }) => {
      await open(page, 'hinder-in-de-buurt');
      await expect(main(page).locator('.note.danger a[href^="tel:"]').first()).toBeVisible();
      await expect(main(page).getByText('Stap 1 van 10')).toBeVisible();
      await fillNuisance(page, 'Muziek op het plein.\nTot na middernacht.');
      for (const words of ['Lawaai', 'Zilverdreef 3, bij het speelplein', 'Elke week', 'Tot na middernacht.', 'an@voorbeeld.be']) await expect(main(page)).toContainText(words);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      await button(page, say.send).click();
      const reference = await expectReceipt(page);
      await expect(main(page)).toContainText(/uiterlijk op \p{Ll}+ \d+ \p{Ll}+ \d{4}/u);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      await main(page).locator('#statuslink').click();
      await expect(title(page)).toHaveText(`Uw melding ${reference}`);
      await expect(main(page)).not.toContainText('Muziek op het plein');
    });
  });
}

test('a mistake is told in the same words on top and at the field, counted in the title, and has the focus', async ({ page }) => {
  await open(page, 'hinder-in-de-buurt');
  await next(page);
  await expect(summary(page)).toBeFocused();
  await expect(page).toHaveTitle(/^1 fout: /);
  await expect(main(page).getByText('Kies welke hinder het is.')).toHaveCount(2);
  await summary(page).getByRole('link').click();
  await expect(page.getByLabel('Lawaai', { exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await next(page);
  await expect(question(page)).toHaveText('Waar is het?');
  await expect(question(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Stap 2 van 10: waar\? – /);
});

test('back, by the button and by the browser, loses nothing, and “wijzig” returns to the check', async ({ page }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Een tekst die blijft.');
  await button(page, say.back).click();
  await expect(page.getByLabel('Uw e-mailadres')).toHaveValue('an@voorbeeld.be');
  for (let step = 0; step < 4; step++) await page.goBack();
  await expect(page.getByLabel('Wat gebeurt er?')).toHaveValue('Een tekst die blijft.');
  for (let step = 0; step < 5; step++) await page.goForward();
  await expect(title(page)).toHaveText(say.checkTitle);
  await button(page, `${say.change} Waar is het?`).click();
  await page.getByLabel('Waar is het?').fill('Torenplein');
  await next(page);
  await expect(title(page)).toHaveText(say.checkTitle);
  await expect(main(page)).toContainText('Torenplein');
  await expect(main(page)).toContainText('Een tekst die blijft.');
});

test('the whole form by keyboard alone', async ({ page }) => {
  await open(page, 'toegankelijkheid');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('#f-page').focus();
  await page.keyboard.type('de zoekpagina');
  await press('Enter');
  await expect(question(page)).toHaveText(/^Wat/);
  await press('Tab', 'Space');
  await expect(main(page).getByRole('checkbox').first()).toBeChecked();
  await press('Enter');
  await expect(question(page)).toBeFocused();
  await press('Tab');
  await expect(page.locator('#f-what')).toBeFocused();
  await page.keyboard.type('Het lukt niet.');
  await press('Tab', 'Enter');
  for (let step = 0; step < 2; step++) await press('Tab', 'Enter');
  await expect(page.locator('#f-photos')).toBeVisible();
  await press('Tab', 'Tab', 'Enter');
  await expect(question(page)).toHaveText(nl.report.contact.answerBy.label);
  await press('Tab', 'ArrowDown', 'ArrowDown');
  await expect(page.getByLabel(nl.report.ways.none)).toBeChecked();
  await press('Enter');
  await expect(title(page)).toHaveText(say.checkTitle);
  await expect(title(page)).toBeFocused();
  await button(page, say.send).focus();
  await expect(button(page, say.send)).toBeFocused();
});

test('a long text is counted along, and too long is said before it is sent', async ({ page }) => {
  await open(page, 'toegankelijkheid');
  await page.locator('#f-page').fill('x');
  await next(page);
  await next(page);
  await page.locator('#f-what').fill('a'.repeat(1_990));
  await expect(main(page)).toContainText('U hebt nog 10 tekens.');
  await page.locator('#f-what').fill('a'.repeat(2_003));
  await expect(main(page)).toContainText('Dit is 3 tekens te lang.');
  await next(page);
  await expect(summary(page)).toContainText('2000 tekens');
  await expect(page.locator('#f-what')).toHaveValue('a'.repeat(2_003));
});

test('only what can be seen goes along: a number typed before “per e-mail” was chosen stays behind', async ({ page }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Hinder.');
  await button(page, `${say.change} ${nl.report.contact.answerBy.label}`).click();
  await main(page).getByRole('radio', { name: nl.report.ways.phone }).check();
  await page.getByLabel(nl.report.contact.phone.label).fill('0400 11 22 33');
  await main(page).getByRole('radio', { name: nl.report.ways.mail }).check();
  await next(page);
  const sent = page.waitForRequest('**/api/meldingen');
  await button(page, say.send).click();
  const { answers, contact } = (await sent).postDataJSON() as { answers: Record<string, unknown>; contact: object };
  expect(contact).toEqual({ answerBy: 'mail', email: 'an@voorbeeld.be' });
  expect(answers).toMatchObject({ kind: 'noise', when: { kind: 'today', chosen: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/) } });
  await expectReceipt(page);
});

test.describe('one intent is one report', () => {
  test.describe.configure({ mode: 'serial' }); // they count what is kept

  test('tapped twice, taken back and loaded again', async ({ page }) => {
    const before = kept('accessibility');
    await open(page, 'toegankelijkheid');
    await fillAccessibility(page, 'Twee keer getikt.');
    await button(page, say.send).dblclick();
    const reference = await expectReceipt(page);
    await page.goBack();
    await expect(main(page)).toContainText(reference);
    await page.goForward();
    await page.reload();
    expect(await expectReceipt(page)).toBe(reference);
    expect(kept('accessibility') - before).toBe(1);
  });

  test('sent, and the answer lost on the way: sent again from a page that was loaded again', async ({ page }) => {
    const before = kept('accessibility');
    await page.route('**/api/meldingen', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await open(page, 'toegankelijkheid');
    await fillAccessibility(page, 'Het antwoord ging verloren.');
    await button(page, say.send).click();
    await expect(main(page).getByRole('alert')).toContainText(say.silent);
    expect(kept('accessibility') - before).toBe(1);
    await page.unroute('**/api/meldingen');
    await page.reload();
    await expect(title(page)).toHaveText(say.checkTitle);
    await expect(main(page)).toContainText('Het antwoord ging verloren.');
    // A report that waits on the device says so, and then the button says “again”.
    await main(page).getByRole('button', { name: new RegExp(`^(?:${say.send}|${say.again})$`) }).click();
    await expectReceipt(page);
    expect(kept('accessibility') - before).toBe(1);
  });

  test('the same in two tabs is one report, another text in the second is a second one', async ({ page, context }) => {
    const before = kept('accessibility');
    await open(page, 'toegankelijkheid');
    await fillAccessibility(page, 'Uit twee tabbladen.');
    const [same, other] = [await context.newPage(), await context.newPage()];
    for (const tab of [same, other]) {
      await open(tab, 'toegankelijkheid');
      await expect(title(tab)).toHaveText(say.checkTitle);
    }
    await button(page, say.send).click();
    const reference = await expectReceipt(page);
    await button(same, say.send).click();
    expect(await expectReceipt(same)).toBe(reference);
    expect(kept('accessibility') - before).toBe(1);
    await main(other).getByRole('button', { name: new RegExp(`^${say.change}`) }).first().click();
    await other.locator('#f-page').fill('een andere bladzijde');
    await next(other);
    await button(other, say.send).click();
    expect(await expectReceipt(other)).not.toBe(reference);
    await expect(main(other)).toContainText(say.twice);
    expect(kept('accessibility') - before).toBe(2);
  });
});

test('a page that was left open for 26 hours still sends, and tells which day was meant', async ({ page }) => {
  await page.clock.install();
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Van gisteren.');
  await page.clock.fastForward('26:00:00');
  const sent = page.waitForRequest('**/api/meldingen');
  await button(page, say.send).click();
  const { answers, trace } = (await sent).postDataJSON() as { answers: { when: { chosen: string } }; trace: { seconds: number } };
  await expectReceipt(page);
  expect(Date.parse(answers.when.chosen)).toBeLessThan(Date.now() + 3 * 36e5);
  expect(trace.seconds).toBeGreaterThanOrEqual(0);
});
