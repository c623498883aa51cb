// What is typed in the last moment before a page is left (decision 58).
import { expect, type Page, test } from '@playwright/test';
import { halfway, storedIn } from './draft-page.ts';
import { button, main, open, say } from './report-page.ts';

/** Another page holds what is kept on this device, as a slow one does that is still writing; call what it resolves with to let go. */
async function holdStore(other: Page): Promise<() => Promise<void>> {
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        indexedDB.open('melden').onsuccess = ({ target }) => {
          const store = (target as IDBOpenDBRequest).result.transaction('kept', 'readwrite').objectStore('kept');
          const again = () => {
            held();
            if (document.title !== 'let go') store.count().onsuccess = again;
          };
          again();
        };
      }),
  );
  return () => other.evaluate(() => void (document.title = 'let go'));
}

test('what was typed in the last moment before a page is left is there again, though the device was still writing', async ({ page, context }) => {
  await halfway(page);
  await expect(main(page)).toContainText(say.kept);
  await expect.poll(() => storedIn(page)).toContain('Zilverdreef 3');
  const other = await context.newPage();
  await other.goto('/contact/');
  const letGo = await holdStore(other);
  await page.getByLabel('Waar is het?').fill('Zilverdreef 35, achter de loods');
  await page.goto('/melden/');
  await letGo();
  await open(page, 'hinder-in-de-buurt');
  await expect(page.getByLabel('Waar is het?')).toHaveValue('Zilverdreef 35, achter de loods');
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect.poll(() => storedIn(page)).toContain('achter de loods');
  page.once('dialog', (dialog) => void dialog.accept());
  await button(page, say.wipe).click();
  await expect.poll(() => storedIn(page)).not.toContain('Zilverdreef');
});

test('what went with the tab does not come back after another one sent the report, and is wiped after seven days', async ({ page }) => {
  await halfway(page);
  await expect.poll(() => storedIn(page)).toContain('Zilverdreef 3');
  const leaveWithWords = async () => {
    // In one breath, as a tap on a link right after the last key.
    const left = await page.getByLabel('Waar is het?').evaluate((field: HTMLInputElement) => {
      field.value = 'Zilverdreef 35';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      dispatchEvent(new Event('pagehide'));
      return { ...sessionStorage };
    });
    await page.goto('/contact/');
    await page.evaluate((all) => Object.assign(sessionStorage, all), left);
    expect(JSON.stringify(left)).toContain('Zilverdreef 35');
  };
  await leaveWithWords();
  await page.evaluate(() => new Promise<void>((done) => (indexedDB.open('melden').onsuccess = ({ target }) => ((target as IDBOpenDBRequest).result.transaction('kept', 'readwrite').objectStore('kept').clear().onsuccess = () => done()))));
  await open(page, 'hinder-in-de-buurt');
  await expect(page.getByLabel('Lawaai', { exact: true })).not.toBeChecked();
  expect(await storedIn(page)).not.toContain('Zilverdreef');
  await halfway(page);
  await leaveWithWords();
  await page.clock.setFixedTime(Date.now() + 7 * 864e5 + 1_000);
  await page.goto('/');
  await expect.poll(() => storedIn(page)).not.toContain('Zilverdreef');
});
