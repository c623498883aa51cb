// What the search page tells, with script and without.
import { expect, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { block, countIn, everyTopic, field, found, holdBack, index, kinds, licence, nonsense, onPlainHost, politely, results, searchPage, sideways, told, wrongsOf } from './search-page.ts';

test.describe('the search page', () => {
  test('shows the pinned answer on top and tells how many results there are', async ({ page }) => {
    await page.goto(searchPage('paspoort kwijt'));
    await expect(told(page)).toHaveText(/^\d+ resultaten/);
    await expect(found(page).first()).toHaveText(block);
    await expect(results(page).getByRole('listitem').first()).toContainText('00800 2123 2123');
    await expect(told(page)).toHaveText(nl.resultsFor(await results(page).getByRole('listitem').count(), 'paspoort kwijt'));
  });

  test('can be narrowed by kind with the keyboard, and the count is told again', async ({ page }) => {
    await page.goto(searchPage('rijbewijs'));
    const choices = kinds(page).getByRole('radio');
    await expect(choices.first()).toBeChecked();
    expect(await choices.count()).toBeGreaterThan(2);
    const all = await results(page).getByRole('listitem').count();
    await expect(kinds(page).getByLabel(`${nl.all} (${all})`)).toBeChecked();
    let sum = 0;
    await choices.first().focus();
    for (let at = 1; at < (await choices.count()); at++) {
      await page.keyboard.press('ArrowDown');
      await expect(choices.nth(at)).toBeFocused();
      await expect(choices.nth(at)).toBeChecked();
      const shown = await results(page).getByRole('listitem').count();
      expect(await countIn(kinds(page).locator('label').nth(at))).toBe(shown);
      await expect(told(page)).toHaveText(nl.resultsFor(shown, 'rijbewijs'));
      sum += shown;
    }
    expect(sum).toBe(all);
    await page.keyboard.press('ArrowDown');
    await expect(choices.first()).toBeChecked();
    await expect(results(page).getByRole('listitem')).toHaveCount(all);
    await expect(told(page)).toHaveText(nl.resultsFor(all, 'rijbewijs'));
  });

  test('only “Vragen” leaves only pages of the questions', async ({ page }) => {
    await page.goto(searchPage('rijbewijs'));
    await kinds(page).getByLabel(nl.kinds.vragen).check();
    const ways = await found(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.filter((way) => !way.startsWith('/vragen/'))).toEqual([]);
  });

  test('says what then when nothing is found, with every topic from A to Z below', async ({ page }) => {
    await page.goto(searchPage(nonsense));
    await expect(told(page)).toHaveText(`${nl.resultsFor(0, nonsense)}. ${nl.noResults}`);
    await expect(found(page)).toHaveCount(0);
    await expect(kinds(page)).toBeHidden();
    await expect(everyTopic(page).getByRole('heading', { name: 'W', exact: true })).toBeVisible();
    await expect(page.getByRole('contentinfo').getByRole('link', { name: /^09 / })).toBeVisible();
  });

  test('without words is a field and every topic, and tells nothing', async ({ page }) => {
    await page.goto('/zoeken/');
    await expect(everyTopic(page)).toBeVisible();
    await expect(told(page)).toBeEmpty();
    await expect(kinds(page)).toBeHidden();
  });

  for (const [what, address] of [
    ['the index', index],
    ['the full text', '**/pagefind/pagefind.js'],
  ] as const) {
    test(`tells that it is busy while ${what} is slow, and then shows what it found`, async ({ page }) => {
      const letGo = await holdBack(page, address);
      await onPlainHost(page);
      await page.goto(searchPage('fiets'));
      await expect(told(page)).toHaveText(nl.searching);
      await expect(everyTopic(page)).toBeVisible();
      letGo();
      await expect(told(page)).toHaveText(/^\d+ resultaten voor “fiets”$/);
      await expect(found(page)).not.toHaveCount(0);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a search that finds something shows no list of all topics: its letters lead there', async ({ page }) => {
    await page.goto(searchPage('rijbewijs'));
    await expect(found(page).filter({ hasText: licence })).toBeVisible();
    await expect(everyTopic(page).getByRole('heading', { level: 3 })).toHaveCount(0);
    await everyTopic(page).getByRole('link', { name: 'R', exact: true }).click();
    await expect(page).toHaveURL(/\/zoeken\/#R$/);
    await expect(everyTopic(page).getByRole('heading', { name: 'R', exact: true })).toBeInViewport();
  });

  test('a search that finds nothing leads on to every topic from A to Z, with letters that lead there', async ({ page }) => {
    await page.goto(searchPage('x'));
    await expect(kinds(page)).toBeHidden();
    await expect(told(page)).toContainText(nl.resultsFor(0, 'x'));
    const headings = await everyTopic(page).getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings.length).toBeGreaterThan(15);
    const letters = everyTopic(page).getByRole('list').first().getByRole('link');
    await expect(letters).toHaveText(headings);
    await letters.filter({ hasText: 'R' }).click();
    await expect(everyTopic(page).getByRole('heading', { name: 'R', exact: true })).toBeInViewport();
    await everyTopic(page).getByRole('link', { name: licence }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(licence);
  });
});

test.describe('what someone types is text and nothing else', () => {
  const hostile = [
    { what: 'markup', query: '<img src=x onerror=alert(1)>' },
    { what: 'a script', query: '"><script>alert(1)</script>' },
    { what: 'signs that a replacement knows', query: "$& $' $` %n %q" },
    { what: 'emoji', query: '🚲💥🚓' },
    { what: '500 letters', query: 'w'.repeat(500), shown: 'w'.repeat(200) },
  ];

  for (const { what, query, shown = query } of hostile) {
    test(`${what} in the address is shown as it is, and nothing of it runs`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const wrongs = await wrongsOf(page);
      await page.goto(searchPage(query));
      await expect(told(page)).toContainText(`“${shown}”`);
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(shown);
      await expect(page.getByRole('main').locator('img, script:not([type=module])')).toHaveCount(0);
      expect(await sideways(page)).toEqual([]);
      expect(await wrongs()).toEqual([]);
    });

    test(`${what} in the field of the home page runs nothing either`, async ({ page }) => {
      const wrongs = await wrongsOf(page);
      await page.goto('/');
      const couldRun = page.getByRole('main').locator('img, script:not([type=module])');
      const ours = await couldRun.count();
      await field(page).focus();
      await page.keyboard.insertText(query);
      await expect(politely(page)).not.toBeEmpty();
      await expect(couldRun).toHaveCount(ours);
      expect(await wrongs()).toEqual([]);
    });
  }
});
