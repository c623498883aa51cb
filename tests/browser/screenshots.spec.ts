// Pictures for people to judge, kept in artifacts/screenshots. The tests only see that they are there and not blank.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { artifacts } from './site.ts';

const folder = join(artifacts, 'screenshots');
const question = { name: 'vraag', address: '/vragen/papieren/rijbewijs-verloren/' };
const pages = [
  { name: 'start', address: '/' },
  { name: 'noodgeval', address: '/noodgeval/' },
  question,
  { name: 'kantoor', address: '/contact/hoofdcommissariaat/' },
  { name: 'wijk', address: '/wijk/ledeberg/' },
  { name: 'melden', address: '/melden/' },
];

/** A page of one colour compresses to less than this, in bytes. */
const blank = 12_000;

async function keep(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  expect(picture.length, `bytes of ${name}.png`).toBeGreaterThan(blank);
}

test.beforeAll(() => mkdir(folder, { recursive: true }));

for (const { name, address } of pages) {
  test(`pictures of ${address} are kept: three widths, light, dark and high contrast`, async ({ page }) => {
    await page.goto(address);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await keep(page, `${name}-${width}-${colorScheme}`);
      }
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await keep(page, `${name}-360-contrast`);
  });
}

test('a question as it comes out of a printer is kept, on paper and without the navigation', async ({ page }) => {
  await page.goto(question.address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const paper = await page.pdf({ path: join(folder, `${question.name}.pdf`), format: 'A4' });
  expect(paper.length).toBeGreaterThan(blank);
});
