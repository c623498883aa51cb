// What is offered while you type, by key and by touch.
import { expect, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { block, field, holdBack, licence, nonsense, offered, openHeaderSearch, politely, suggester, suggestions, told, typeFor, wrongsOf } from './search-page.ts';

test.describe('what the search asks of the network', () => {
  for (const address of ['/', '/contact/', '/fr/']) {
    test(`nothing of the search is asked for on ${address} until a field is touched, and then only our own script and index`, async ({ page, baseURL }) => {
      let asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().replace(baseURL!, '')));
      const askedByPage = () => asked.filter((url) => !url.startsWith('/favicon')); // which the browser asks for when it likes
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(askedByPage().filter((url) => /\.m?js$|zoek-index|pagefind/.test(url))).toEqual([]);

      asked = [];
      const suggesterCame = page.waitForResponse(suggester);
      const inPage = page.getByRole('main').getByRole('searchbox');
      if (await inPage.count()) {
        await inPage.focus();
      } else {
        await page.getByRole('banner').locator('summary').first().focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      await suggesterCame;
      await page.keyboard.type('fiets');
      await expect(suggestions(page)).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(askedByPage()).toEqual([expect.stringMatching(suggester), '/zoek-index.json']);
    });
  }

  test('a field that was touched before the script had come still gets its suggestions', async ({ page }) => {
    const letGo = await holdBack(page, '**/_astro/suggest-*.js');
    await page.goto('/');
    await field(page).pressSequentially('fiets');
    await expect(suggestions(page)).toBeHidden();
    letGo();
    await expect(suggestions(page)).toBeVisible();
  });
});

test.describe('suggestions while you type', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('one letter is too little, from the second letter on there are suggestions', async ({ page }) => {
    await field(page).pressSequentially('r');
    await page.waitForLoadState('networkidle');
    await expect(suggestions(page)).toBeHidden();
    await expect(politely(page)).toBeEmpty();
    await field(page).pressSequentially('i');
    await expect(offered(page)).not.toHaveCount(0);
  });

  test('a letter more that finds the same leaves the list as it stands; other findings and Escape do not', async ({ page }) => {
    await typeFor(page, 'rijbewijs');
    const rows = await offered(page).allInnerTexts();
    await suggestions(page).evaluate((list) => list.firstElementChild!.setAttribute('data-kept', ''));
    const kept = suggestions(page).locator('[data-kept]');
    await field(page).press('Space');
    await expect(offered(page)).toHaveText(rows);
    await expect(kept).toHaveCount(1);
    await field(page).pressSequentially('gestolen');
    await expect(kept).toHaveCount(0);
    await field(page).press('Escape');
    await expect(politely(page)).toBeEmpty();
    await field(page).fill(nonsense);
    await expect(politely(page)).toHaveText(nl.noSuggestions);
    await field(page).fill('rijbewijs gestolen');
    await expect(suggestions(page)).toBeVisible();
    await expect(politely(page)).not.toHaveText(nl.noSuggestions);
  });

  for (const words of ['rijbewijs kw', 'rijbewys kwijt', 'rijbewijz verlooren', 'RIJBEWIJS GESTOLEN']) {
    test(`“${words}” offers the page about a lost driving licence first`, async ({ page }) => {
      await typeFor(page, words);
      await expect(offered(page).first()).toHaveText(licence);
      await expect(offered(page).first()).toHaveAttribute('href', '/vragen/papieren/rijbewijs-verloren/');
    });
  }

  test('an answer that editors pinned stands on top, with the number to call, and its page is not offered twice', async ({ page }) => {
    await typeFor(page, 'paspoort kwijt');
    await expect(offered(page).first()).toHaveText(block);
    await expect(suggestions(page).getByRole('listitem').first()).toContainText('00800 2123 2123');
    await expect(suggestions(page).locator('a[href="/vragen/papieren/paspoort/"]')).toHaveCount(1);
  });

  test('how many there are is told politely, and so is that there are none', async ({ page }) => {
    await typeFor(page, 'fiets');
    const count = await offered(page).count();
    expect(count).toBeGreaterThan(1);
    await expect(politely(page)).toHaveText(nl.suggestions(String(count)));
    await field(page).fill(nonsense);
    await expect(politely(page)).toHaveText(nl.noSuggestions);
    await expect(suggestions(page)).toBeHidden();
    await field(page).fill('');
    await expect(politely(page)).toBeEmpty();
  });

  test('the focus stays in the field while you type', async ({ page }) => {
    for (const part of ['fi', 'et', 's gesto']) {
      await typeFor(page, part);
      await expect(field(page)).toBeFocused();
    }
    await expect(field(page)).toHaveValue('fiets gesto');
  });

  test('the arrows walk down the list, up again and back to the field', async ({ page }) => {
    await typeFor(page, 'fiets');
    const count = await offered(page).count();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    for (let at = 0; at < count; at++) {
      await page.keyboard.press('ArrowDown');
      await expect(offered(page).nth(at)).toBeFocused();
    }
    for (let at = count - 2; at >= 0; at--) {
      await page.keyboard.press('ArrowUp');
      await expect(offered(page).nth(at)).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
  });

  test('Tab reaches the suggestions too, and Enter on one of them leads there', async ({ page }) => {
    await typeFor(page, 'rijbewijs kw');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: nl.searchButton })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(offered(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(licence);
  });

  test('Escape empties the list and gives the field back, and a second one does no harm', async ({ page }) => {
    const wrongs = await wrongsOf(page);
    await page.reload();
    await typeFor(page, 'fiets');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(politely(page)).toBeEmpty();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('fiets');
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL(/\/$/);
    await field(page).fill('');
    await typeFor(page, 'fiets');
    expect(await wrongs()).toEqual([]);
  });

  test('Enter in the field goes to the search page with the same words', async ({ page }) => {
    await typeFor(page, 'rijbewijs kw');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=rijbewijs(\+|%20)kw$/);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('rijbewijs kw');
    await expect(told(page)).toHaveText(/^\d+ resultaten voor “rijbewijs kw”$/);
  });
});

for (const javaScriptEnabled of [true, false]) {
  for (const width of [360, 1280]) {
    test.describe(`in the header at ${width} px ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 640 } });

      test('the search opens by keyboard and sends the same form', async ({ page }) => {
        await page.goto('/contact/');
        await expect(field(page)).toBeHidden();
        await openHeaderSearch(page);
        await page.keyboard.type('fiets gestolen');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/\/zoeken\/\?q=fiets(\+|%20)gestolen$/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.search);
      });
    });
  }
}

test('where the page has a search field of its own, the header leads to that one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: nl.search }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
});
