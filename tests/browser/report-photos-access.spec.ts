// Photos for everyone: the question, the receipt and the status page by axe in light and dark, in every state that a photo can be in.
import { expect, type Page, test } from '@playwright/test';
import { cameraPhoto, type MadePhoto } from './made-photos.ts';
import { button, expectFine, expectReceipt, fillNuisance, main, open, photoWords as words, question, say, title } from './report-page.ts';

test.use({ viewport: { width: 320, height: 640 } });
test.setTimeout(90_000);

let photos: MadePhoto[];
test.beforeAll(async () => {
  photos = await Promise.all([cameraPhoto('een foto met een lange naam van een camera, IMG_20261125_081530.jpg', { width: 1600, height: 1200 }), cameraPhoto('tuin.jpg', { place: false })]);
});

const rows = (page: Page) => main(page).locator('.photo');
const input = (page: Page) => page.getByLabel(words.label);
const ready = (page: Page, count: number) => expect(rows(page).filter({ hasText: words.ready })).toHaveCount(count);
const letter = { name: 'brief.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Dit is geen foto. '.repeat(20)) };

/** Something that comes when it is let come. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

test('the question: on its way, not there, empty, photos being made smaller, ready, refused, too many, with a place; and the check', async ({ page }) => {
  const part = gate();
  // Decoding waits until it is looked at.
  await page.addInitScript(() => {
    const decode = window.createImageBitmap.bind(window) as (file: Blob) => Promise<ImageBitmap>;
    const go = new Promise((resolve) => addEventListener('go', resolve));
    window.createImageBitmap = ((file: Blob) => go.then(() => decode(file))) as typeof createImageBitmap;
  });
  await page.route('**/_astro/part-*', (route) => part.opened.then(() => route.continue()));
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Met foto’s.', async () => {
    await expect(main(page).getByText(words.loading)).toBeVisible();
    await expectFine(page, 'the question on its way');
    part.open();
    await expect(input(page)).toBeVisible();
    await expectFine(page, 'the question');
    await input(page).setInputFiles([...photos, letter]);
    await expect(rows(page).filter({ hasText: words.making })).toHaveCount(3);
    await expectFine(page, 'photos being made smaller');
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await ready(page, 2);
    await expect(rows(page).nth(2).locator('.fault')).toBeVisible();
    await input(page).setInputFiles([photos[1]!, letter, photos[1]!]);
    await expect(rows(page)).toHaveCount(5);
    await ready(page, 3);
    await expectFine(page, 'photos chosen, refused, too many, with a place');
    await button(page, words.usePlace).click();
    await expectFine(page, 'a place that goes along');
  });
  await expectFine(page, 'the check');
});

test('the question that does not come', async ({ page }) => {
  await page.route('**/_astro/part-*', (route) => route.abort());
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Zonder de vraag.', async () => {
    await expect(main(page).getByText(words.later)).toBeVisible();
    await expect(question(page)).toHaveText(words.label);
    await expectFine(page, 'the question that did not come');
  });
});

test('receipt and status page: on their way, cut, arrived, taken back, not on this device, refused by the server', async ({ page, browser }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Met foto’s op een slechte lijn.', async () => {
    await input(page).setInputFiles([photos[1]!, photos[0]!]);
    await ready(page, 2);
  });
  const line = gate();
  let through = 0;
  await page.route('**/fotos/*', (route) => (route.request().method() === 'PATCH' && through++ > 0 ? line.opened.then(() => route.abort('connectionreset')) : route.continue()));
  await button(page, say.send).click();
  await expectReceipt(page);
  await expect(main(page).locator('progress')).toHaveCount(1);
  await expect(main(page).getByText(/^Wordt verstuurd: [1-9]/)).toBeVisible();
  await expectFine(page, 'the receipt, a photo on its way');
  line.open();
  await expect(main(page).getByText(words.interrupted)).toBeVisible();
  await expect(rows(page).nth(0)).toContainText(/[1-9]\d? % aangekomen/);
  await expectFine(page, 'the receipt, cut');
  await expect(button(page, words.tryNow)).toBeVisible();

  const status = (await main(page).locator('#statuslink').getAttribute('href'))!;
  const elsewhere = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await elsewhere.goto(new URL(status, page.url()).href);
  await expect(rows(elsewhere).nth(0)).toContainText(words.notHere);
  await expectFine(elsewhere, 'the status page on another device');
  await elsewhere.close();

  await page.goto(status);
  await expect(main(page).getByText(words.interrupted)).toBeVisible();
  await expectFine(page, 'the status page, cut');
  await page.unroute('**/fotos/*');
  // It tries again by itself at any moment, so that its button may be gone before a click.
  await page.reload();
  await expect(main(page).getByText(words.allHere)).toBeVisible();
  await expectFine(page, 'the status page, arrived');
  page.once('dialog', (dialog) => void dialog.accept());
  await rows(page).nth(0).getByRole('button', { name: words.removePhoto }).click();
  await expect(rows(page).nth(0)).toContainText(words.states.removed);
  await button(page, words.addSend).click();
  await expect(main(page).getByRole('status').filter({ hasText: words.said.none })).toBeVisible();
  await page.getByLabel(words.addLabel).setInputFiles([letter, photos[1]!, photos[1]!, photos[1]!, photos[1]!]);
  await button(page, words.addSend).click();
  await expect(main(page).getByRole('status').filter({ hasText: 'U kunt hoogstens 5 foto’s meesturen.' })).toBeVisible();
  await expect(rows(page)).toHaveCount(6);
  await expect(rows(page).nth(2).locator('.fault')).toBeVisible();
  await expectFine(page, 'the status page, taken back and refused');
});

test('without a script of ours: chosen, kept after a mistake, checked, arrived, one more', async ({ page }) => {
  // Axe is a script itself, so only ours stay away.
  await page.route('**/_astro/mount-*', (route) => route.abort());
  await page.goto('/melden/gevaarlijk-verkeer/');
  await page.locator('#f-photos').setInputFiles([photos[1]!, letter]);
  await button(page, say.check).click();
  await expect(page.getByLabel('tuin.jpg')).toBeChecked();
  await expectFine(page, 'the form with photos kept');
  await page.locator('input[name=kind]').first().check();
  await page.locator('#f-where').fill('Torenplein');
  await page.locator('#f-what').fill('Het bord is weg.');
  await button(page, say.check).click();
  await expect(title(page)).toHaveText(say.checkTitle);
  await expectFine(page, 'the check with photos');
  await button(page, say.send).click();
  await expectReceipt(page);
  await expectFine(page, 'the receipt with photos');
  await main(page).locator('#statuslink').click();
  await page.getByLabel(words.addLabel).setInputFiles([]);
  await button(page, words.addSend).click();
  await expect(main(page)).toContainText(words.said.none);
  await expectFine(page, 'no photo chosen');
});
