// "Gebruik mijn locatie": in each neighbourhood, at the edge of the city, and when the device does not know or does not tell.
import { expect, test } from '@playwright/test';
import { ask, deepIn, deviceFails, expectWaysOn, field, grounds, isInCity, locateButton, northEnd, outcome, said, say, standAt, status, teams, title } from './finder-page.ts';
import { holdBack } from './search-page.ts';

for (const ground of grounds)
  test(`someone who stands in ${ground.name} is shown the team of ${ground.name}`, async ({ page }) => {
    await standAt(page, deepIn(ground));
    await page.goto('/wijk/');
    await locateButton(page).click();
    await expect(title(page)).toHaveText(said(say.hereTitle, { w: ground.name }));
    await expect(title(page)).toBeFocused();
    await expect(teams(page)).toHaveCount(1);
    await expectWaysOn(page);
  });

/** Metres as degrees of latitude. */
const north = (metres: number) => metres / 111_200;

for (const ground of grounds.filter((each) => [25, 8, 20].includes(each.neighbourhood))) {
  const middle = deepIn(ground);
  const edge = northEnd(middle);

  test(`40 m inside the city border, north of ${ground.name}, is still ours`, async ({ page }) => {
    const spot = { ...middle, lat: edge - north(40) };
    expect(isInCity(spot)).toBe(true);
    await standAt(page, spot);
    await page.goto('/wijk/');
    await locateButton(page).click();
    await expect(teams(page).first()).toBeVisible();
  });

  test(`40 m outside the city border, north of ${ground.name}, is another zone’s, and the way there is told`, async ({ page }) => {
    const spot = { ...middle, lat: edge + north(40) };
    expect(isInCity(spot)).toBe(false);
    await standAt(page, spot);
    await page.goto('/wijk/');
    await locateButton(page).click();
    await expect(title(page)).toHaveText(said(say.hereOutsideTitle));
    await expect(outcome(page).getByRole('link', { name: /politie\.be/ })).toHaveAttribute('href', 'https://www.politie.be');
    await expectWaysOn(page);
  });
}

test('a device that knows it only to within 400 m is believed with a warning', async ({ page }) => {
  await standAt(page, deepIn(grounds.find(({ name }) => name === 'Drongen')!), 400);
  await page.goto('/wijk/');
  await locateButton(page).click();
  await expect(outcome(page)).toContainText(said(say.vague, { m: 400 }));
  await expect(teams(page).first()).toBeVisible();
});

test('a device that says (0,0) is not believed, and a typed address still works', async ({ page }) => {
  await standAt(page, { lon: 0, lat: 0 });
  await page.goto('/wijk/');
  await locateButton(page).click();
  await expect(title(page)).toHaveText(say.unusableTitle);
  await expectWaysOn(page);
  await ask(page, 'Veldstraat 12');
  await expect(title(page)).toHaveText(said(say.foundTitle, { w: 'Binnenstad' }));
});

for (const [what, code, sentence] of [
  ['does not tell where it is', 1, say.deniedTitle],
  ['does not know where it is', 2, say.unavailableTitle],
  ['takes too long to find out where it is', 3, say.timeoutTitle],
] as const)
  test(`a device that ${what} is no dead end: a typed address still works`, async ({ page }) => {
    await deviceFails(page, code);
    await page.goto('/wijk/');
    await locateButton(page).click();
    await expect(title(page)).toHaveText(sentence);
    await expect(outcome(page)).toContainText(say.typeInstead);
    await expect(outcome(page).getByRole('button', { name: say.again })).toHaveCount(code === 1 ? 0 : 1);
    await expectWaysOn(page);
    await field(page).fill('Veldstraat 12');
    await page.keyboard.press('Enter');
    await expect(teams(page)).toHaveCount(1);
  });

test('a browser that refuses by itself is no dead end either', async ({ page }) => {
  await page.context().clearPermissions();
  await page.goto('/wijk/');
  await locateButton(page).click();
  await expect(title(page)).toHaveText(say.deniedTitle);
});

test('while the shapes of the neighbourhoods come in slowly, the page says that it is looking', async ({ page }) => {
  await standAt(page, deepIn(grounds[0]!));
  const letGo = await holdBack(page, '**/adressen/wijken.json');
  await page.goto('/wijk/');
  await locateButton(page).click();
  await expect(status(page)).toHaveText(say.locating);
  letGo();
  await expect(teams(page)).toHaveCount(1);
});

test('when the shapes do not come, trying again is offered and works', async ({ page }) => {
  await standAt(page, deepIn(grounds[0]!));
  await page.route('**/adressen/wijken.json', (route) => route.abort(), { times: 1 });
  await page.goto('/wijk/');
  await locateButton(page).click();
  await expect(title(page)).toHaveText(say.failedTitle);
  await expectWaysOn(page);
  await outcome(page).getByRole('button', { name: say.again }).click();
  await expect(teams(page)).toHaveCount(1);
});
