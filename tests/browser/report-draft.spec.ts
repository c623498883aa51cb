// What is filled in stays on the device, in words, until it is sent or wiped; of what is sensitive nothing stays.
import { expect, test } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { fr } from '#i18n/fr.ts';
import { violations } from './axe.ts';
import { halfway, storedIn } from './draft-page.ts';
import { cameraPhoto } from './made-photos.ts';
import { button, expectReceipt, fillAccessibility, fillNuisance, main, next, open, photoWords, question, say, title } from './report-page.ts';

test('a form that was left is found again at the same question, and says so', async ({ page, context }) => {
  await halfway(page);
  await expect(main(page)).toContainText(say.kept);
  await page.goto('/melden/');
  await page.close();
  const later = await context.newPage();
  await open(later, 'hinder-in-de-buurt');
  await expect(question(later)).toHaveText('Waar is het?');
  await expect(later.getByLabel('Waar is het?')).toHaveValue('Zilverdreef 3');
  await expect(main(later).getByRole('status').filter({ hasText: 'Hier staat nog wat u op' })).toBeVisible();
  await button(later, say.back).click();
  await expect(later.getByLabel('Lawaai', { exact: true })).toBeChecked();
});

test('“wis dit” asks once, and then nothing is left', async ({ page }) => {
  await halfway(page);
  page.once('dialog', (dialog) => void dialog.dismiss());
  await button(page, say.wipe).click();
  await expect(page.getByLabel('Waar is het?')).toHaveValue('Zilverdreef 3');
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, say.wipe).click();
  await expect(main(page)).toContainText(say.wiped);
  await expect.poll(() => storedIn(page)).not.toContain('Zilverdreef');
  await page.reload();
  await expect(page.getByLabel('Lawaai', { exact: true })).not.toBeChecked();
});

test('what was sent is on the device no longer, not from another tab either', async ({ page, context }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Alleen voor de politie.');
  const other = await context.newPage();
  await open(other, 'hinder-in-de-buurt');
  await expect(title(other)).toHaveText(say.checkTitle);
  await button(page, say.send).click();
  await expectReceipt(page);
  await other.close({ runBeforeUnload: true });
  await expect.poll(() => storedIn(page)).not.toContain('Alleen voor de politie');
});

test('of a tip nothing is kept: not on the device, not in the history, not in the address', async ({ page }) => {
  await open(page, 'tip');
  await expect(main(page)).toContainText(say.keptNothing);
  await page.locator('input[name=about]').first().check();
  await next(page);
  await page.locator('#f-what').fill('Een geheim.');
  await next(page);
  expect(await storedIn(page)).toBe('[{},{},""]');
  expect(await page.evaluate(() => JSON.stringify(history.state) + location.href)).not.toContain('geheim');
  await page.reload();
  await expect(page.locator('input[name=about]').first()).not.toBeChecked();
});

test('a browser that lets nothing be kept has a form all the same, and hears that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await open(page, 'toegankelijkheid');
  await fillAccessibility(page, 'Niets bewaard.');
  await button(page, say.back).click();
  await expect(main(page)).toContainText(say.keptNothing);
});

test('a device that is full loses nothing that is on the screen, and says that photos stay in the page only', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (record: unknown, key) {
      if (!String(key).startsWith('foto/')) return put.call(this, record, key);
      this.transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Een volle telefoon.', async () => {
    await page.getByLabel(photoWords.label).setInputFiles(await cameraPhoto('vol.jpg', { width: 300, height: 200 }));
    await expect(main(page)).toContainText(photoWords.onlyHere);
    await expect(main(page)).toContainText(say.kept);
  });
  await button(page, say.send).click();
  await expectReceipt(page);
  await expect(main(page).getByText(photoWords.allHere)).toBeVisible();
});

test('after seven days a draft is gone from the device and from the home page', async ({ page }) => {
  await halfway(page);
  await expect.poll(() => storedIn(page)).toContain('Zilverdreef');
  await page.goto('/');
  await expect(page.locator('.unfinished').getByRole('link')).toHaveText('Verder met uw melding: Meld hinder in uw buurt');
  await page.clock.setFixedTime(Date.now() + 7 * 864e5 + 1_000);
  await page.goto('/');
  await expect.poll(() => storedIn(page)).not.toContain('Zilverdreef');
  await expect(page.locator('.unfinished')).toBeHidden();
});

