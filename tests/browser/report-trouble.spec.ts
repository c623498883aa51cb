// When it does not work: words, the number to call, everything still there, and the same key for the next try. And leaving at once.
import { expect, type Page, test } from '@playwright/test';
import { button, expectReceipt, fillNuisance, main, next, open, question, say, title } from './report-page.ts';

const troubles: { what: string; words: string; answer: Parameters<Page['route']>[1] }[] = [
  { what: 'no line', words: say.silent, answer: (route) => route.abort('internetdisconnected') },
  { what: 'a full disk', words: say.full, answer: (route) => route.fulfill({ status: 507, json: { type: 'urn:problem-type:melding:not-kept' } }) },
  { what: 'a broken server', words: say.busy, answer: (route) => route.fulfill({ status: 500, body: '<h1>' }) },
  { what: 'a site without a server for reports', words: say.refused, answer: (route) => route.fulfill({ status: 404, body: '' }) },
];

for (const { what, words, answer } of troubles) {
  test(`${what}: it is said, with the number to call, and the next try carries the same key`, async ({ page }) => {
    const keys: string[] = [];
    page.on('request', (request) => request.url().endsWith('/api/meldingen') && keys.push(request.headers()['idempotency-key']!));
    await page.route('**/api/meldingen', answer);
    await open(page, 'hinder-in-de-buurt');
    await fillNuisance(page, 'Dit mag niet verloren gaan.');
    await button(page, say.send).click();
    const alert = main(page).getByRole('alert');
    await expect(alert).toContainText(say.notSent);
    await expect(alert).toContainText(words);
    await expect(alert.locator('a[href^="tel:"]')).toBeVisible();
    await expect(main(page)).toContainText('Dit mag niet verloren gaan.');
    await page.unroute('**/api/meldingen');
    await button(page, say.again).click();
    await expectReceipt(page);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
}

test('a device that knows it is offline says so', async ({ page, context }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Zonder verbinding.');
  await context.setOffline(true);
  await button(page, say.send).click();
  await expect(main(page).getByRole('alert')).toContainText(say.offline);
  await context.setOffline(false);
  await button(page, say.again).click();
  await expectReceipt(page);
});

test('an answer that never comes is waited for no longer than half a minute', async ({ page }) => {
  await page.clock.install();
  await page.route('**/api/meldingen', () => undefined);
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Zonder antwoord.');
  await button(page, say.send).click();
  await expect(main(page).getByText(say.sending)).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(main(page).getByRole('alert')).toContainText(say.silent);
});

test('what the server finds wrong leads to its question', async ({ page }) => {
  await page.route('**/api/meldingen', (route) => route.fulfill({ status: 422, json: { type: 'urn:problem-type:melding:faults', faults: [{ field: 'where', code: 'required' }] } }));
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Toch niet in orde.');
  await button(page, say.send).click();
  await expect(question(page)).toHaveText('Waar is het?');
  await expect(main(page).locator('.summary')).toBeFocused();
});

test.describe('when the script of the form does not come', () => {
  test('the whole form is there again, and any browser can send it', async ({ page }) => {
    await page.route('**/_astro/mount-*', (route) => route.abort());
    await page.goto('/melden/bedanking/');
    await expect(main(page).locator('.question').nth(3)).toBeVisible();
    await expect(button(page, say.check)).toBeVisible();
  });

  test('a press on the button before it came is remembered', async ({ page }) => {
    let let_through = () => {};
    const wait = new Promise<void>((resolve) => (let_through = resolve));
    await page.route('**/_astro/mount-*', async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto('/melden/hinder-in-de-buurt/', { waitUntil: 'commit' });
    await page.getByLabel('Lawaai', { exact: true }).check();
    await next(page);
    let_through();
    await expect(question(page)).toHaveText('Waar is het?');
  });
});

test.describe('leaving a page that nobody else may see', () => {
  test.beforeEach(({ page }) => page.route(/^https:\/\//, (route) => route.fulfill({ contentType: 'text/html', body: '<title>elders</title>' })));

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test('a link leads away at once', async ({ page }) => {
        await page.goto('/melden/tip/');
        const exit = main(page).getByRole('link', { name: say.exit });
        await expect(exit).toBeInViewport();
        await exit.click();
        await expect(page).toHaveTitle('elders');
      });
    });
  }

  test('Shift three times does too, wherever the focus is', async ({ page }) => {
    await page.goto('/melden/');
    await open(page, 'tip');
    await page.locator('input[name=about]').first().check();
    await next(page);
    await page.locator('#f-what').pressSequentially('Ik Zag');
    await expect(page.locator('#f-what')).toHaveValue('Ik Zag');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('elders');
  });

  test('on other pages Shift is only Shift', async ({ page }) => {
    await open(page, 'hinder-in-de-buurt');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Shift');
    await expect(title(page)).toHaveText('Meld hinder in uw buurt');
  });
});
