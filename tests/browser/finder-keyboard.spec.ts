// The finder and its map by keyboard alone.
import { expect, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { field, locateButton, onMap, searchButton, status, streets, teams, title } from './finder-page.ts';

test.beforeEach(({ page }) => page.goto('/wijk/'));

test('the arrows walk through the streets and back, Escape gives the field back, Enter chooses', async ({ page }) => {
  await field(page).focus();
  await page.keyboard.type('veldst');
  await expect(streets(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(streets(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(streets(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(streets(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('veldst');
  await page.keyboard.type('raat');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(teams(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Binnenstad');
});

test('Tab goes from the field over its button to the streets and the location, and every stop is clearly marked', async ({ page }) => {
  await field(page).focus();
  await page.keyboard.type('veldst');
  await expect(streets(page).first()).toBeVisible();
  for (const stop of [searchButton(page), ...(await streets(page).all()), locateButton(page)]) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
    expect(await stop.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth))).toBeGreaterThanOrEqual(3);
  }
});

test('whoever tabs can skip the map, and each neighbourhood on it can be reached', async ({ page }) => {
  await page.getByRole('link', { name: nl.finder.skipMap }).focus();
  await expect(page.getByRole('link', { name: nl.finder.skipMap })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(onMap(page).first()).toBeFocused();
  await page.getByRole('link', { name: nl.finder.skipMap }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link', { name: /wat een buurtinspecteur/ })).toBeFocused();
});
