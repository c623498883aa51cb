// What editors put into a text: words, a number by its own form, a photo with its words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { Editor } from './editor.ts';

test.describe.configure({ timeout: 60_000 });

let editor: Editor;
test.afterEach(() => editor.clone.remove());

/** Opens a news item, with the cursor behind its last word. */
async function atTheEndOfAText(page: Page): Promise<Locator> {
  editor = await Editor.open(page);
  await editor.collection('Nieuws');
  await editor.entry('Communicatieplan');
  const body = await editor.reveal('body');
  await (await editor.text()).getByText('Dit was de stand op die dag.').click();
  await page.keyboard.press('Control+End');
  return body;
}

test('een tekst wijzigen laat de andere alinea’s en elk nummer staan', async ({ page }) => {
  editor = await Editor.open(page);
  await editor.collection('Nieuws');
  await editor.entry('Identiteitskaart verloren');
  const text = await editor.text();
  await text.getByText('Twijfelt u?').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Of kom langs.');
  await editor.keep();
  const lines = await editor.clone.difference();
  expect(lines).toHaveLength(2);
  expect(lines[1]).toBe(`${lines[0]!.replace('-', '+')} Of kom langs.`);
  expect(lines[1]).toContain('<Phone to="algemeen" />');
});

test('een nummer in een tekst zetten met zijn eigen formulier', async ({ page }) => {
  const body = await atTheEndOfAText(page);
  await page.keyboard.type(' Bel ');
  await body.getByRole('button', { name: /invoegen/i }).first().click();
  await editor.picture('invoegen');
  await page.getByRole('menuitem', { name: 'Telefoonnummer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Invoegen' }).click();
  await expect(dialog.getByText('Dit veld is verplicht.')).toBeVisible();
  await dialog.getByRole('combobox').first().click();
  await page.getByRole('option', { name: /09 266 61 11/ }).first().click();
  await dialog.getByRole('button', { name: 'Invoegen' }).click();
  await editor.keep();
  expect((await editor.clone.difference()).at(-1)).toContain('Bel <Phone to="algemeen" />');
  expect(editor.clone.faults()).toEqual([]);
});

test('een foto toevoegen: ze wordt kleiner, vergeet waar ze genomen is, en heeft woorden bij zich', async ({ page }) => {
  const photo = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#12356b' } }).withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1' } }).jpeg().toBuffer();
  const body = await atTheEndOfAText(page);
  await page.keyboard.press('Enter');
  await body.getByRole('button', { name: /invoegen/i }).first().click();
  await page.getByRole('menuitem', { name: 'Foto' }).click();
  const form = page.getByRole('dialog').first();
  await form.getByRole('button', { name: /bladeren/i }).first().click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Uploaden' }).last().click();
  await (await chosen).setFiles({ name: 'De Balie.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByRole('dialog').last().getByRole('button', { name: 'Invoegen' }).click();
  await expect(form.locator('img')).toBeVisible();
  const words = form.locator('section.field[data-key-path$=":alt"]');
  await words.getByRole('textbox').fill('De balie van het kantoor');
  await editor.picture('foto');
  await words.getByRole('textbox').fill('');
  await form.getByRole('button', { name: 'Invoegen' }).click();
  await expect(words.getByText('Dit veld is verplicht.')).toBeVisible();
  await words.getByRole('textbox').fill('De balie van het kantoor');
  await form.getByRole('button', { name: 'Invoegen' }).click();
  await expect(form).toBeHidden();
  await editor.keep();
  const lines = await editor.clone.difference();
  const [, src] = /!\[De balie van het kantoor\]\((\/media\/[a-z0-9-]+\.webp)\)/.exec(lines.join('\n')) ?? [];
  expect(src, lines.join('\n')).toBeDefined();
  const made = await sharp(readFileSync(join(editor.clone.root, 'content', src!))).metadata();
  expect([made.format, made.width, made.exif]).toEqual(['webp', 1600, undefined]);
  expect(editor.clone.faults()).toEqual([]);
});
