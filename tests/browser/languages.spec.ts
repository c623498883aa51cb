// The same site in French and English.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { longDate } from '#i18n/format.ts';
import { locales } from '#i18n/locales.ts';
import { buildZone } from '../zone/workshop.ts';
import { alternates, dutchInDisguise, everywhere, headingsAtFoot, main, others, pagesIn } from './language-page.ts';
import { faultsOn } from './site.ts';

for (const locale of others) {
  const { tag, strings: t, name } = locales[locale];
  const pages = pagesIn(locale);

  test.describe(`in ${name}`, () => {
    test('there is a front page and a page for each of the six tasks on it, and the menu leads to every one', async ({ page }) => {
      await page.goto(`/${locale}/`);
      expect(pages.length).toBeGreaterThan(6);
      await expect(main(page).getByRole('list').filter({ has: page.locator('.tile') }).getByRole('link')).toHaveCount(6);
      const menu = page.getByRole('banner').getByRole('navigation', { name: t.menu });
      const ways = await menu.first().getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(ways.sort()).toEqual(pages.filter((address) => address !== `/${locale}/`).sort());
      await expect(page.getByRole('banner').getByRole('link').first()).toHaveAttribute('href', `/${locale}/`);
    });

    test('every page says which language it is in and that it is a translation, of when, with the way to the original', async ({ page }) => {
      const faults = await faultsOn(page, pages, async () => {
        const told = await main(page).getByText(t.translated('').slice(0, 20)).innerText();
        const original = main(page).getByRole('link', { name: t.original });
        const way = (await original.getAttribute('href'))!;
        const wrong: string[] = [];
        if ((await page.locator('html').getAttribute('lang')) !== tag) wrong.push('has another lang');
        if (!/\b20\d\d\b/.test(told)) wrong.push('does not say when it was translated');
        if ((await original.getAttribute('hreflang')) !== 'nl') wrong.push('does not say that the original is Dutch');
        if (!everywhere.includes(way) || /^\/(fr|en)\//.test(way)) wrong.push(`says that its original is ${way}`);
        return wrong;
      });
      expect(faults).toEqual([]);
    });

    test('words in the language of the page are not read out as Dutch', async ({ page }) => {
      const faults = await faultsOn(page, pages, async () => {
        const spoken = await main(page).getByRole('link', { name: t.original }).evaluate((link) => link.closest('[lang]')!.getAttribute('lang'));
        return spoken === tag ? [] : [`“${t.original}” is marked as ${spoken}`];
      });
      expect(faults).toEqual([]);
    });

    test('Dutch sentences among them are marked as Dutch', async ({ page }) => {
      expect(await faultsOn(page, pages, () => dutchInDisguise(page))).toEqual([]);
    });

    test('the names of Dutch pages at the foot are marked as Dutch', async ({ page }) => {
      const faults = await faultsOn(page, pages, async () => {
        const links = page.getByRole('contentinfo').getByRole('navigation', { name: t.footerSections }).getByRole('link');
        expect(await links.count()).toBeGreaterThan(5);
        return links.evaluateAll((all) => all.filter((link) => !/^\/(fr|en)\//.test(link.getAttribute('href')!) && !link.closest('[lang]')!.getAttribute('lang')!.startsWith('nl')).map((link) => `“${link.textContent}” is not`));
      });
      expect(faults).toEqual([]);
    });

    test('the frame speaks the language: emergency line, menu, search and foot', async ({ page }) => {
      const faults = await faultsOn(page, pages, async () => {
        const wanted = [
          page.getByRole('link', { name: t.skip }),
          page.getByRole('complementary', { name: t.emergencyList }),
          page.getByRole('banner').locator('summary').filter({ hasText: t.search }),
          page.getByRole('banner').locator('summary').filter({ hasText: t.menu }),
        ];
        const missing = (await Promise.all(wanted.map(async (part) => ((await part.count()) > 0 ? [] : [`misses ${part}`])))).flat();
        const foot = (await headingsAtFoot(page).allTextContents()).slice(0, 3).map((words) => words.trim());
        return [...missing, ...(foot.join() === [t.byPhone, t.counter, t.footerSections].join() ? [] : [`has at its foot ${foot.join(', ')}`])];
      });
      expect(faults).toEqual([]);
    });

    test('the path above a page leads to the front page in the same language', async ({ page }) => {
      const faults = await faultsOn(page, pages.slice(1), async () => {
        const first = await page.getByRole('navigation', { name: t.breadcrumbs }).getByRole('link').first().getAttribute('href');
        return first === `/${locale}/` ? [] : [`leads “${t.home}” to ${first}`];
      });
      expect(faults).toEqual([]);
    });

    test('a link to a Dutch page says so, beside it or in its mark', async ({ page }) => {
      const inDutch = { fr: /\(en néerlandais\)|en néerlandais/, en: /\(in Dutch\)|in Dutch/ }[locale];
      const faults = await faultsOn(page, pages, async () => {
        const links = main(page).getByRole('article').getByRole('paragraph').getByRole('link').or(main(page).getByRole('listitem').getByRole('link'));
        const around = await links.evaluateAll((all) => all.map((link) => ({ to: link.getAttribute('href')!, marked: link.hasAttribute('hreflang'), words: link.parentElement!.textContent! })));
        return around.filter(({ to, marked, words }) => to.startsWith('/') && !/^\/(fr|en)\//.test(to) && !marked && !inDutch.test(words)).map(({ to }) => `leads to ${to} without a word that it is Dutch`);
      });
      expect(faults).toEqual([]);
    });

    test('a link leads to the page in this language where there is one', async ({ page }) => {
      const own = new Map<string, string>();
      for (const address of pages) {
        await page.goto(address);
        for (const line of await alternates(page)) if (line.startsWith('nl ')) own.set(line.slice(3), address);
      }
      const faults = await faultsOn(page, pages, () =>
        page.evaluate(({ original, own }) => [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].filter((link) => Object.hasOwn(own, link.pathname) && !link.hash && !link.closest('.help') && link.textContent.trim() !== original).map((link) => `“${link.textContent.trim()}” leads to ${link.pathname}`), { original: t.original, own: Object.fromEntries(own) }),
      );
      expect(faults).toEqual([]);
    });

    test('a colon stands as the language writes it', async ({ page }) => {
      const faults = await faultsOn(page, pages, async () => {
        const told = await page.getByRole('contentinfo').innerText();
        return [t.notUrgent, t.footerSources, t.inDutch].filter((words) => !told.includes(`${words}${t.colon.trimEnd()}`)).map((words) => `“${words}” has no “${t.colon}”`);
      });
      expect(faults).toEqual([]);
    });

    test('the suggestions of the search are told in the language, and find its own pages', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.getByRole('banner').locator('summary').filter({ hasText: t.search }).click();
      const field = page.getByRole('searchbox', { name: t.searchIn });
      await field.pressSequentially({ fr: 'permis de conduire', en: 'driving licence' }[locale]);
      const rows = page.getByRole('search').getByRole('list').getByRole('link');
      await expect(rows.and(page.locator(`[href^="/${locale}/"]`))).not.toHaveCount(0);
      await expect(page.getByRole('search').locator('[aria-live=polite]')).toHaveText(t.suggestions(String(await rows.count())));
    });
  });
}

test.describe('when the Dutch page was looked over after it was translated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stale-'));
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const translation = (slug: string, translated: string) =>
    `---\ntitle: ${slug}\ndescription: Une page qui existe seulement dans ce test, pour voir sa note de traduction.\nof: /contact/\ntranslated: ${translated}\ntranslator: redactie\nshort: [Appelez.]\nsynonyms: [police]\nsources: []\nowner: Redactie\nreviewed: ${translated}\nreviewBy: 2099-01-01\n---\n\nAppelez la police.\n`;

  test('the translation warns that the original counts, and another one does not', async ({ page }) => {
    test.setTimeout(180_000);
    cpSync('tests/fixtures/zone', folder, { recursive: true });
    mkdirSync(join(folder, 'fr/pages'), { recursive: true });
    writeFileSync(join(folder, 'fr/pages/vieux.mdx'), translation('Vieux', '2019-01-01'));
    writeFileSync(join(folder, 'fr/pages/neuf.mdx'), translation('Neuf', '2099-01-01').replace('of: /contact/', 'of: /melden/'));
    const site = buildZone(folder);
    expect(site.built, site.said).toBe(true);
    const { strings: t } = locales.fr;
    await page.setContent(site.read('fr/vieux/index.html'));
    await expect(main(page).locator('.note')).toContainText(t.translated(longDate('2019-01-01', 'fr')));
    await expect(main(page).locator('.note')).toContainText(t.originalNewer('').split(',')[0]!);
    await page.setContent(site.read('fr/neuf/index.html'));
    await expect(main(page).getByText(t.translated(longDate('2099-01-01', 'fr')))).toBeVisible();
    await expect(main(page).getByText(t.originalNewer('').split(',')[0]!)).toHaveCount(0);
    site.remove();
  });
});
