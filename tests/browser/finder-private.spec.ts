// What the finder asks of the network: nothing of the address and nothing of the position, small files only, and a way on when they do not come.
import { expect, type Page, type Request, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { ask, deepIn, expectWaysOn, field, grounds, locateButton, outcome, said, say, standAt, status, streets, teams, title } from './finder-page.ts';
import { holdBack, wrongsOf } from './search-page.ts';

/** Everything the page sends from now on. */
function sentBy(page: Page): Request[] {
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  return sent;
}
const allOf = (request: Request) => [request.url(), request.postData() ?? '', ...Object.values(request.headers())].join('\n');

test('an address stays on the device: only letters decide which files are asked for', async ({ page, baseURL }) => {
  const sent = sentBy(page);
  await page.goto('/wijk/');
  await ask(page, 'Kortrijksesteenweg 1127, 9051');
  await expect(teams(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const paths = sent.map((request) => request.url().replace(baseURL!, '')).filter((path) => !path.startsWith('/favicon'));
  for (const path of paths) expect(path).toMatch(/^(\/wijk\/|\/_astro\/[\w.-]+\.js|\/adressen\/(straten|nummers)\/[a-z]\.json|\/site\.webmanifest)$/);
  expect(paths).toContain('/adressen/straten/k.json');
  for (const request of sent) expect(allOf(request)).not.toMatch(/kortrijk|steenweg|1127|9051/i);
  expect(page.url()).toBe(`${baseURL}/wijk/`);
});

test('a position stays on the device: the shapes come here, the position goes nowhere', async ({ page, baseURL }) => {
  const sent = sentBy(page);
  const spot = deepIn(grounds[0]!);
  await standAt(page, spot);
  await page.goto('/wijk/');
  expect(sent.map((request) => request.url())).not.toContain(`${baseURL}/adressen/wijken.json`);
  await locateButton(page).click();
  await expect(teams(page)).toHaveCount(1);
  expect(sent.filter((request) => request.url().includes('/adressen/')).map((request) => request.url())).toEqual([`${baseURL}/adressen/wijken.json`]);
  for (const request of sent) expect(allOf(request)).not.toContain(String(spot.lat).slice(0, 6));
});

test('no address is kept on the device, in the history or in the storage of the browser', async ({ page }) => {
  await page.goto('/wijk/');
  await ask(page, 'Veldstraat 12');
  await teams(page).click();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, document.referrer]));
  expect(kept).not.toMatch(/veldstraat/i);
});

test('what is typed on the home page is answered on the page of the finder, without passing through an address', async ({ page, baseURL }) => {
  const sent = sentBy(page);
  await page.goto('/');
  const street = page.getByRole('region', { name: nl.findTeam }).getByRole('textbox', { name: say.field });
  await street.fill('Veldstraat 12');
  await street.press('Enter');
  await expect(page).toHaveURL(`${baseURL}/wijk/`);
  await expect(title(page)).toHaveText(said(say.foundTitle, { w: 'Binnenstad' }));
  await expect(field(page)).toHaveValue('Veldstraat 12');
  for (const request of sent) expect(allOf(request)).not.toMatch(/veldstraat/i);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('on a slow line it says that the streets are loading, and where to look meanwhile', async ({ page }) => {
  const letGo = await holdBack(page, '**/adressen/straten/**');
  await page.goto('/wijk/');
  await field(page).pressSequentially('veld');
  await expect(status(page)).toHaveText(say.loading);
  letGo();
  await expect(streets(page).first()).toBeVisible();
});

for (const [what, file] of [
  ['streets', '**/adressen/straten/**'],
  ['script that looks them up', '**/_astro/look-up*'],
] as const)
  test(`when the ${what} does not come, trying again is offered, works, and nothing typed is lost`, async ({ page }) => {
    const wrongs = await wrongsOf(page);
    await page.route(file, (route) => route.abort());
    await page.goto('/wijk/');
    await ask(page, 'Veldstraat 12');
    await expect(title(page)).toHaveText(say.failedTitle);
    await expect(field(page)).toHaveValue('Veldstraat 12');
    await expectWaysOn(page);
    await page.unroute(file);
    await outcome(page).getByRole('button', { name: say.again }).click();
    await expect(title(page)).toHaveText(said(say.foundTitle, { w: 'Binnenstad' }));
    expect(await wrongs()).toEqual([]);
  });

test('when the house numbers do not come, trying again works too', async ({ page }) => {
  await page.route('**/adressen/nummers/**', (route) => route.abort(), { times: 1 });
  await page.goto('/wijk/');
  await ask(page, 'Brusselsesteenweg 1');
  await expect(title(page)).toHaveText(say.failedTitle);
  await outcome(page).getByRole('button', { name: say.again }).click();
  await expect(teams(page).first()).toBeVisible();
});

test('offline, the page that is open keeps its ways on', async ({ page, context }) => {
  await page.goto('/wijk/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await ask(page, 'Veldstraat 12');
  await expect(title(page)).toHaveText(say.failedTitle);
  await expectWaysOn(page);
  await context.setOffline(false);
  await outcome(page).getByRole('button', { name: say.again }).click();
  await expect(teams(page)).toHaveCount(1);
});

test('when the script of the finder does not come at all, that is said, and the form leads to the streets from A to Z', async ({ page, baseURL }) => {
  await page.route('**/_astro/mount-finder*', (route) => route.abort());
  await page.goto('/wijk/');
  await expect(page.getByRole('alert')).toHaveText(say.notStarted);
  await field(page).fill('Veldstraat 12');
  await field(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.finder.streetsAZ);
  expect(page.url()).not.toMatch(/veld/i);
  expect(page.url()).toContain(`${baseURL}/wijk/straten/`);
});
