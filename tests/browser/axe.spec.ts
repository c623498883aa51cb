// What a machine can find of WCAG 2.2 A and AA, on every page, light and dark.
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { everyPageInHalves, faultsOn, longWalk } from './site.ts';

/** Rules that are wrong about a page of ours: each with its reason and a link to who else found so. */
const exceptions: { address: RegExp; rule: string; reason: string; link: string }[] = [];

const excused = (address: string) => exceptions.filter((exception) => exception.address.test(address)).map(({ rule }) => rule);

for (const [which, places] of everyPageInHalves()) {
  test(`no page of ${which} shuts anyone out, in light and in dark colours (WCAG 2.2 AA, by axe)`, async ({ page }) => {
    test.setTimeout(longWalk);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await faultsOn(page, places, (address) => violations(page, excused(address)))).toEqual([]);
  });
}

test('what shuts people out is found, in light and in dark colours', async ({ page }) => {
  await page.goto('/bestaat-niet/');
  await page.evaluate(() => {
    const [picture, pale] = [document.createElement('img'), document.createElement('p')];
    pale.textContent = 'Bleek';
    pale.style.cssText = 'color: light-dark(#777, #444); background: light-dark(#fff, #333); color-scheme: light dark';
    document.querySelector('main')!.append(picture, pale);
  });
  const found = await violations(page);
  expect(found.map((fault) => /^(in the dark: )?\S+/.exec(fault)![0])).toEqual(['color-contrast', 'image-alt', 'in the dark: color-contrast']);
  expect(await violations(page, ['color-contrast', 'image-alt'])).toEqual([]);
});
