// What remains when something of the search does not come, and every state for everyone.
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { violations } from './axe.ts';
import { block, everyTopic, field, found, fullTextFiles, holdBack, index, kinds, licence, nonsense, offered, onPlainHost, openHeaderSearch, results, searchPage, sideways, suggestions, told, typeFor, wrongsOf } from './search-page.ts';

test.describe('when something of the search does not come', () => {
  test('on a slow line the pinned answer and the titles do not wait for the full text', async ({ page }) => {
    const letGo = await holdBack(page, fullTextFiles);
    await onPlainHost(page);
    await page.goto(searchPage('paspoort kwijt'));
    await expect(found(page).first()).toHaveText(block);
    await expect(told(page)).toHaveText(nl.searching);
    await found(page).nth(1).focus();
    letGo();
    await expect(told(page)).toHaveText(/^\d+ resultaten voor/);
    await expect(found(page).first()).toHaveText(block);
    await expect(found(page).nth(1)).toBeFocused();
  });

  test('what our own server answered stays while the rest is under way, and the row that has the focus keeps it', async ({ page }) => {
    const letGo = await holdBack(page, fullTextFiles);
    await page.goto(searchPage('paspoort kwijt'));
    await expect(told(page)).toHaveText(nl.searching);
    await expect(found(page).first()).toHaveText(block);
    expect(await found(page).count()).toBeGreaterThan(6);
    for (const at of [0, 3]) await found(page).nth(at).focus();
    const chosen = await found(page).nth(3).innerText();
    letGo();
    await expect(told(page)).toHaveText(/^\d+ resultaten voor/);
    await expect(found(page).first()).toHaveText(block);
    await expect(found(page).filter({ hasText: chosen }).first()).toBeFocused();
  });

  test('what our own server answered stays when nothing else comes, with its kinds', async ({ page }) => {
    const wrongs = await wrongsOf(page);
    for (const file of [index, fullTextFiles]) await page.route(file, (route) => route.abort());
    await page.goto(searchPage('rijbewijs'));
    await expect(kinds(page)).toBeVisible();
    await expect(told(page)).toHaveText(nl.resultsFor(await found(page).count(), 'rijbewijs'));
    await kinds(page).getByLabel(nl.kinds.vragen).check();
    await found(page).filter({ hasText: licence }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(licence);
    expect(await wrongs()).toEqual([]);
  });

  /** What Pagefind itself cries out in its worker, where no code of ours can catch it. */
  const ofPagefind = /Failed to load Pagefind metadata/;
  const broken = [
    { what: 'the index', file: index },
    { what: 'the full text', file: fullTextFiles },
    { what: 'the list of what the full text is in', file: '**/pagefind/pagefind-entry.json*' },
    { what: 'the texts themselves', file: '**/pagefind/fragment/**' },
  ];

  for (const { what, file } of broken) {
    test(`the search page still finds the driving licence without ${what}`, async ({ page }) => {
      const wrongs = await wrongsOf(page);
      await onPlainHost(page);
      await page.route(file, (route) => route.abort());
      await page.goto(searchPage('rijbewijs'));
      await expect(told(page)).toHaveText(/^\d+ resultaten voor “rijbewijs”$/);
      await expect(results(page).getByRole('link', { name: licence })).toBeVisible();
      expect((await wrongs()).filter((wrong) => !ofPagefind.test(wrong))).toEqual([]);
    });
  }

  test('the search page does not say that nothing exists when it could look at titles only', async ({ page }) => {
    await page.route(fullTextFiles, (route) => route.abort());
    await page.goto(searchPage(nonsense));
    await expect(told(page)).toHaveText(nl.searchFailed);
  });

  test('the search page says that searching fails when nothing of it comes, and every topic is there', async ({ page }) => {
    const wrongs = await wrongsOf(page);
    await onPlainHost(page);
    for (const file of [index, fullTextFiles]) await page.route(file, (route) => route.abort());
    await page.goto(searchPage('rijbewijs'));
    await expect(told(page)).toHaveText(nl.searchFailed);
    await expect(kinds(page)).toBeHidden();
    await everyTopic(page).getByRole('link', { name: licence }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(licence);
    expect(await wrongs()).toEqual([]);
  });

  for (const [what, file] of [
    ['index', index],
    ['script', '**/_astro/suggest-*.js'],
  ] as const) {
    test(`a field without its ${what} offers nothing and still sends its words`, async ({ page }) => {
      const wrongs = await wrongsOf(page);
      const failed = page.waitForEvent('requestfailed');
      await page.route(file, (route) => route.abort());
      await page.goto('/');
      await field(page).pressSequentially('fiets');
      await failed;
      await expect(suggestions(page)).toBeHidden();
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('fiets');
      expect(await wrongs()).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/zoeken\/\?q=fiets$/);
    });
  }

  test('an index that failed once is asked for again at the next key', async ({ page }) => {
    await page.route(index, (route) => route.abort(), { times: 1 });
    await page.goto('/');
    const failed = page.waitForEvent('requestfailed');
    await field(page).pressSequentially('fi');
    await failed;
    await typeFor(page, 'ets');
  });
});

test.describe('on a phone of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const address of ['/contact/', '/fr/contact/', '/en/contact/']) {
    test(`${address} does not scroll sideways with suggestions open in the header`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('banner').locator('summary').first().click();
      await page.getByRole('searchbox').pressSequentially('paspoort kwijt');
      await expect(suggestions(page)).toBeVisible();
      expect(await sideways(page)).toEqual([]);
      for (const link of await offered(page).all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
    });
  }

  test('the search page does not scroll sideways with results and kinds', async ({ page }) => {
    await page.goto(searchPage('rijbewijs'));
    await expect(kinds(page)).toBeVisible();
    expect(await sideways(page)).toEqual([]);
    for (const label of await kinds(page).locator('label').all()) expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
  });
});

test.describe('no state of the search shuts anyone out (WCAG 2.2 AA, by axe)', () => {
  const states: { what: string; reach: (page: Page) => Promise<void> }[] = [
    {
      what: 'suggestions under the field of the home page',
      reach: async (page) => {
        await page.goto('/');
        await typeFor(page, 'paspoort kwijt');
      },
    },
    {
      what: 'suggestions in the header',
      reach: async (page) => {
        await page.goto('/contact/');
        await openHeaderSearch(page);
        await typeFor(page, 'paspoort kwijt');
      },
    },
    {
      what: 'results with kinds',
      reach: async (page) => {
        await page.goto(searchPage('paspoort kwijt'));
        await expect(kinds(page)).toBeVisible();
      },
    },
    {
      what: 'no result',
      reach: async (page) => {
        await page.goto(searchPage(nonsense));
        await expect(told(page)).toContainText(nl.noResults);
      },
    },
    {
      what: 'a search that failed',
      reach: async (page) => {
        await onPlainHost(page);
        for (const file of [index, fullTextFiles]) await page.route(file, (route) => route.abort());
        await page.goto(searchPage('fiets'));
        await expect(told(page)).toHaveText(nl.searchFailed);
      },
    },
  ];

  for (const { what, reach } of states)
    test(`${what}, in light and in dark colours`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await reach(page);
      expect(await violations(page)).toEqual([]);
    });
});
