// The frame of every page: what is seen first, at every width, by touch and by keyboard.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { addresses, faultsOn, longWalk, unlisted } from './site.ts';

const everywhere = [...addresses(), ...unlisted];

/** What sticks out at the right, outermost first; nothing when the page does not scroll sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].find((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`is ${scrollWidth - clientWidth} px too wide, at <${out?.tagName.toLowerCase()} class="${out?.getAttribute('class') ?? ''}"> ${out?.textContent?.trim().slice(0, 40) ?? ''}`];
  });

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

const screens = [
  { what: 'on a phone of 320 px', width: 320, height: 640 },
  { what: 'on a screen of 1280 by 1024 enlarged to 400 %', width: 320, height: 256 },
  { what: 'on a wide screen of 1920 px', width: 1920, height: 1080 },
];

/** What `look` finds on the open page at each of these sizes. */
async function atEach(page: Page, sizes: typeof screens, look: () => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const { what, ...size } of sizes) {
    await page.setViewportSize(size);
    faults.push(...(await look()).map((fault) => `${what} ${fault}`));
  }
  return faults;
}

test('no page has to be scrolled sideways: not on a phone of 320 px, not enlarged to 400 %, not on a wide screen', async ({ page }) => {
  test.setTimeout(longWalk);
  expect(await faultsOn(page, everywhere, () => atEach(page, screens, () => sideways(page)))).toEqual([]);
});

test.describe('with the wider text spacing that some readers need (WCAG 1.4.12)', () => {
  test.use({ bypassCSP: true }); // the test adds a style of its own

  const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
  const cutOff = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden' && element.clientWidth > 1)
        .map((element) => `cuts off “${element.textContent?.trim().slice(0, 40)}”`),
    );

  test('no page is cut off or has to be scrolled sideways', async ({ page }) => {
    test.setTimeout(longWalk);
    const faults = await faultsOn(page, everywhere, async () => {
      await page.addStyleTag({ content: spacing });
      return atEach(page, screens, async () => [...(await sideways(page)), ...(await cutOff(page))]);
    });
    expect(faults).toEqual([]);
  });
});

test('no phone number to call is broken over two lines on a phone of 320 px', async ({ page }) => {
  test.setTimeout(longWalk);
  await page.setViewportSize({ width: 320, height: 640 });
  const faults = await faultsOn(page, everywhere, () =>
    page.evaluate(() => {
      const broken: string[] = [];
      for (const link of document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')) {
        const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const number = /\d[\d ]*\d/.exec(text.nodeValue!);
          if (!number) continue;
          const range = document.createRange();
          range.setStart(text, number.index);
          range.setEnd(text, number.index + number[0].length);
          if (range.getClientRects().length > 1) broken.push(`breaks ${number[0]}`);
        }
      }
      return broken;
    }),
  );
  expect(faults).toEqual([]);
});

test('no row of boxes needs the flex gap that phones of 2019 do not have', async ({ page }) => {
  test.setTimeout(longWalk);
  const faults = await faultsOn(page, everywhere, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, body *')].flatMap((element) => {
        const { display, columnGap, rowGap } = getComputedStyle(element);
        const gap = [columnGap, rowGap].some((size) => size !== 'normal' && size !== '0px');
        return display.endsWith('flex') && gap ? [`<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}">`] : [];
      }),
    ),
  );
  expect(faults).toEqual([]);
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
