// The page of a neighbourhood: whom to reach, where it lies, and what can be taken along; remembered only when asked.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { wrongsOf } from './search-page.ts';

const f = nl.finder;
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => main(page).getByRole('button', { name });
const told = (page: Page) => page.getByRole('region', { name: f.takeAlong }).getByRole('status');
const yours = (page: Page) => main(page).getByText(`${f.yours}:`);

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a neighbourhood without a known station says so, gives the general number and the desk that is always open', async ({ page }) => {
      await page.goto('/wijk/ledeberg/');
      const team = page.getByRole('region', { name: nl.team });
      await expect(team).toContainText(nl.stationUnknown);
      await expect(team.getByRole('link', { name: '09 266 61 11' })).toHaveAttribute('href', 'tel:+3292666111');
      await expect(page.getByRole('region', { name: f.counter })).toContainText(nl.openAlways);
      await expect(team.getByRole('link', { name: nl.reportHere })).toHaveAttribute('href', '/melden/?wijk=ledeberg');
      await expect(main(page).getByText(f.emergency)).toBeVisible();
      await expect(main(page).getByRole('paragraph').filter({ hasText: f.emergency }).getByRole('link')).toHaveAttribute('href', 'tel:101');
    });

    test('a neighbourhood with a known station shows it, and that it is not confirmed', async ({ page }) => {
      await page.goto('/wijk/muide-meulestede-afrikalaan/');
      const team = page.getByRole('region', { name: nl.team });
      await expect(team.getByRole('link', { name: 'Commissariaat Wondelgem' })).toBeVisible();
      await expect(team).toContainText(nl.unconfirmed);
    });

    test('the map shows the neighbourhood with those beside it, and the same names stand in a list', async ({ page }) => {
      await page.goto('/wijk/ledeberg/');
      const map = page.getByRole('group', { name: nl.mapOne('Gent', 'Ledeberg') });
      await expect(map.locator('[aria-current=page]')).toHaveAccessibleName('Ledeberg');
      const beside = page.getByRole('region', { name: f.nextTo('Ledeberg') }).getByRole('link');
      expect(await beside.count()).toBeGreaterThan(2);
      for (const name of await beside.allInnerTexts()) await expect(map.getByRole('link', { name, exact: true })).toBeVisible();
      await beside.filter({ hasText: 'Gentbrugge' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Gentbrugge');
    });

    test('the contact card of a team can be saved', async ({ page }) => {
      await page.goto('/wijk/ledeberg/');
      const saved = page.waitForEvent('download');
      await main(page).getByRole('link', { name: `${nl.saveContact} (vCard)` }).click();
      const card = await readFile(await (await saved).path(), 'utf8');
      expect(card).toMatch(/^BEGIN:VCARD\r\n[^]*FN[^:]*:Wijkteam Ledeberg\r\n[^]*\+3292666111[^]*\/wijk\/ledeberg\/[^]*END:VCARD\r\n$/);
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is shown that would do nothing', async ({ page }) => {
    await page.goto('/wijk/ledeberg/');
    await expect(main(page).getByRole('button')).toHaveCount(0);
  });
});

test('the device remembers the neighbourhood only when asked, shows it on the home page and at the finder, and forgets it when told', async ({ page }) => {
  const wrongs = await wrongsOf(page);
  await page.goto('/wijk/ledeberg/');
  await expect(yours(page)).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await button(page, f.keep).click();
  await expect(told(page)).toHaveText(f.kept);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ wijk: '["ledeberg","Ledeberg"]' });
  for (const address of ['/', '/wijk/', '/wijk/ledeberg/']) {
    await page.goto(address);
    await expect(yours(page).getByRole('link', { name: 'Ledeberg' })).toHaveAttribute('href', '/wijk/ledeberg/');
  }
  await page.goto('/');
  await yours(page).getByRole('button', { name: f.wipe }).click();
  const wiped = main(page).getByText(f.wiped);
  await expect(wiped).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/wijk/');
  await expect(yours(page)).toBeHidden();
  expect(await wrongs()).toEqual([]);
});

test('what was remembered can be wiped on the page itself', async ({ page }) => {
  await page.goto('/wijk/ledeberg/');
  await button(page, f.keep).click();
  await page.getByRole('region', { name: f.takeAlong }).getByRole('button', { name: f.wipe }).click();
  await expect(told(page)).toHaveText(f.wiped);
  await expect(button(page, f.keep)).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that keeps nothing says so, and the pages work as before', async ({ page }) => {
  const wrongs = await wrongsOf(page);
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('', 'SecurityError'); } }));
  await page.goto('/wijk/ledeberg/');
  await button(page, f.keep).click();
  await expect(told(page)).toHaveText(f.notKept);
  await page.goto('/wijk/');
  await expect(yours(page)).toBeHidden();
  expect(await wrongs()).toEqual([]);
});

test('a device that can share gets the address and the title of the page, and nothing else', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { shared: data });
  });
  await page.goto('/wijk/ledeberg/');
  await button(page, f.share).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared)).toEqual({ title: 'Ledeberg – Politie Gent', url: `${baseURL}/wijk/ledeberg/` });
});

test('a device that cannot share copies the address, or else shows it', async ({ page, baseURL, context }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/wijk/ledeberg/');
  await button(page, f.share).click();
  await expect(told(page)).toContainText(new RegExp(`${f.copied}|${baseURL}/wijk/ledeberg/`));
});

test('printing is one press, and on paper only what matters remains', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void Object.assign(window, { printed: true });
  });
  await page.goto('/wijk/ledeberg/');
  await button(page, f.print).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed?: boolean }).printed)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: nl.team })).toBeVisible();
  await expect(page.getByText(f.takeAlong)).toBeHidden();
});

test('the script for sharing and remembering comes with the first touch, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/wijk/ledeberg/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
  await button(page, f.keep).focus();
  await page.waitForResponse(/take-along/);
});
