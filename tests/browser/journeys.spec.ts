// What citizens come to do, from the first page to the answer: on three widths, with and without JavaScript.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';

const eloket = /police-?on-?web/;
const main = (page: Page) => page.getByRole('main');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const emergency = (page: Page) => page.getByRole('complementary', { name: nl.emergencyList }).getByRole('link', { name: /\b112\b/ });
const toCall = (page: Page) => main(page).locator('a[href^="tel:"]');

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: nl.searchIn }).fill(words);
  await page.getByRole('button', { name: nl.searchButton }).click();
  await expect(page).toHaveURL(/\/zoeken\/\?q=/);
}

/** Follows a link of the page's own text, and waits for the page behind it. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await main(page).getByRole('link', { name }).first().click();
}

async function expectLicenceAnswer(page: Page): Promise<void> {
  await expect(title(page)).toHaveText(/rijbewijs is verloren/i);
  await expect(page.getByRole('heading', { name: nl.inShort })).toBeVisible();
  const steps = main(page).getByRole('list').filter({ has: page.locator('strong') }).getByRole('listitem');
  expect(await steps.count()).toBeGreaterThanOrEqual(3);
  await expect(toCall(page).filter({ hasText: /^09 / }).first()).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  for (const width of [360, 768, 1280]) {
    test.describe(`at ${width} px ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: width === 360 ? 640 : 900 } });

      test('someone who lost a driving licence finds the steps and the number by searching', async ({ page }) => {
        await page.goto('/');
        await search(page, 'rijbewijs kwijt');
        if (javaScriptEnabled) await expect(page.getByRole('status')).toHaveText(/\d+ result/);
        await follow(page, /rijbewijs is verloren/i);
        await expectLicenceAnswer(page);
      });

      test('someone who lost a driving licence finds the steps and the number by the tiles', async ({ page }) => {
        await page.goto('/');
        await follow(page, /papieren/i);
        await follow(page, /rijbewijs is verloren/i);
        await expectLicenceAnswer(page);
      });

      test('someone in danger sees 112 at once, and every number for an emergency can be tapped', async ({ page }) => {
        await page.goto('/');
        await expect(emergency(page)).toHaveAttribute('href', 'tel:112');
        await expect(emergency(page)).toBeInViewport({ ratio: 1 });
        await page.getByRole('contentinfo').getByRole('link', { name: nl.emergencyList }).click();
        await expect(title(page)).toBeVisible();
        await expect(emergency(page)).toBeInViewport({ ratio: 1 });
        const numbers = main(page).getByRole('region', { name: nl.emergencyList }).getByRole('link', { name: /\bbel\b/ });
        expect(await numbers.count()).toBeGreaterThanOrEqual(5);
        for (const number of await numbers.all()) await expect(number).toHaveAttribute('href', /^(tel|sms):\+?\d{3,}$/);
      });

      test('someone who wants to come by finds a station, its hours, the way there and its contact card', async ({ page }) => {
        await page.goto('/');
        await page.getByRole('contentinfo').getByRole('link', { name: nl.stations }).click();
        await follow(page, 'Algemeen Politiecentrum Gent');
        await expect(title(page)).toHaveText('Algemeen Politiecentrum Gent');
        await expect(main(page).getByText(nl.openAlways).first()).toBeVisible();
        await expect(page.getByRole('table', { name: nl.nextDays }).getByRole('row')).toHaveCount(14);
        await expect(main(page).getByRole('link', { name: nl.routePhone })).toHaveAttribute('href', /^geo:51\.\d+,3\.\d+\?q=Antonius/);
        await expect(main(page).getByRole('link', { name: nl.routeOsm })).toHaveAttribute('href', /^https:\/\/www\.openstreetmap\.org\//);
        await expect(toCall(page).first()).toBeVisible();
        const saved = page.waitForEvent('download');
        await main(page).getByRole('link', { name: nl.saveContact }).click();
        const card = await readFile(await (await saved).path(), 'utf8');
        expect(card).toMatch(/^BEGIN:VCARD\r\n[^]*Antonius Triestlaan 12[^]*END:VCARD\r\n$/);
      });

      test('someone finds the own neighbourhood in the list, with its team, a number and its streets', async ({ page }) => {
        await page.goto('/');
        await follow(page, nl.findTeamButton);
        await page.getByRole('region', { name: /^De wijken van/ }).getByRole('list').getByRole('link', { name: 'Ledeberg', exact: true }).click();
        await expect(title(page)).toHaveText('Ledeberg');
        await expect(page.getByRole('region', { name: nl.team })).toContainText(/\d{2} \d{3} \d{2} \d{2}/);
        await expect(toCall(page).first()).toBeVisible();
        expect(await page.getByRole('region', { name: nl.streetsIn('Ledeberg') }).getByRole('listitem').count()).toBeGreaterThan(20);
      });

      test('someone finds the own neighbourhood on the map', async ({ page }) => {
        await page.goto('/wijk/');
        const map = page.getByRole('group', { name: /^Kaart van/ });
        await expect(map.getByRole('link')).toHaveCount(25);
        await map.getByRole('link', { name: 'Ledeberg', exact: true }).click();
        await expect(title(page)).toHaveText('Ledeberg');
      });

      test('after a theft the five conditions come before the door to the e-loket', async ({ page }) => {
        await page.goto('/vragen/');
        await follow(page, /diefstal/i);
        await follow(page, 'Uw fiets is gestolen');
        const triage = page.getByRole('region', { name: nl.triageTitle });
        await expect(triage.getByRole('listitem')).toHaveText(nl.triageConditions);
        const doors = await main(page).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        const leaving = doors.filter((href) => /^https:/.test(href) && /police-?on-?web/.test(href));
        expect(leaving[0], 'the first door to the e-loket').toBe(await triage.getByRole('link', { name: nl.triageYes }).getAttribute('href'));
        const below = await triage.getByRole('link', { name: nl.triageYes }).evaluate((link) => {
          const last = [...link.closest('section')!.querySelectorAll('li')].at(-1)!;
          return Boolean(last.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
        });
        expect(below).toBe(true);
        await triage.getByRole('link', { name: nl.triageNo }).click();
        await expect(page).toHaveURL(/\/contact\/$/);
      });

      test('someone with a complaint or a report is offered phone, counter, e-loket and city, and no dead end', async ({ page }) => {
        await page.goto('/');
        await follow(page, /melding/i);
        await expect(title(page)).toBeVisible();
        await expect(toCall(page).filter({ hasText: '101' }).first()).toBeVisible();
        await expect(toCall(page).filter({ hasText: /^09 / }).first()).toBeVisible();
        await expect(main(page).getByRole('link', { name: nl.triageNo })).toHaveAttribute('href', '/contact/');
        await expect(main(page).getByRole('link', { name: nl.triageYes })).toHaveAttribute('href', eloket);
        await expect(main(page).getByRole('link', { name: /Stad Gent/ }).first()).toHaveAttribute('href', /^https:\/\/stad\.gent/);
        const own = await main(page).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('/')));
        expect(own.length).toBeGreaterThan(4);
        for (const href of new Set(own)) expect(`${href} ${(await page.request.get(href)).status()}`).toBe(`${href} 200`);
      });

      test('someone reads a news item with its date and comes back to the list', async ({ page }) => {
        await page.goto('/');
        await page.getByRole('contentinfo').getByRole('link', { name: nl.latestNews }).click();
        const first = main(page).getByRole('heading', { level: 2 }).getByRole('link').first();
        const name = await first.innerText();
        await first.click();
        await expect(title(page)).toHaveText(name);
        await expect(main(page).getByText(/^\d{1,2} [a-z]+ 20\d\d$/).first()).toBeVisible();
        await page.getByRole('navigation', { name: nl.breadcrumbs }).getByRole('link', { name: nl.latestNews }).click();
        await expect(page).toHaveURL(/\/nieuws\/$/);
      });

      test('an address that does not exist answers 404, with search and what people come for most', async ({ page }) => {
        const answer = await page.goto('/bestaat-niet/');
        expect(answer?.status()).toBe(404);
        await expect(title(page)).toHaveText(nl.notFoundTitle);
        await expect(main(page).getByRole('list').getByRole('link')).toHaveCount(6);
        await search(page, 'fiets');
        await expect(title(page)).toHaveText(nl.search);
      });
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('searching leads to every topic from A to Z, and each letter jumps to its list', async ({ page }) => {
    await page.goto('/');
    await search(page, 'fiets');
    const topics = page.getByRole('region', { name: nl.azTitle });
    await expect(topics).toBeVisible();
    await topics.getByRole('link', { name: 'W', exact: true }).click();
    await expect(topics.getByRole('heading', { name: 'W', exact: true })).toBeInViewport();
    await topics.getByRole('link', { name: /fiets is gestolen/i }).click();
    await expect(title(page)).toHaveText(/fiets is gestolen/i);
  });
});

test('with JavaScript a search without results says so and shows where to look', async ({ page }) => {
  await page.goto('/');
  await search(page, 'xqzwvk');
  await expect(page.getByRole('status')).toContainText(nl.resultsFor(0, 'xqzwvk'));
  await expect(page.getByRole('region', { name: nl.azTitle })).toBeVisible();
});
