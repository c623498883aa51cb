// Easy Dutch, who handles what in citizens’ words, and all of it without script.
import { expect, type Page, test } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { nl } from '#i18n/nl.ts';
import { easyPages, inOtherWords, main, others, title } from './language-page.ts';
import { faultsOn } from './site.ts';

test.describe('in easy Dutch', () => {
  test('there are five pages, each linked from the top of its page and leading back to it', async ({ page }) => {
    expect(easyPages).toHaveLength(5);
    const faults = await faultsOn(page, easyPages, async () => {
      const back = main(page).getByRole('link', { name: nl.easyReadFull });
      const full = (await back.getAttribute('href'))!;
      const here = new URL(page.url()).pathname;
      await back.click();
      await expect(page).toHaveURL(new RegExp(`${full}$`));
      const way = main(page).getByRole('link', { name: nl.easyRead });
      const isOnTop = await way.evaluate((link) => {
        const second = document.querySelector('main h2');
        return !second || Boolean(link.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      const there = await way.getAttribute('href');
      return [...(there === here ? [] : [`is left by ${full} for ${there}`]), ...(isOnTop ? [] : [`stands at ${full} below a heading`])];
    });
    expect(faults).toEqual([]);
  });

  test('each page says who of its readers checked it, or that nobody did', async ({ page }) => {
    const faults = await faultsOn(page, easyPages, async () => {
      const words = await main(page).innerText();
      return words.includes(nl.easyReadUntested) || /Nagelezen door \S+/.test(words) ? [] : ['does not say'];
    });
    expect(faults).toEqual([]);
  });

  test('the letters are larger than on other pages', async ({ page }) => {
    const size = () => main(page).locator('.prose p').first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    await page.goto('/contact/');
    const usual = await size();
    expect(await faultsOn(page, easyPages, async () => ((await size()) > usual ? [] : ['has letters no larger than usual']))).toEqual([]);
  });
});

test.describe('who does what', () => {
  const matters = (page: Page) => main(page).locator('dl > div');

  test('names at least eighty matters, each with who handles it and a way there', async ({ page }) => {
    await page.goto('/wie-doet-wat/');
    expect(await matters(page).count()).toBeGreaterThanOrEqual(80);
    const faults = await matters(page).evaluateAll((all) =>
      all.flatMap((matter) => {
        const name = matter.querySelector('dt')?.textContent ?? '';
        const way = [...matter.querySelectorAll('dd a[href]')].some((link) => /^(tel:|sms:|mailto:|https:|\/)/.test(link.getAttribute('href')!) && !link.closest('.text-alarm'));
        return [...(name ? [] : ['a matter has no name']), ...(matter.querySelector('dd strong')?.textContent ? [] : [`${name}: by whom?`]), ...(way ? [] : [`${name}: no way there`])];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('can be linked to matter by matter: no two have the same address', async ({ page }) => {
    await page.goto('/wie-doet-wat/');
    const ids = await matters(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => !id || ids.indexOf(id) !== at)).toEqual([]);
  });

  test('every letter leads to its heading, and the matters stand in the order of the alphabet', async ({ page }) => {
    await page.goto('/wie-doet-wat/');
    const letters = main(page).getByRole('list').filter({ has: page.locator('a[href="#A"]') }).getByRole('link');
    await expect(letters).toHaveText(await main(page).getByRole('heading', { level: 2 }).allInnerTexts());
    for (const letter of await letters.all()) {
      await letter.click();
      await expect(main(page).getByRole('heading', { level: 2, name: await letter.innerText(), exact: true })).toBeInViewport();
    }
    const names = await matters(page).locator('dt').allInnerTexts();
    expect(names).toEqual([...names].sort(new Intl.Collator('nl').compare));
  });

  test('what is urgent says whom to call first, before anything else', async ({ page }) => {
    await page.goto('/wie-doet-wat/');
    const urgent = matters(page).filter({ hasText: nl.callFirst });
    expect(await urgent.count()).toBeGreaterThan(3);
    for (const matter of await urgent.all()) await expect(matter.getByRole('link').first()).toHaveAttribute('href', /^(tel|sms):/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of others) {
    const { strings: t } = locales[locale];

    test(`someone who reads ${locale} finds the page about a lost driving licence, and its Dutch original`, async ({ page }) => {
      await page.goto('/');
      await inOtherWords(page).and(page.locator(`[hreflang=${locale}]`)).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      await page.getByRole('banner').getByRole('link', { name: { fr: /permis/i, en: /licence/i }[locale] }).first().click();
      await expect(title(page)).toHaveText({ fr: /permis de conduire/i, en: /driving licence/i }[locale]);
      await expect(main(page).locator('a[href^="tel:"]').first()).toBeVisible();
      await main(page).getByRole('link', { name: t.original }).click();
      await expect(title(page)).toHaveText('Uw rijbewijs is verloren of gestolen');
    });

    test(`the search of the ${locale} header sends its words`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.getByRole('banner').locator('summary').filter({ hasText: t.search }).click();
      await page.getByRole('searchbox', { name: t.searchIn }).fill('passport');
      await page.getByRole('search').getByRole('button', { name: t.searchButton }).click();
      await expect(page).toHaveURL(/\/zoeken\/\?q=passport$/);
    });
  }

  test('the easy page and the way back are plain links', async ({ page }) => {
    await page.goto('/noodgeval/');
    await main(page).getByRole('link', { name: nl.easyRead }).click();
    await expect(page).toHaveURL(/\/eenvoudig\/noodgeval\/$/);
    await main(page).getByRole('link', { name: nl.easyReadFull }).click();
    await expect(page).toHaveURL(/\/noodgeval\/$/);
  });
});
