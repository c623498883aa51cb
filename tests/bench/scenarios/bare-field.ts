// Somebody types into a field that nothing listens to: what a key costs in this browser, on this machine, before a site does anything.
import { bareField } from '../floor.ts';
import type { Scenario } from '../interaction.ts';

export const typingBare: Scenario = {
  name: 'floor: a field without script',
  address: bareField,
  play: async (page) => {
    await page.locator('input').tap();
    await page.locator('input').pressSequentially('een vraag aan de politie van mijn wijk');
  },
};
