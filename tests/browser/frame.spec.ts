// The frame of every page: what is seen first, at every width, by touch and by keyboard.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { addresses, faultsOn, longWalk, unlisted } from './site.ts';

const everywhere = [...addresses(), ...unlisted];

/** How many rows the name in the header takes, and the emergency numbers. */
const rowsOf = (page: Page) =>
  page.evaluate(() => {
    const rows = (rects: Iterable<DOMRect>) => new Set([...rects].map(({ top }) => Math.round(top))).size;
    const name = document.createRange();
    name.selectNodeContents(document.querySelector('.wordmark')!);
    return [rows(name.getClientRects()), rows([...document.querySelectorAll('.emergency a')].map((link) => link.getBoundingClientRect()))];
  });

/** Words that are broken where nothing says they may be. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { 0: word, index } of text.nodeValue!.matchAll(/[\p{L}\p{N}’'?!.,]{3,}/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size > 1) found.push(`breaks “${word}”`);
      }
    return found;
  });

const fronts = [...new Set(everywhere.filter((address) => /^\/(?:[a-z]{2}\/)?$/.test(address)))];

test.describe('on the narrowest phones', () => {
  for (const width of [320, 345, 352, 360, 367, 375])
    test(`at ${width} px the name of the police and the emergency numbers each stand in one row, in every language`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      expect(await faultsOn(page, [...fronts, '/noodgeval/'], async () => ((await rowsOf(page)).join() === '1,1' ? [] : [`takes ${(await rowsOf(page)).join(' and ')} rows`]))).toEqual([]);
    });

  test('at 320 px no word on a front page is broken in the middle', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await faultsOn(page, fronts, () => brokenWords(page))).toEqual([]);
  });
});

test.describe('on a small phone of 360 by 640', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('the emergency numbers, the search question and the first two tasks are in view without scrolling', async ({ page }) => {
    await page.goto('/');
    const tasks = page.getByRole('main').getByRole('list').first().getByRole('link');
    const first = [
      ...(await page.getByRole('complementary', { name: nl.emergencyList }).getByRole('link').all()),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('searchbox'),
      page.getByRole('button', { name: nl.searchButton }),
      tasks.nth(0),
      tasks.nth(1),
    ];
    expect(first).toHaveLength(8);
    for (const part of first) await expect(part).toBeInViewport({ ratio: 1 });
  });

  test('the three emergency numbers stand in one row', async ({ page }) => {
    await page.goto('/');
    const tops = await page.getByRole('complementary', { name: nl.emergencyList }).getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  });

  test('a thumb hits every link of the navigation, every tile, button and emergency number on every page', async ({ page }) => {
    test.setTimeout(longWalk);
    const faults = await faultsOn(page, everywhere, () =>
      page.evaluate(() => {
        document.querySelectorAll('details').forEach((details) => (details.open = true));
        const targets = document.querySelectorAll('nav a, header a, summary, button, input, .button, .tile, .emergency a, .rows > li > a, .route a');
        return [...targets].flatMap((target) => {
          // A choice is tapped on its words too: the row is the target. What no person meets is none (the trap for robots).
          const isChoice = target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type);
          const { width, height } = (isChoice && target.labels?.[0] ? target.labels[0] : target).getBoundingClientRect();
          if (target.closest('[aria-hidden=true]')) return [];
          const small = width > 0 && (width < 43.5 || height < 43.5);
          const name = target.textContent?.trim().replace(/\d+\)$/, '…)');
          return small ? [`“${name}” is ${Math.round(width)} × ${Math.round(height)} px`] : [];
        });
      }),
    );
    expect(faults, 'targets smaller than 44 px').toEqual([]);
  });
});

test.describe('by keyboard', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the first stop skips to the content, and the next Tab goes on from there', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: nl.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('Tab goes through emergency numbers, menu and search to the tasks, and every stop is clearly marked', async ({ page }) => {
    await page.goto('/');
    const tasks = page.getByRole('main').getByRole('list').first().getByRole('link');
    const stops = [
      page.getByRole('link', { name: nl.skip }),
      ...(await page.getByRole('complementary', { name: nl.emergencyList }).getByRole('link').all()),
      ...(await page.getByRole('banner').getByRole('link').all()),
      page.getByRole('searchbox'),
      page.getByRole('button', { name: nl.searchButton }),
      ...(await tasks.all()),
    ];
    expect(stops.length).toBeGreaterThan(15);
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
      await expect(stop).toBeInViewport();
      expect(await stop.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      expect(await stop.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth))).toBeGreaterThanOrEqual(3);
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 640 } });

    test('the menu opens by keyboard, shows every section and leads there', async ({ page }) => {
      await page.goto('/');
      const header = page.getByRole('banner');
      const section = header.getByRole('link', { name: 'Contact', exact: true });
      await expect(section).toBeHidden();
      await header.getByText(nl.menu, { exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(header.getByRole('navigation').getByRole('link')).toHaveCount(7);
      await section.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/contact\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}
