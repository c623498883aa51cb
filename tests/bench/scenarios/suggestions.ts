// Somebody looks for a page in the search field of the home page: types, makes mistakes, walks through what is offered.
import type { Page } from '@playwright/test';
import type { Scenario } from '../interaction.ts';

const questions = ['rijbewijs kwijt', 'fiets gestolne', 'lawaai van de buren', 'afspraak maken'];

export const suggestions: Scenario = {
  name: 'search, suggestions',
  address: '/',
  play: async (page) => {
    await field(page).tap();
    for (const question of questions) {
      await field(page).pressSequentially(question);
      await page.locator('form[role=search] ul a').first().waitFor();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      for (let left = question.length; left > 0; left--) await page.keyboard.press('Backspace');
    }
  },
};

const field = (page: Page) => page.locator('main form[role=search] input[name=q]');
