// What someone types is words, everywhere: a table of attempts to make a browser run them, in every field, with script and without.
import { expect, type Page, test } from '@playwright/test';
import { button, expectReceipt, main, next, open, say, title } from './report-page.ts';

const payloads = [
  '<script>window.ran=1</script>', '<img src=x onerror=window.ran=1>', '"><svg onload=window.ran=1>', "'><iframe srcdoc='<script>parent.ran=1</script>'>", '</textarea><script>window.ran=1</script>', '</title><script>window.ran=1</script>',
  '<a href="javascript:window.ran=1" autofocus onfocus=window.ran=1>x</a>', '<style>*{display:none}</style>', '<base href=//kwaad.example>', '<meta http-equiv=refresh content="0;url=javascript:window.ran=1">', '<form action=//kwaad.example><button>x', '<details open ontoggle=window.ran=1>',
  '<math><mtext><table><mglyph><style><img src onerror=window.ran=1>', '{{constructor.constructor("window.ran=1")()}}', '${window.ran=1}', '<!--<img src="--><img src=x onerror=window.ran=1>">', '&lt;script&gt;window.ran=1&lt;/script&gt;', '\\u003cscript\\u003ewindow.ran=1\\u003c/script\\u003e',
  '<object data="data:text/html,<script>window.ran=1</script>">', '<noscript><p title="</noscript><img src=x onerror=window.ran=1>">', 'javascript:window.ran=1', '<x contenteditable onblur=window.ran=1>', '<video><source onerror=window.ran=1>', '<!--fill:main-->',
];
const whole = payloads.join('\n');
/** One line takes 200 characters, so the payloads are dealt out. */
const short = (i: number) => payloads[i % payloads.length]!;

async function watch(page: Page): Promise<() => Promise<unknown>> {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => (complaints.push(dialog.message()), void dialog.dismiss()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => /Content Security Policy|Trusted/.test(message.text()) && complaints.push(message.text()));
  return async () => [await page.evaluate(() => (window as unknown as { ran?: number }).ran ?? 0), ...complaints];
}

const expectWords = async (page: Page, text: string) => {
  for (const payload of text.split('\n')) await expect(main(page)).toContainText(payload);
  await expect(main(page).locator('.form-page').locator('script, iframe, object, img[src="x"], base, math, video, details[ontoggle]')).toHaveCount(0);
};

test('with script: form, check, receipt and status', async ({ page }) => {
  const ran = await watch(page);
  await open(page, 'verdachte-situatie');
  await page.locator('input[name=kind]').first().check();
  await next(page);
  await page.locator('#f-where').fill(short(2));
  await next(page);
  await page.locator('input[name="when.kind"]').first().check();
  await next(page);
  await page.locator('#f-what').fill(whole);
  await next(page);
  await page.locator('#f-people').fill(short(4));
  await next(page);
  await page.locator('#f-vehicle').fill(short(11));
  await next(page);
  await next(page);
  await next(page);
  await page.locator('input[value=mail]').check();
  await page.locator('#f-contact-email').fill('an@voorbeeld.be');
  await page.locator('#f-contact-name').fill(short(1));
  await next(page);
  await expect(title(page)).toHaveText(say.checkTitle);
  await expectWords(page, [short(2), whole, short(4), short(11), short(1)].join('\n'));
  await page.reload();
  await expect(title(page)).toHaveText(say.checkTitle);
  await expectWords(page, whole);
  await button(page, say.send).click();
  await expectReceipt(page);
  await main(page).locator('#statuslink').click();
  await expect(title(page)).toHaveText(/^Uw melding /);
  await page.getByLabel(say.addLabel).fill(whole);
  await button(page, say.addSend).click();
  await expect(main(page)).toContainText(say.added);
  expect(await ran()).toEqual([0]);
});

test('sent as a plain form: back with faults, check, and an addition that is too long', async ({ page }) => {
  const ran = await watch(page);
  await page.route('**/_astro/mount-*', (route) => route.abort());
  await page.goto('/melden/verdachte-situatie/');
  await button(page, say.check).waitFor();
  await page.locator('#f-where').fill(short(5));
  await page.locator('#f-what').fill(whole);
  await page.locator('#f-people').fill(short(9));
  await page.locator('#f-vehicle').fill(short(15));
  await page.locator('#f-contact-name').fill(short(6));
  await page.locator('#f-contact-email').fill(short(0));
  await button(page, say.check).click();
  await expect(page).toHaveTitle(/^3 fouten: /);
  await expect(page.locator('#f-what')).toHaveValue(whole);
  await expect(page.locator('#f-contact-email')).toHaveValue(short(0));
  await page.locator('input[name=kind]').first().check();
  await page.locator('input[name="when.kind"]').first().check();
  await page.locator('#f-contact-email').fill('an@voorbeeld.be');
  await button(page, say.check).click();
  await expect(title(page)).toHaveText(say.checkTitle);
  await expectWords(page, [short(5), whole, short(9), short(15), short(6)].join('\n'));
  await button(page, say.send).click();
  await expectReceipt(page);
  await main(page).locator('#statuslink').click();
  await page.getByLabel(say.addLabel).fill(whole.repeat(4));
  await button(page, say.addSend).click();
  await expect(page.getByLabel(say.addLabel)).toHaveValue(whole.repeat(4));
  expect(await ran()).toEqual([0]);
});
