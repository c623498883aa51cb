// Photos with a report: chosen, made smaller and stripped on the device, sent after the text, and going on after whatever comes between.
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { en } from '#i18n/en.ts';
import { violations } from './axe.ts';
import { cameraPhoto, taken, undecodable, type MadePhoto } from './made-photos.ts';
import { button, expectReceipt, fillNuisance, main, next, open, photoWords as words, say, sticksOut, title } from './report-page.ts';

let three: MadePhoto[];
test.beforeAll(async () => {
  three = await Promise.all([cameraPhoto('gevel.jpg'), cameraPhoto('tuin ☂.jpg', { place: false }), cameraPhoto('straat.jpg', { width: 1200, height: 900, place: false })]);
});

const rows = (page: Page) => main(page).locator('.photo');
const input = (page: Page) => page.getByLabel(words.label);
const ready = (page: Page, count: number) => expect(rows(page).filter({ hasText: words.ready })).toHaveCount(count, { timeout: 20_000 });
const arrived = (page: Page) => expect(main(page).getByText(words.allHere)).toBeVisible({ timeout: 20_000 });

/** What leaves the page: the pieces of each photo, by its address. */
function piecesOf(page: Page): Map<string, Buffer[]> {
  const pieces = new Map<string, Buffer[]>();
  page.on('request', (request) => {
    if (request.method() === 'PATCH') pieces.set(request.url(), [...(pieces.get(request.url()) ?? []), request.postDataBuffer()!]);
  });
  return pieces;
}

for (const width of [360, 1280]) {
  test.describe(`on a screen of ${width} px`, () => {
    test.use({ viewport: { width, height: width === 360 ? 640 : 900 } });

    test('three photos go along: smaller, upright, without a word of the camera, and each tells that it arrived', async ({ page }) => {
      const pieces = piecesOf(page);
      await open(page, 'hinder-in-de-buurt');
      await fillNuisance(page, 'Met drie foto’s.', async () => {
        await input(page).setInputFiles(three);
        await ready(page, 3);
        expect(await sticksOut(page)).toBeLessThanOrEqual(0);
        await expect(main(page).getByText(taken.words)).toHaveCount(1);
      });
      for (const { name } of three) await expect(main(page)).toContainText(name);
      await expect(main(page), 'the place of a photo goes along only when someone says so').not.toContainText(taken.words);
      await button(page, say.send).click();
      await expectReceipt(page);
      await arrived(page);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      expect(pieces.size).toBe(3);
      for (const parts of pieces.values()) {
        const picture = Buffer.concat(parts);
        const { format, exif, width: w, height: h, orientation } = await sharp(picture).metadata();
        expect({ format, exif, orientation }).toEqual({ format: 'jpeg', exif: undefined, orientation: undefined });
        expect(Math.max(w, h)).toBeLessThanOrEqual(2048);
        expect(w / h).toBeCloseTo(4 / 3, 2);
        const { data } = await sharp(picture).resize(2, 1, { kernel: 'cubic', fit: 'fill' }).raw().toBuffer({ resolveWithObject: true });
        expect(data[0]! > data[2]! && data[5]! > data[3]!, `left is red and right is blue: ${[...data]}`).toBe(true);
      }
      await page.reload();
      await arrived(page);
      await main(page).locator('#statuslink').click();
      await arrived(page);
      await expect(rows(page)).toHaveCount(3);
    });
  });
}

test('the place a photo was taken is offered, goes along on a tap, and not any more when the photo is taken away', async ({ page }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Met een plaats.', async () => {
    await input(page).setInputFiles(three[0]!);
    await button(page, words.usePlace).click();
    await expect(main(page)).toContainText(words.placeUsed);
  });
  await expect(main(page)).toContainText(taken.words);
  await button(page, `${say.change} ${words.label}`).click();
  await rows(page).getByRole('button', { name: words.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(0);
  await expect(input(page)).toBeFocused();
  await next(page);
  await expect(title(page)).toHaveText(say.checkTitle);
  await expect(main(page)).not.toContainText(taken.words);
});

