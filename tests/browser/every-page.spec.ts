// What holds on every page, whatever it says: one walk along all of them, with several looks at each.
import { expect, type Page, test } from '@playwright/test';
import { everyPageInHalves, faultsOn, longWalk } from './site.ts';

/** What sticks out at the right, outermost first; nothing when the page does not scroll sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].find((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`is ${scrollWidth - clientWidth} px too wide, at <${out?.tagName.toLowerCase()} class="${out?.getAttribute('class') ?? ''}"> ${out?.textContent?.trim().slice(0, 40) ?? ''}`];
  });

/** Numbers to call that stand on more than one line. */
const brokenNumbers = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    for (const link of document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')) {
      const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const number = /\d[\d ]*\d/.exec(text.nodeValue!);
        if (!number) continue;
        const range = document.createRange();
        range.setStart(text, number.index);
        range.setEnd(text, number.index + number[0].length);
        if (range.getClientRects().length > 1) broken.push(`breaks ${number[0]}`);
      }
    }
    return broken;
  });

/** Rows of boxes that need the flex gap that phones of 2019 do not have. */
const flexGaps = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const { display, columnGap, rowGap } = getComputedStyle(element);
      const gap = [columnGap, rowGap].some((size) => size !== 'normal' && size !== '0px');
      return display.endsWith('flex') && gap ? [`needs a flex gap at <${element.tagName.toLowerCase()} class="${element.getAttribute('class')}">`] : [];
    }),
  );

/** The wider spacing that some readers need (WCAG 1.4.12). */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden' && element.clientWidth > 1)
      .map((element) => `cuts off “${element.textContent?.trim().slice(0, 40)}”`),
  );

const screens = [
  { what: 'on a phone of 320 px', width: 320, height: 640 },
  { what: 'on a screen of 1280 by 1024 enlarged to 400 %', width: 320, height: 256 },
  { what: 'on a wide screen of 1920 px', width: 1920, height: 1080 },
];

/** What `look` finds on the open page at each of these sizes. */
async function atEach(page: Page, sizes: typeof screens, look: () => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const { what, ...size } of sizes) {
    await page.setViewportSize(size);
    faults.push(...(await look()).map((fault) => `${what} ${fault}`));
  }
  return faults;
}

test.use({ bypassCSP: true }); // the test adds a style of its own

for (const [which, places] of everyPageInHalves())
  test(`no page of ${which} is scrolled sideways, on a phone of 320 px, enlarged to 400 % or on a wide screen, nor with wider text spacing (WCAG 1.4.12), which cuts nothing off; none breaks a number to call or needs a flex gap`, async ({ page }) => {
    test.setTimeout(longWalk);
    const faults = await faultsOn(page, places, async () => {
      await page.setViewportSize(screens[0]!);
      const asItIs = [...(await brokenNumbers(page)), ...(await flexGaps(page)), ...(await atEach(page, screens, () => sideways(page)))];
      await page.addStyleTag({ content: spacing });
      const spaced = await atEach(page, screens, async () => [...(await sideways(page)), ...(await cutOff(page))]);
      return [...asItIs, ...spaced.map((fault) => `with wider spacing ${fault}`)];
    });
    expect(faults).toEqual([]);
  });
