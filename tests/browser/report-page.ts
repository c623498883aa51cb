// The form of a report as the tests meet it: how a person fills it in, with script and without, and what the server has kept.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, type Locator, type Page } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { violations } from './axe.ts';
import { dist, root } from './site.ts';

export const say = nl.report.pages;
export const photoWords = nl.report.photos;
export const ways = nl.report.ways;
const details = nl.report.contact;

export const main = (page: Page): Locator => page.getByRole('main');
export const title = (page: Page): Locator => main(page).getByRole('heading', { level: 1 }).filter({ visible: true });
export const button = (page: Page, name: string): Locator => main(page).getByRole('button', { name, exact: true });
export const summary = (page: Page): Locator => main(page).locator('.summary');
export const reference = (page: Page): Locator => main(page).locator('.reference');
/** The large words of the question on the screen. */
export const question = (page: Page): Locator => main(page).locator('.question-words').filter({ visible: true });

/** Opens a form and waits until its script asks one question a screen. */
export async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/melden/${slug}/`);
  await expect(main(page).locator('.whole')).toHaveCount(0);
}

export const next = (page: Page): Promise<void> => button(page, say.next).click();

/** From the first question of "hinder in de buurt" to its check; `photos`: what is done at the question about photos. */
export async function fillNuisance(page: Page, what: string, photos: () => Promise<void> = async () => {}): Promise<void> {
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
  await page.getByLabel('Waar is het?').fill('Zilverdreef 3, bij het speelplein');
  await next(page);
  await page.getByLabel('Vandaag').check();
  await next(page);
  await page.getByLabel('Elke week').check();
  await next(page);
  await page.getByLabel('Wat gebeurt er?').fill(what);
  await next(page);
  await next(page);
  await next(page);
  await expect(question(page)).toHaveText(new RegExp(`^${photoWords.label.replace('?', '\\?')}`));
  await photos();
  await next(page);
  await main(page).getByRole('radio', { name: ways.mail }).check();
  await page.getByLabel(details.email.label).fill('an@voorbeeld.be');
  await next(page);
  await expect(title(page)).toHaveText(say.checkTitle);
}

/** From the first question of "toegankelijkheid" to its check: the shortest form. */
export async function fillAccessibility(page: Page, what: string): Promise<void> {
  await page.locator('#f-page').fill('de startpagina');
  await next(page);
  await next(page);
  await page.locator('#f-what').fill(what);
  for (let step = 0; step < 5; step++) await next(page);
  await expect(title(page)).toHaveText(say.checkTitle);
}

export async function expectReceipt(page: Page): Promise<string> {
  await expect(title(page)).toHaveText(say.receiptTitle);
  await expect(reference(page)).toHaveText(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  return reference(page).innerText();
}

/** How many reports of a type the server keeps. Only one spec may send reports of the type it counts. */
export function kept(type: string): number {
  const db = new DatabaseSync(join(process.env.TEST_DATA_DIR!, 'intake.db'), { readOnly: true });
  try {
    return (db.prepare('SELECT count(*) AS count FROM report WHERE type = ?').get(type) as { count: number }).count;
  } finally {
    db.close();
  }
}

/** What the Meldpunt does with a report, by the same command as its staff. */
export function desk(...args: string[]): string {
  return execFileSync(process.execPath, ['src/server/desk.ts', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, DIST: dist, DATA_DIR: process.env.TEST_DATA_DIR } });
}

/** How far the page sticks out at the right, in pixels. */
export const sticksOut = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is on the screen is for everyone, by axe in both colours, and fits. */
export async function expectFine(page: Page, what: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
  expect(await sticksOut(page), `${what} sticks out`).toBeLessThanOrEqual(0);
}
