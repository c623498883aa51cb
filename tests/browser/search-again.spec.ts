// The next question on the search page, and what the full text asks of the network.
import { expect, test } from '@playwright/test';
import { nl } from '#i18n/nl.ts';
import { block, field, found, holdBack, kinds, nonsense, searchPage, suggestions, told, wrongsOf } from './search-page.ts';

test.describe('the next question', () => {
  const paper = 'paspoort kwijt';

  test('is answered on the same page, without the page, the index or Pagefind being asked for again', async ({ page }) => {
    const wrongs = await wrongsOf(page);
    await page.goto(searchPage('fiets'));
    await expect(told(page)).toHaveText(/^\d+ resultaten voor “fiets”$/);
    await page.waitForLoadState('networkidle');
    await field(page).fill(paper);
    await expect(suggestions(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await field(page).press('Enter');
    await expect(told(page)).toHaveText(/^\d+ resultaten voor “paspoort kwijt”$/);
    await expect(found(page).first()).toHaveText(block);
    await expect(page).toHaveURL(/\/zoeken\/\?q=paspoort(\+|%20)kwijt$/);
    await expect(suggestions(page)).toBeHidden();
    await expect(field(page)).toBeFocused();
    // The browser asks for the icon again when the address changes.
    expect(asked.filter((path) => !/^\/pagefind\/(index|fragment)\/|^\/favicon/.test(path))).toEqual([]);
    expect(await wrongs()).toEqual([]);
  });

  test('leaves nothing of the question before: no row, no kind, no count', async ({ page }) => {
    await page.goto(searchPage('rijbewijs'));
    await expect(kinds(page)).toBeVisible();
    await field(page).fill(nonsense);
    await field(page).press('Enter');
    await expect(told(page)).toHaveText(`${nl.resultsFor(0, nonsense)}. ${nl.noResults}`);
    await expect(found(page)).toHaveCount(0);
    await expect(kinds(page)).toBeHidden();
  });

  test('is given up with Back, which brings the question before and its results', async ({ page }) => {
    await page.goto(searchPage(paper));
    await expect(told(page)).toHaveText(/“paspoort kwijt”$/);
    await field(page).fill('fiets');
    await field(page).press('Enter');
    await expect(told(page)).toHaveText(/“fiets”$/);
    await page.goBack();
    await expect(told(page)).toHaveText(/“paspoort kwijt”$/);
    await expect(found(page).first()).toHaveText(block);
    await expect(field(page)).toHaveValue(paper);
  });

  test('wins when the answer to the question before comes late', async ({ page }) => {
    const letGo = await holdBack(page, '**/pagefind/pagefind.js');
    await page.goto(searchPage('fiets'));
    await expect(told(page)).toHaveText(nl.searching);
    await field(page).fill(paper);
    await field(page).press('Enter');
    letGo();
    await expect(told(page)).toHaveText(/“paspoort kwijt”$/);
    await expect(found(page).first()).toHaveText(block);
  });

  test('without words goes to the page without words', async ({ page }) => {
    await page.goto(searchPage('fiets'));
    await expect(told(page)).toHaveText(/“fiets”$/);
    await field(page).fill('');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=$/);
    await expect(told(page)).toBeEmpty();
  });
});

test.describe('what the full text needs', () => {
  test('comes while the word is typed: after Enter only the pages found are left to ask for', async ({ page }) => {
    await page.goto(searchPage('fiets'));
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').slice(1, 3).join('/')));
    await field(page).fill('');
    await field(page).pressSequentially('nachtlawaai');
    await page.waitForLoadState('networkidle');
    expect(asked).toContain('pagefind/index');
    asked.length = 0;
    await field(page).press('Enter');
    await expect(told(page)).toHaveText(/“nachtlawaai”$/);
    expect(asked).toContain('pagefind/fragment');
    expect(asked).not.toContain('pagefind/index');
  });

  const warmed = /^\/pagefind\/(pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta)$/;

  test('is all there', async ({ page }) => {
    const answers = new Map<string, number[]>();
    page.on('response', (answer) => {
      const { pathname } = new URL(answer.url());
      if (warmed.test(pathname)) answers.set(pathname, [...(answers.get(pathname) ?? []), answer.status()]);
    });
    await page.goto(searchPage('fiets'));
    await expect(told(page)).toHaveText(/“fiets”$/);
    const paths = [...answers.keys()].map((path) => path.replace(/_[0-9a-f]+\.pf_meta$/, '_.pf_meta'));
    expect(paths.sort()).toEqual(['/pagefind/pagefind-entry.json', '/pagefind/pagefind.js', '/pagefind/pagefind.nl-be_.pf_meta', '/pagefind/wasm.nl-be.pagefind']);
    for (const [path, statuses] of answers) expect(statuses.filter((status) => status !== 200), path).toEqual([]);
  });

  test('is not asked for where there is no question', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/zoeken/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  });
});
