// The position of the device: only on a tap, seen before it goes along, and in nobody's way when there is none.
import { expect, type Page, test } from '@playwright/test';
import { button, main, next, open, question, say } from './report-page.ts';

async function atThePlace(page: Page) {
  await open(page, 'hinder-in-de-buurt');
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
  await page.getByLabel('Waar is het?').fill('Zilverdreef 3');
}

const place = { latitude: 51.05432, longitude: 3.71742, accuracy: 12 };

test('the position of the device is asked for only on a tap, shown before it is sent, and can be left out', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(place);
  await atThePlace(page);
  expect(await main(page).locator('.along').count()).toBe(0);
  await button(page, say.locate).click();
  await expect(main(page)).toContainText('51.05432, 3.71742, op ongeveer 12 meter');
  await button(page, say.unlocate).click();
  await expect(main(page).locator('.along')).toHaveCount(0);
  await button(page, say.locate).click();
  await next(page);
  await page.goBack();
  await expect(main(page)).toContainText('51.05432, 3.71742');
});

test('where the position of the device is refused, it is said in words, whatever the address tells meanwhile; and the address can still be written', async ({ page }) => {
  const line = Promise.withResolvers<void>();
  await page.route('**/adressen/**', (route) => line.promise.then(() => route.continue()));
  await atThePlace(page);
  await page.getByLabel('Waar is het?').fill('Veldstraat 12');
  await page.evaluate(() => Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: (_: unknown, fail: (error: { code: number }) => void) => fail({ code: 1 }) }));
  await button(page, say.locate).click();
  const refused = main(page).getByRole('status').filter({ hasText: say.locateDenied });
  await expect(refused).toBeVisible();
  line.resolve();
  await expect(main(page)).toContainText('Wijk: Binnenstad');
  await expect(refused).toBeVisible();
  await next(page);
  await expect(question(page)).toHaveText(/Wanneer/);
});

test('a position that is found when the form was wiped already is not put back', async ({ page }) => {
  await atThePlace(page);
  await page.evaluate(() => Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: (found: (position: object) => void) => addEventListener('found', () => found({ coords: { latitude: 51.05432, longitude: 3.71742, accuracy: 12 } })) }));
  await button(page, say.locate).click();
  await expect(main(page)).toContainText(say.locating);
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, say.wipe).click();
  await expect(main(page)).toContainText(say.wiped);
  await page.evaluate(() => dispatchEvent(new Event('found')));
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
  await expect(question(page)).toHaveText('Waar is het?');
  await expect(main(page).locator('input[name="where.lat"]')).toHaveCount(0);
});
