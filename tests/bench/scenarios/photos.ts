// Somebody is asked for photos, chooses two as a phone makes them, takes one away while the other is being made smaller, and goes on.
import type { Page } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { cameraPhoto } from '../../browser/made-photos.ts';
import type { Scenario } from '../interaction.ts';

const { pages, photos } = nl.report;

/** Answers a question as a script does, which no browser takes for a touch or a key: the way to the photos is timed elsewhere (`form.ts`). */
const answer = (page: Page, next: string): Promise<void> =>
  page.evaluate((words) => {
    const form = document.querySelector('#melding form')!;
    const field = form.querySelector<HTMLInputElement>('textarea.field, input.field[type=text]');
    form.querySelector<HTMLInputElement>('.choice input')?.click();
    if (field) {
      field.value = 'Zilverdreef';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    [...document.querySelectorAll<HTMLButtonElement>('#melding button')].find(({ innerText }) => innerText.trim() === words)!.click();
  }, next);

export const choosingPhotos: Scenario = {
  name: 'form, photos',
  address: '/melden/hinder-in-de-buurt/',
  play: async (page) => {
    const chosen = [await cameraPhoto('gevel.jpg', { width: 4000, height: 3000 }), await cameraPhoto('tuin.jpg', { width: 4000, height: 3000 })];
    const main = page.getByRole('main');
    await main.locator('.whole').waitFor({ state: 'detached' });
    const input = main.getByLabel(photos.label);
    const progress = main.locator('.progress');
    while (!(await input.count())) {
      const before = await progress.innerText();
      await answer(page, pages.next);
      await page.waitForFunction((text) => (document.querySelector('main .progress') as HTMLElement).innerText !== text, before);
    }
    const picker = page.waitForEvent('filechooser');
    await input.tap();
    await (await picker).setFiles(chosen);
    const rows = main.locator('.photo');
    const ready = rows.filter({ hasText: photos.ready });
    await rows.nth(1).getByRole('button', { name: photos.remove }).tap();
    await rows.nth(1).waitFor({ state: 'detached' });
    await ready.waitFor();
    await main.getByRole('button', { name: photos.usePlace }).tap();
    await main.getByText(photos.placeUsed).waitFor();
    await main.getByRole('button', { name: pages.next, exact: true }).tap();
    await input.waitFor({ state: 'detached' });
  },
};
