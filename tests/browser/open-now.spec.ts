// "Nu open": the real page of a station with hours, at chosen moments, for a visitor whose own clock stands in New York.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { createSite } from '#server/static/serve.ts';
import { root } from './site.ts';

test.describe.configure({ mode: 'default' }); // one site for all of these tests
test.use({ timezoneId: 'America/New_York' });

const app = { base: '', folder: '', close: async () => {} };

/** Every day from nine to twelve and from one to five, so that only holidays and the clock make a difference. */
const station = (holidays: 'open' | 'closed') => {
  const source = 'source: proef\n  checked: 2026-01-01\n  confirmed: true';
  const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => `    ${day}: ["09:00-12:00", "13:00-17:00"]`).join('\n');
  return `name: Kantoor ${holidays}\nshort: Een kantoor dat alleen in deze test bestaat.\nkind: station\norder: 90\nphone: algemeen\nhours:\n  week:\n${days}\n  holidays: ${holidays}\n  ${source}\n`;
};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  app.folder = mkdtempSync(join(tmpdir(), 'open-now-'));
  const content = join(app.folder, 'content');
  const dist = join(app.folder, 'dist');
  cpSync(resolve(root, process.env.CONTENT_DIR ?? 'content'), content, { recursive: true });
  for (const holidays of ['open', 'closed'] as const) writeFileSync(join(content, `contact/stations/test-${holidays}.yaml`), station(holidays));
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root, env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist } });
  const site = createSite({ root: dist });
  app.base = await site.listen({ host: '127.0.0.1', port: 0 });
  app.close = () => site.close();
});

test.afterAll(async () => {
  await app.close();
  if (app.folder) rmSync(app.folder, { recursive: true, force: true });
});

const sentence = (page: Page) => page.getByRole('region', { name: nl.hours }).locator('[data-hours]');

async function at(page: Page, instant: string, holidays: 'open' | 'closed' = 'open'): Promise<string> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(`${app.base}/contact/test-${holidays}/`);
  await expect(sentence(page)).toBeVisible();
  return sentence(page).innerText();
}
const opens = (day: string, time: string) => nl.opensAt(nl.onDayAt(day, time));

/** The last Sunday of a month, when the clocks change, as an ISO date. */
const lastSunday = (year: number, month: number) => new Date(Date.UTC(year, month, 0) - new Date(Date.UTC(year, month, 0)).getUTCDay() * 864e5).toISOString().slice(0, 10);
const year = new Date().getFullYear();
const spring = lastSunday(year + 1, 3);
const autumn = lastSunday(year + 1, 10);

test('in the morning of a winter day the page says until when the door is open', async ({ page }) => {
  expect(await at(page, `${year}-12-01T08:30:00Z`)).toBe(nl.openUntil('12.00 u.'));
});

test('the door opens and closes at the very minute', async ({ page }) => {
  expect(await at(page, `${year}-12-01T07:59:59Z`)).toBe(opens(nl.today, '9.00 u.'));
  expect(await at(page, `${year}-12-01T08:00:00Z`)).toBe(nl.openUntil('12.00 u.'));
  expect(await at(page, `${year}-12-01T10:59:59Z`)).toBe(nl.openUntil('12.00 u.'));
  expect(await at(page, `${year}-12-01T11:00:00Z`)).toBe(opens(nl.today, '13.00 u.'));
});

test('after closing time the page says that the door opens tomorrow', async ({ page }) => {
  expect(await at(page, `${year}-12-01T15:59:00Z`)).toBe(nl.openUntil('17.00 u.'));
  expect(await at(page, `${year}-12-01T16:00:00Z`)).toBe(opens(nl.tomorrow, '9.00 u.'));
});

test('when it is still yesterday for the phone, the page goes by the clock of the zone', async ({ page }) => {
  expect(await at(page, `${year}-12-01T00:30:00Z`)).toBe(opens(nl.today, '9.00 u.'));
});

test('on the day the clocks go forward the door opens an hour earlier by the sun', async ({ page }) => {
  expect(await at(page, `${spring}T06:59:00Z`)).toBe(opens(nl.today, '9.00 u.'));
  expect(await at(page, `${spring}T07:00:00Z`)).toBe(nl.openUntil('12.00 u.'));
});

test('on the day the clocks go back the door opens an hour later by the sun', async ({ page }) => {
  expect(await at(page, `${autumn}T07:59:00Z`)).toBe(opens(nl.today, '9.00 u.'));
  expect(await at(page, `${autumn}T08:00:00Z`)).toBe(nl.openUntil('12.00 u.'));
});

test('at Christmas a station that keeps holidays is closed, and another one is open', async ({ page }) => {
  expect(await at(page, `${year}-12-25T09:00:00Z`, 'open')).toBe(nl.openUntil('12.00 u.'));
  expect(await at(page, `${year}-12-25T09:00:00Z`, 'closed')).toBe(opens(nl.tomorrow, '9.00 u.'));
});

test('the head office is open day and night, with no clock at all', async ({ page }) => {
  await page.goto(`${app.base}/contact/hoofdcommissariaat/`);
  await expect(page.getByRole('region', { name: nl.hours })).toContainText(nl.openAlways);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page does not guess whether the door is open, and shows the hours of the week', async ({ page }) => {
    await page.goto(`${app.base}/contact/test-closed/`);
    const hours = page.getByRole('region', { name: nl.hours });
    await expect(sentence(page)).toBeHidden();
    await expect(hours.getByRole('row', { name: /^maandag/ })).toContainText('9.00 u. tot 12.00 u. en 13.00 u. tot 17.00 u.');
    await expect(hours).toContainText(nl.holidaysClosed);
  });

  test('in the list of stations the way to the hours stands where script would say whether the door is open', async ({ page }) => {
    await page.goto(`${app.base}/contact/`);
    const card = page.getByRole('region', { name: 'Kantoor closed' });
    await expect(card.getByRole('link', { name: nl.hours })).toHaveAttribute('href', '/contact/test-closed/#uren');
    await expect(card.locator('[data-hours]')).toBeHidden();
  });
});