test('what is no photo, empty, or one too many is told at the choice, and the rest goes along', async ({ page }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Met rare bestanden.', async () => {
    await input(page).setInputFiles([
      { name: 'brief.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Dit is geen foto. '.repeat(20)) },
      { name: 'leeg.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
      { name: 'tekening.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
      three[2]!,
      { ...three[2]!, name: 'half.jpg', buffer: three[2]!.buffer.subarray(0, 20_000) },
      { ...three[2]!, name: 'te veel.jpg' },
    ]);
    await expect(rows(page)).toHaveCount(5);
    await expect(main(page).getByText('U kunt hoogstens 5 foto’s meesturen.')).toBeVisible();
    await expect(rows(page).nth(0)).toContainText('Dit is geen foto die wij kunnen lezen');
    await expect(rows(page).nth(1)).toContainText('Dit bestand is leeg');
    await expect(rows(page).nth(2)).toContainText('Dit is geen foto die wij kunnen lezen');
    await ready(page, 2);
  });
  const sent = page.waitForRequest('**/api/meldingen');
  await button(page, say.send).click();
  expect(((await sent).postDataJSON() as { photos: { name: string }[] }).photos.map(({ name }) => name)).toEqual(['straat.jpg', 'half.jpg']);
  await expectReceipt(page);
  await arrived(page);
});

test('what this device cannot decode goes as it is, but for the place in it', async ({ page }) => {
  const { exif } = await sharp(three[0]!.buffer).metadata();
  const pieces = piecesOf(page);
  const photo = undecodable('telefoon.heic', exif!);
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Een kind dat niemand kent.', async () => {
    await input(page).setInputFiles(photo);
    await expect(main(page)).toContainText(taken.words);
    await ready(page, 1);
  });
  await button(page, say.send).click();
  await expectReceipt(page);
  await arrived(page);
  const sent = Buffer.concat([...pieces.values()][0]!);
  expect(sent.length).toBe(photo.buffer.length);
  expect(sent.subarray(0, 2_000).equals(photo.buffer.subarray(0, 2_000))).toBe(true);
  expect(photo.buffer.includes(exif!)).toBe(true);
  expect(sent.includes(exif!)).toBe(false);
});

test.describe('a line that is cut', () => {
  test('is told; another day, on the status page, the photo goes on where it was', async ({ page, context }) => {
    const pieces = piecesOf(page);
    await open(page, 'hinder-in-de-buurt');
    await fillNuisance(page, 'Over een slechte lijn.', async () => {
      await input(page).setInputFiles(three[1]!);
      await ready(page, 1);
    });
    let through = 0;
    await page.route('**/fotos/*', (route) => (route.request().method() === 'PATCH' && through++ > 0 ? route.abort('connectionreset') : route.continue()));
    await button(page, say.send).click();
    await expectReceipt(page);
    await expect(main(page).getByText(words.interrupted)).toBeVisible();
    await expect(main(page)).toContainText(words.mayClose);
    await expect(main(page).locator('progress')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    const first = [...pieces.values()][0]![0]!.length;
    const status = (await main(page).locator('#statuslink').getAttribute('href'))!;
    await page.close();

    const later = await context.newPage();
    const rest = piecesOf(later);
    await later.goto('/en/');
    await expect(later.locator('.unfinished').getByRole('link', { name: en.report.photos.goOnPhotos })).toHaveAttribute('href', new URL(status, later.url()).pathname);
    await later.goto('/');
    await later.locator('.unfinished').getByRole('link', { name: words.goOnPhotos }).click();
    expect(later.url()).toBe(status);
    await arrived(later);
    await expect(main(later)).toContainText('tuin ☂.jpg');
    const total = first + [...rest.values()][0]!.reduce((sum, { length }) => sum + length, 0);
    const { size } = await later.evaluate(async () => (JSON.parse(document.getElementById('fotos')!.dataset.photos!) as { shown: { states: { size: number }[] } }).shown.states[0]!);
    expect(total, 'nothing goes twice').toBe(size);
    await later.goto('/');
    await expect(later.locator('.unfinished')).toBeHidden();
  });

  test('a photo on its way can be taken back, and one that is missing can be chosen again', async ({ page }) => {
    await open(page, 'hinder-in-de-buurt');
    await fillNuisance(page, 'Toch niet.', async () => {
      await input(page).setInputFiles([three[1]!, three[2]!]);
      await ready(page, 2);
    });
    await page.route('**/fotos/*', (route) => (route.request().method() === 'PATCH' ? route.abort('connectionreset') : route.continue()));
    await button(page, say.send).click();
    await expectReceipt(page);
    await expect(main(page).getByText(words.interrupted)).toBeVisible();
    page.once('dialog', (dialog) => void dialog.accept());
    await rows(page).nth(0).getByRole('button', { name: words.removePhoto }).click();
    await expect(rows(page).nth(0)).toContainText(words.states.removed);
    await page.unroute('**/fotos/*');
    await arrived(page);
    await page.getByLabel(words.addLabel).setInputFiles(three[0]!);
    await button(page, words.addSend).click();
    await expect(rows(page)).toHaveCount(3);
    await arrived(page);
    await main(page).locator('#statuslink').click();
    await arrived(page);
  });
});
