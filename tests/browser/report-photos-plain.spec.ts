// Photos with a report, without script: plain files in a plain form, kept from page to page, and followed on the status page.
import { expect, type Page, test } from '@playwright/test';
import { cameraPhoto, type MadePhoto } from './made-photos.ts';
import { button, expectReceipt, main, photoWords as words, say, title } from './report-page.ts';

test.use({ javaScriptEnabled: false });

let three: MadePhoto[];
test.beforeAll(async () => {
  three = await Promise.all(['gevel.jpg', 'tuin ☂.jpg', 'straat.jpg'].map((name) => cameraPhoto(name, { width: 1200, height: 900 })));
});

const rows = (page: Page) => main(page).locator('.photo');
const arrived = (page: Page) => expect(main(page).getByText(words.allHere)).toBeVisible();

test('the same three photos: chosen, checked, left out, sent, followed, one more, one back', async ({ page }) => {
  await page.goto('/melden/hinder-in-de-buurt/');
  await page.getByLabel('Lawaai', { exact: true }).check();
  await page.getByLabel('Waar is het?').fill('Zilverdreef 3');
  await page.getByLabel('Vandaag').check();
  await page.locator('#f-photos').setInputFiles([...three, { name: 'brief.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Geen foto, maar woorden.') }]);
  await button(page, say.check).click();
  await expect(page, 'the photos are not lost by a mistake').toHaveTitle(/^\d fouten: /);
  for (const { name } of three) await expect(page.getByLabel(name)).toBeChecked();
  await page.getByLabel('Elke week').check();
  await page.getByLabel('Wat gebeurt er?').fill('Met foto’s, zonder script.');
  await page.getByLabel('Ik wil geen antwoord').check();
  await button(page, say.check).click();
  await expect(title(page)).toHaveText(say.checkTitle);
  for (const { name } of three) await expect(main(page)).toContainText(`${name}: ${words.states.arrived}`);
  await expect(main(page)).toContainText('Dit is geen foto die wij kunnen lezen');
  await button(page, `${say.change} ${words.label}`).click();
  await page.getByLabel('brief.jpg').uncheck();
  await button(page, say.check).click();
  await expect(main(page)).not.toContainText('brief.jpg');
  await button(page, say.send).click();
  await expectReceipt(page);
  await arrived(page);
  await expect(rows(page)).toHaveCount(3);
  await main(page).locator('#statuslink').click();
  await arrived(page);
  await page.getByLabel(words.addLabel).setInputFiles(await cameraPhoto('vierde.jpg', { width: 400, height: 300 }));
  await button(page, words.addSend).click();
  await expect(main(page)).toContainText(words.said.photos);
  await expect(rows(page)).toHaveCount(4);
  await rows(page).nth(3).getByRole('button', { name: words.removePhoto }).click();
  await expect(main(page)).toContainText(words.said['photo-removed']);
  await expect(rows(page).nth(3)).toContainText(words.states.removed);
});