test('a browser that is ended when a photo lies here made smaller, and the draft does not know it yet, still offers its place', async ({ page }) => {
  await open(page, 'hinder-in-de-buurt');
  await fillNuisance(page, 'Met een foto.', async () => {
    await page.getByLabel(photoWords.label).setInputFiles(await cameraPhoto('gevel.jpg'));
    const photo = main(page).locator('.photo');
    await expect(photo).toContainText(photoWords.ready);
    const size = /[\d,]+ MB/.exec(await photo.innerText())![0];
    await expect.poll(() => storedIn(page)).toMatch(/"ready":true.*"position"/);
    await page.goto('/privacy/');
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => (indexedDB.open('melden').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result)));
      const writing = db.transaction('kept', 'readwrite');
      const store = writing.objectStore('kept');
      const draft = await new Promise<{ photos: object[] }>((resolve) => (store.get('concept/nuisance').onsuccess = ({ target }) => resolve((target as IDBRequest).result as never)));
      draft.photos = draft.photos.map((one) => ({ ...one, ready: undefined, position: undefined, size: 9e6 }));
      store.put(draft, 'concept/nuisance');
      await new Promise((resolve) => (writing.oncomplete = resolve));
      db.close();
    });
    await open(page, 'hinder-in-de-buurt');
    await expect(button(page, photoWords.usePlace)).toBeVisible();
    await expect(photo).toContainText(size);
    await button(page, photoWords.usePlace).click();
    await expect.poll(() => storedIn(page)).toContain('"used":true');
    await page.reload();
    await expect(main(page)).toContainText(photoWords.placeUsed);
  });
});

test('the French and the English home go on with a report too, in their own words around the Dutch name of its form', async ({ page }) => {
  await halfway(page);
  await expect.poll(() => storedIn(page)).toContain('Zilverdreef');
  // What lies there by other ways: a report that waits, one that the worker has sent, and a draft of before titles were kept.
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => (indexedDB.open('melden').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result)));
    const writing = db.transaction('kept', 'readwrite');
    const store = writing.objectStore('kept');
    const record = { till: Date.now() + 864e5, say: 'Verder met uw melding: Meld iets', to: '/melden/iets/' };
    store.put({ ...record, title: 'Meld iets' }, 'wacht/iets');
    store.put({ ...record, title: 'Meld iets', answer: {} }, 'wacht/anders');
    store.put(record, 'concept/oud');
    await new Promise((resolve) => (writing.oncomplete = resolve)); // a page that is left takes what is not written along
    db.close();
  });
  for (const [address, words] of [['/fr/', fr.report], ['/en/', en.report]] as const) {
    await page.goto(address);
    const links = page.getByRole('navigation', { name: words.lists.unfinished }).getByRole('link');
    await expect(links).toHaveCount(4);
    for (const text of [words.pages.waiting.home, words.pages.waiting.homeSent]) await expect(page.getByRole('link', { name: text.replace('{title}', 'Meld iets'), exact: true })).toHaveAttribute('href', '/melden/iets/');
    await expect(links.filter({ hasText: 'Verder met uw melding' }).locator('[lang="nl-BE"]')).toHaveText('Verder met uw melding: Meld iets');
    const link = links.filter({ hasText: 'Meld hinder' });
    await expect(link).toHaveText(words.pages.goOn.replace('{title}', 'Meld hinder in uw buurt'));
    await expect(link).toHaveAttribute('hreflang', 'nl');
    await expect(link.locator('[lang="nl-BE"]')).toHaveText('Meld hinder in uw buurt');
    expect(await violations(page)).toEqual([]);
    await link.click();
    await expect(page.getByLabel('Waar is het?')).toHaveValue('Zilverdreef 3');
  }
  await page.clock.setFixedTime(Date.now() + 7 * 864e5 + 1_000);
  await page.goto('/fr/');
  await expect.poll(() => storedIn(page)).not.toContain('Zilverdreef');
  await expect(page.locator('.unfinished')).toBeHidden();
});

test('the neighbourhood of the address stands in the question about the place, and can be left out', async ({ page }) => {
  await page.goto('/wijk/ledeberg/');
  const id = 'ledeberg';
  await page.goto(`/melden/hinder-in-de-buurt/?wijk=${id}`);
  await expect(main(page).locator('.whole')).toHaveCount(0);
  await page.getByLabel('Lawaai', { exact: true }).check();
  await next(page);
  await expect(main(page)).toContainText('Wijk: Ledeberg');
  await button(page, say.leaveNeighbourhood).click();
  await expect(main(page)).not.toContainText('Wijk: Ledeberg');
  await open(page, 'hinder-in-de-buurt?wijk=bestaat-niet'.replace('?', '/?'));
  await expect(main(page)).not.toContainText('Wijk:');
});
