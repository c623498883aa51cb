// What pages ask of the network and of the browser: no script files, no other party, nothing the policy has to block.
import { expect, type Page, test } from '@playwright/test';
import { weighInline } from '../bench/inline.ts';
import { addresses, faultsOn, longWalk, unlisted } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const isSearch = (address: string) => address.startsWith('/zoeken/');
const everywhere = [...addresses(), ...unlisted];
/** Pages that load the script of an island: `islandPaths` in src/build/headers.ts. */
const hasIsland = (address: string) => /^\/wijk\/$|^\/melden\/./.test(address);
const contentPages = everywhere.filter((address) => !isSearch(address) && !hasIsland(address));

interface Ask {
  url: string;
  type: string;
}

/** What the page has asked for since it was opened; a request of the page before, come late, does not count. */
function asksOf(page: Page): () => Ask[] {
  let asks: Ask[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asks = [];
    asks.push({ url: request.url(), type: request.resourceType() });
  });
  return () => asks;
}

/** The pictures that the page will ask for when they come into view. */
const picturesToCome = (page: Page): Promise<Ask[]> =>
  page.evaluate(() => [...document.images].filter(({ loading }) => loading === 'lazy').map(({ src }) => ({ url: src, type: 'image' })));

/** What goes wrong inside the page from now on: console, exceptions, and what the policy blocked. Emptied by calling it. */
async function complaintsOf(page: Page): Promise<() => Promise<string[]>> {
  let said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  await page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(window, { blocked });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => blocked.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`));
  });
  return async () => {
    const blocked = await page.evaluate(() => (window as unknown as { blocked: string[] }).blocked);
    const taken = [...said, ...blocked];
    said = [];
    return taken;
  };
}

/** An unknown address answers 404, and Chromium says so in its console: that is no fault of the page. */
const isOwn404 = (address: string, complaint: string) => address === '/bestaat-niet/' && /status of 404/.test(complaint);

test('no page complains in the console, and the security policy has nothing to block; a page of words asks for at most four files: no script file, no web font, nothing from another party', async ({ page, baseURL }) => {
  test.setTimeout(longWalk);
  const complaints = await complaintsOf(page);
  const asks = asksOf(page);
  const faults = await faultsOn(page, everywhere, async (address) => {
    const own = (await complaints()).filter((complaint) => !isOwn404(address, complaint));
    if (!contentPages.includes(address)) return own;
    const asked = [...new Map([...asks(), ...(await picturesToCome(page))].map((ask) => [ask.url, ask])).values()];
    expect(asked[0]?.type).toBe('document');
    const wrong = asked.filter(({ url, type }) => ['script', 'font', 'stylesheet'].includes(type) || !url.startsWith(`${baseURL}/`));
    return [...own, ...wrong.map(({ type, url }) => `asks for a ${type}: ${url}`), ...(asked.length > 4 ? [`asks ${asked.length} times`] : [])];
  });
  expect(faults).toEqual([]);
});

test('a page of words holds at most 1 kB of script that runs', async ({ request }) => {
  test.setTimeout(longWalk);
  const faults: string[] = [];
  for (const address of contentPages) {
    const { script } = weighInline(await (await request.get(address)).text());
    if (script > 1_000) faults.push(`${address} holds ${script} bytes`);
  }
  expect(faults).toEqual([]);
});

test('a page with an island asks for its own script only, and nothing of another party', async ({ page, baseURL }) => {
  const asks = asksOf(page);
  for (const address of everywhere.filter(hasIsland)) {
    const own = page.waitForRequest(/\/_astro\/mount-/); // a slow machine finds the network idle before that
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    await own;
    const asked = asks();
    expect(asked.filter(({ url, type }) => !url.startsWith(`${baseURL}/`) || ['font', 'stylesheet'].includes(type))).toEqual([]);
    expect(asked.filter(({ type }) => type === 'script').map(({ url }) => new URL(url).pathname)).toEqual([expect.stringMatching(/^\/_astro\/mount-/)]);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    // One name, for the one worker that keeps pages for when there is no line.
    expect(policy).toMatch(/; trusted-types offline(?:;|$)/);
    expect(policy).not.toMatch(/unsafe|https:/);
  }
});

test('the search page asks nothing of another party, and only its own script', async ({ page, baseURL }) => {
  const asks = asksOf(page);
  await page.goto('/zoeken/?q=fiets');
  await expect(page.getByRole('status')).toHaveText(/\d+ result/);
  const asked = asks();
  expect(asked.filter(({ url }) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  expect(asked.filter(({ type }) => type === 'script').map(({ url }) => new URL(url).pathname)).toContain('/pagefind/pagefind.js');
});

test('searching for “rijbewijs kwijt” works under the strictest policy and gives the page on a lost driving licence first', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const answer = await page.goto('/zoeken/?q=rijbewijs%20kwijt');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https:/);
  await expect(page.getByRole('status')).toHaveText(/\d+ result/);
  await expect(page.getByRole('main').getByRole('list').first().getByRole('link').first()).toHaveAttribute('href', '/vragen/papieren/rijbewijs-verloren/');
  expect(await complaints()).toEqual([]);
});

test('what someone types in the search field is shown as words and never run', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const typed = '<img src=x onerror=alert(1)>';
  await page.goto(`/zoeken/?q=${encodeURIComponent(typed)}`);
  await expect(page.getByRole('status')).toContainText(typed);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  expect(await complaints()).toEqual([]);
});
