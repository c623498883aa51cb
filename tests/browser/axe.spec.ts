// What a machine can find of WCAG 2.2 A and AA, on every page, light and dark.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyPageInHalves, faultsOn, longWalk } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules that are wrong about a page of ours: each with its reason and a link to who else found so. */
const exceptions: { address: RegExp; rule: string; reason: string; link: string }[] = [];

/** The rules whose verdict can differ between light and dark: the markup is the same. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

const excused = (address: string) => exceptions.filter((exception) => exception.address.test(address)).map(({ rule }) => rule);

for (const [which, places] of everyPageInHalves()) {
  test(`no page of ${which} shuts anyone out, in light and in dark colours (WCAG 2.2 AA, by axe)`, async ({ page }) => {
    test.setTimeout(longWalk);
    await page.setViewportSize({ width: 360, height: 640 });
    const faults = await faultsOn(page, places, async (address) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await violations(new AxeBuilder({ page }).withTags(tags).disableRules(excused(address)));
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(new AxeBuilder({ page }).withRules(aboutColour.filter((rule) => !excused(address).includes(rule))));
      return [...light, ...dark.map((fault) => `in the dark: ${fault}`)];
    });
    expect(faults).toEqual([]);
  });
}

/** Each violation in one line. Throws when axe tried nothing at all. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found, passes } = await axe.setLegacyMode().analyze();
  expect(passes.length + found.length, 'rules that axe tried').toBeGreaterThan(0);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html, any, all, none }) => `${id} (${help}): ${html.slice(0, 90)} ${[...any, ...all, ...none][0]?.message ?? ''}`));
}
