// Where the search of a page is.
import type { Page } from '@playwright/test';

/** The search field of the home page, and of the search page. */
export const field = (page: Page) => page.locator('main form[role=search] input[name=q]');
/** The first suggestion. */
export const offered = (page: Page) => page.locator('main form[role=search] ul a').first();
