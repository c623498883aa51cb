// The site for other readers: its pages, and the ways from one version of a page to another.
import type { Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { addresses } from './site.ts';

export type Other = 'fr' | 'en';
export const others: Other[] = ['fr', 'en'];
export const everywhere = addresses();
export const pagesIn = (locale: Other) => everywhere.filter((address) => address.startsWith(`/${locale}/`));
export const easyPages = everywhere.filter((address) => address.startsWith('/eenvoudig/'));

export const main = (page: Page) => page.getByRole('main');
export const title = (page: Page) => page.getByRole('heading', { level: 1 });
export const headingsAtFoot = (page: Page) => page.getByRole('contentinfo').getByRole('heading', { level: 2 });
export const inOtherWords = (page: Page) => main(page).locator('a[hreflang]').filter({ hasText: new RegExp(`^ *(${Object.values(locales).map(({ name }) => name).join('|')})$`) });

/** The links of the head from this page to itself in each language, such as `fr /fr/contact/`. */
export const alternates = (page: Page) =>
  page.locator('link[rel=alternate][hreflang]').evaluateAll((links) => links.map((link) => `${link.getAttribute('hreflang')} ${new URL((link as HTMLLinkElement).href).pathname}`).sort());

/** Texts that hold two small Dutch words or more, in a part of the page that does not say it is Dutch. */
export const dutchInDisguise = (page: Page) =>
  page.evaluate(() => {
    const small = new Set('het een uw voor niet met bij geen naar altijd wordt zijn deze ook kunt hebt van als op onze'.split(' '));
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const part = text.parentElement!;
      const known = new Set(text.nodeValue!.toLowerCase().split(/[^\p{L}]+/u).filter((word) => small.has(word)));
      if (known.size > 1 && !part.closest('script, style') && !part.closest('[lang]')!.getAttribute('lang')!.startsWith('nl')) found.push(`“${text.nodeValue!.trim().slice(0, 60)}” is not marked as Dutch`);
    }
    return found;
  });
