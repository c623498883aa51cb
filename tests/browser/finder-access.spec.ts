// Every state of the finder for everyone: by axe in light and dark, and on every width.
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { ask, deepIn, deviceFails, field, grounds, locateButton, said, say, standAt, status, streets, title } from './finder-page.ts';
import { holdBack, sideways } from './search-page.ts';

const asked = (address: string, heading: string) => async (page: Page) => {
  await page.goto('/wijk/');
  await ask(page, address);
  await expect(title(page)).toHaveText(heading);
};
const located = (heading: RegExp) => async (page: Page) => {
  await page.goto('/wijk/');
  await locateButton(page).click();
  await expect(title(page)).toHaveText(heading);
};

const states: { what: string; reach: (page: Page) => Promise<unknown> }[] = [
  { what: 'nothing typed yet', reach: (page) => page.goto('/wijk/') },
  {
    what: 'streets to choose from',
    reach: async (page) => {
      await page.goto('/wijk/');
      await field(page).pressSequentially('sint');
      await expect(streets(page).first()).toBeVisible();
    },
  },
  { what: 'an answer', reach: asked('Veldstraat 12', said(say.foundTitle, { w: 'Binnenstad' })) },
  { what: 'several post codes', reach: asked('Kortrijksesteenweg', said(say.whichTitle, { s: 'Kortrijksesteenweg' })) },
  { what: 'ranges of house numbers', reach: asked('Brusselsesteenweg', say.rangesTitle) },
  { what: 'a number that no house has', reach: asked('Brusselsesteenweg 9998', said(say.unknownNumberTitle, { n: 9998 })) },
  { what: 'a border', reach: asked('Achterleie 3', say.borderTitle) },
  { what: 'a street of which nothing is known', reach: asked('Cargadoorstraat', said(say.noDataTitle, { s: 'Cargadoorstraat' })) },
  { what: 'an unknown street', reach: asked('Xqzwdreef', said(say.notFoundTitle, { t: 'Xqzwdreef' })) },
  { what: 'an address outside the zone', reach: asked('Bondgenotenlaan 3, 3000', said(say.outsideTitle, { n: 3000 })) },
  {
    what: 'streets that load slowly',
    reach: async (page) => {
      await holdBack(page, '**/adressen/**');
      await page.goto('/wijk/');
      await field(page).pressSequentially('veld');
      await expect(status(page)).toHaveText(say.loading);
    },
  },
  {
    what: 'no line',
    reach: async (page) => {
      await page.route('**/adressen/**', (route) => route.abort());
      await asked('Veldstraat 12', say.failedTitle)(page);
    },
  },
  {
    what: 'a position, not exact',
    reach: async (page) => {
      await standAt(page, deepIn(grounds.find(({ name }) => name === 'Drongen')!), 400);
      await located(/./)(page);
    },
  },
  {
    what: 'a position outside the city',
    reach: async (page) => {
      await standAt(page, { lon: 4.35, lat: 50.85 });
      await located(/^U bent niet in/)(page);
    },
  },
  {
    what: 'a position that is denied',
    reach: async (page) => {
      await deviceFails(page, 1);
      await located(/geeft uw locatie niet door/)(page);
    },
  },
];

for (const { what, reach } of states)
  test(`${what}: nobody is shut out, light or dark, and no width scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await reach(page);
    const faults = await violations(page);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await sideways(page)).map((fault) => `${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('on a phone every street, button and team can be hit by a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/wijk/');
  await field(page).pressSequentially('sint');
  await expect(streets(page).first()).toBeVisible();
  const targets = await page.locator('#wijkzoeker').getByRole('button').all();
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
});
