// The browser is ended at every step of a report, as phones do when the camera opens: each time all is there again, photos too, on the home page and in the form.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startKillable, type Killable } from './killable.ts';
import { cameraPhoto } from './made-photos.ts';
import { button, expectReceipt, main, next, photoWords as words, question, say, title, ways } from './report-page.ts';

test.setTimeout(240_000);

const photos = (page: Page) => main(page).locator('.photo');
const photoInput = (page: Page) => page.getByLabel(words.label);

interface Step {
  what: string;
  does: (page: Page) => Promise<void>;
  /** what must be there again */
  shows: (page: Page) => Promise<void>;
}

const field = (label: string, text: string): Pick<Step, 'does' | 'shows'> => ({
  does: (page) => page.getByLabel(label).fill(text),
  shows: (page) => expect(page.getByLabel(label)).toHaveValue(text),
});
const choice = (label: string): Pick<Step, 'does' | 'shows'> => ({
  does: (page) => page.getByLabel(label, { exact: true }).check(),
  shows: (page) => expect(page.getByLabel(label, { exact: true })).toBeChecked(),
});
const asked = (words: string): Pick<Step, 'does' | 'shows'> => ({ does: next, shows: (page) => expect(question(page)).toHaveText(new RegExp(words)) });
const shown = (count: number, does: Step['does']): Pick<Step, 'does' | 'shows'> => ({ does, shows: (page) => expect(photos(page)).toHaveCount(count) });

const choose = (name: string) => async (page: Page) => photoInput(page).setInputFiles(await cameraPhoto(name, { width: 1600, height: 1200 }));

const steps: Step[] = [
  { what: 'the first choice', ...choice('Lawaai') },
  { what: 'the second question', ...asked('Waar is het') },
  { what: 'a place', ...field('Waar is het?', 'Zilverdreef 3') },
  { what: 'the third question', ...asked('Wanneer') },
  { what: 'a moment', ...choice('Vandaag') },
  { what: 'the fourth question', ...asked('Hoe vaak') },
  { what: 'how often', ...choice('Elke week') },
  { what: 'the fifth question', ...asked('Wat gebeurt er') },
  { what: 'half a story', ...field('Wat gebeurt er?', 'Muziek op het pl') },
  { what: 'the whole story', ...field('Wat gebeurt er?', 'Muziek op het plein.') },
  { what: 'the question about photos', does: async (page) => { for (let i = 0; i < 3; i++) await next(page); }, shows: (page) => expect(photoInput(page)).toBeVisible() },
  { what: 'the first photo, not yet made smaller', ...shown(1, choose('een.jpg')) },
  { what: 'the first photo, made smaller', ...shown(1, (page) => expect(photos(page)).toContainText(words.ready)) },
  { what: 'the second photo', ...shown(2, choose('twee.jpg')) },
  { what: 'a photo taken away', ...shown(1, (page) => photos(page).nth(0).getByRole('button', { name: words.remove }).click()) },
  { what: 'its place used', does: (page) => button(page, words.usePlace).click(), shows: (page) => expect(main(page)).toContainText(words.placeUsed) },
  { what: 'the contact details', ...asked('Hoe wilt u een antwoord') },
  { what: 'how to answer', ...choice(ways.mail) },
  { what: 'the address', ...field('Uw e-mailadres', 'an@voorbeeld.be') },
  { what: 'the check', does: next, shows: (page) => expect(title(page)).toHaveText(say.checkTitle) },
];

/** The check says itself that nothing was sent yet. */
const last = steps.at(-1)!.what;

/** When the device has laid down what stands on the screen: what the form knows and what lies there are the same. */
async function settled(page: Page): Promise<void> {
  const lies = () =>
    page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => (indexedDB.open('melden').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result)));
      const get = (key: string) => new Promise<unknown>((resolve) => (db.transaction('kept').objectStore('kept').get(key).onsuccess = ({ target }) => resolve((target as IDBRequest).result)));
      const draft = (await get('concept/nuisance')) as { entries: [string, string][]; photos: { id: string }[] } | undefined;
      const shown = [...new FormData(document.querySelector('#melding form') as HTMLFormElement)].filter(([name, value]) => typeof value === 'string' && value && name !== 'locale');
      const rows = document.querySelectorAll('#melding .photo').length;
      const laid = await Promise.all((draft?.photos ?? []).map(({ id }) => get(`foto/${id}`)));
      db.close();
      const photosLie = !document.querySelector('#f-photos') || (laid.length === rows && laid.every(Boolean));
      return Boolean(draft) && photosLie && shown.every(([name, value]) => draft!.entries.some(([known, text]) => known === name && text === value));
    });
  await expect.poll(lies).toBe(true);
}

test('ended at twenty steps and begun again, the report arrives with all that was filled in', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'melding-'));
  let browser: Killable | undefined;
  try {
    browser = await startKillable(profile);
    await browser.page.goto(`${baseURL}/melden/hinder-in-de-buurt/`);
    await expect(main(browser.page).locator('.whole')).toHaveCount(0);
    for (const { what, does, shows } of steps) {
      await test.step(what, async () => {
        await does(browser!.page);
        await shows(browser!.page);
        await settled(browser!.page);
        await browser!.kill();
        browser = await startKillable(profile);
        await browser.page.goto(`${baseURL}/`);
        await browser.page.locator('.unfinished').getByRole('link', { name: 'Verder met uw melding' }).click();
        if (what !== last) await expect(main(browser.page).getByText('Hier staat nog wat u op')).toBeVisible();
        await shows(browser.page);
      });
    }
    const { page } = browser;
    for (const text of ['Lawaai', 'Zilverdreef 3', 'Elke week', 'Muziek op het plein.', 'twee.jpg', '51.05000, 3.72000', 'an@voorbeeld.be']) await expect(main(page)).toContainText(text);
    await page.route('**/fotos/*', (route) => (route.request().method() === 'PATCH' ? route.abort('connectionreset') : route.continue()));
    await button(page, say.send).click();
    await expectReceipt(page);
    const receipt = page.url();
    await expect(main(page).getByText(words.interrupted)).toBeVisible();
    await browser.kill();
    browser = await startKillable(profile);
    await browser.page.goto(receipt);
    await expect(main(browser.page).getByText(words.allHere)).toBeVisible({ timeout: 20_000 });
  } finally {
    await browser?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
