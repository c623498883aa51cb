// The search as a visitor meets it: its parts by role, and what can go wrong inside the page.
import { expect, type Locator, type Page } from '@playwright/test';
import { nl } from '#i18n/nl.ts';

export const licence = 'Uw rijbewijs is verloren of gestolen';
export const block = 'Blokkeer uw paspoort eerst.';
export const nonsense = 'xqzwvk';
export const index = '**/zoek-index.json';
export const suggester = /\/_astro\/suggest-[^/]+\.js$/;
export const fullTextFiles = '**/pagefind/**';

export const field = (page: Page) => page.getByRole('searchbox', { name: nl.searchIn });
export const form = (page: Page) => page.getByRole('search');
export const suggestions = (page: Page) => form(page).getByRole('list');
export const offered = (page: Page) => suggestions(page).getByRole('link');
export const politely = (page: Page) => form(page).locator('[aria-live=polite]');
export const told = (page: Page) => page.getByRole('status');
export const results = (page: Page) => page.locator('#resultaten').getByRole('list');
export const found = (page: Page) => results(page).getByRole('link');
export const kinds = (page: Page) => page.getByRole('group', { name: nl.filter });
export const everyTopic = (page: Page) => page.getByRole('region', { name: nl.azTitle });
export const headerSearch = (page: Page) => page.getByRole('banner').getByText(nl.search, { exact: true });

export const searchPage = (query: string) => `/zoeken/?q=${encodeURIComponent(query)}`;
/** From here on the search page comes as from a host of files: without the answers that our own server puts in it. */
export const onPlainHost = (page: Page) =>
  page.route(/\/zoeken\/\?q=./, async (route) => route.fulfill({ response: await route.fetch({ url: new URL('/zoeken/', route.request().url()).href }) }));

export const countIn = async (place: Locator) => Number(/\d+/.exec(await place.innerText())?.[0]);

/** Types key by key, as people do, and waits for the list. */
export async function typeFor(page: Page, words: string): Promise<void> {
  await field(page).pressSequentially(words);
  await expect(suggestions(page)).toBeVisible();
}

/** Opens the search of the header by keyboard alone; the field has the focus then. */
export async function openHeaderSearch(page: Page): Promise<void> {
  await headerSearch(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
}

/** Keeps back what is asked of `address` until the answer is let go. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return gate.resolve;
}

/** What went wrong inside the page: exceptions, dialogs, what the policy blocked. That a file did not come is no fault of the page. */
export async function wrongsOf(page: Page): Promise<() => Promise<string[]>> {
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(`exception: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && wrongs.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(window, { blocked });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => blocked.push(`policy: ${violatedDirective} ${blockedURI}`));
  });
  return async () => [...wrongs, ...(await page.evaluate(() => (window as unknown as { blocked: string[] }).blocked))];
}

/** Where the page can be scrolled sideways: the outermost part that sticks out. */
export const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')].filter((part) => part.getBoundingClientRect().right > clientWidth + 1).map((part) => part.outerHTML.slice(0, 90));
  });
