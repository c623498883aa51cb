// Somebody has found many pages, narrows them by kind, and asks something else.
import type { Scenario } from '../interaction.ts';

export const searchResults: Scenario = {
  name: 'search, results',
  address: '/zoeken/?q=fiets',
  play: async (page) => {
    const kinds = page.locator('#resultaten input[type=radio]');
    await kinds.first().waitFor();
    for (let round = 0; round < 3; round++) for (const kind of await kinds.all()) await kind.tap();
    const field = page.locator('main form[role=search] input[name=q]');
    await field.fill('');
    await field.pressSequentially('verloren voorwerp gevonden');
    await page.locator('form[role=search] ul a').first().waitFor();
  },
};
