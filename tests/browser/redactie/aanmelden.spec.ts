// Signing in, at a server of ours on loopback that answers as GitLab or GitHub does; from there to a proposal that someone else reads.
import { expect, test, type Page } from '@playwright/test';
import type { Settings } from '#build/editor/backend.ts';
import { contentFiles } from './clone.ts';
import { Editor } from './editor.ts';
import { fakeGithub } from './fake-github.ts';
import { fakeGitlab } from './fake-gitlab.ts';
import { gitHost, token, type GitHost, type Proposal } from './git-host.ts';
import { signedSite } from './signed-site.ts';

test.describe.configure({ timeout: 60_000 });

const app = '0123456789abcdef';
const item = 'content/nl/nieuws/2024-verloren-identiteitskaart.mdx';

const leftOpen: (() => unknown)[] = [];
test.afterEach(async () => {
  await Promise.all(leftOpen.splice(0).map((close) => close()));
});

/** Opens the editor of a zone with these settings. Its policy names that one host and no other; errors in its console are gathered. */
async function openFor(page: Page, host: GitHost, settings: Omit<Settings, 'repo' | 'branch' | 'review'>): Promise<string[]> {
  page.setDefaultTimeout(8_000);
  const site = await signedSite({ repo: 'zone/website', branch: 'main', review: true, ...settings });
  leftOpen.push(host.close, site.close);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`));
  const answer = await page.goto(`${site.origin}/redactie/`);
  expect(answer!.headers()['content-security-policy']).toContain(`connect-src 'self' blob: data: ${host.origin};`);
  return errors;
}

/** Changes one word of a news item and hands it in: the host gets one branch, one file, one line, and a proposal to be read. */
async function propose(page: Page, { proposals }: { proposals: Proposal[] }): Promise<void> {
  const editor = new Editor(page);
  await expect(page.getByRole('treeitem', { name: 'Nieuws' })).toBeVisible({ timeout: 20_000 }); // it reads every file first
  await editor.collection('Nieuws');
  await editor.entry('Identiteitskaart verloren');
  await editor.fill('title', 'Identiteitskaart verloren? Zo niet');
  await editor.save.click();
  await expect(page.getByText('Je wijzigingen zijn opgeslagen als concept.')).toBeVisible();
  expect(proposals.map(({ branch, onto, draft, label, files }) => ({ branch, onto, draft, label, paths: files.map(({ path }) => path) }))).toEqual([{ branch: 'cms/news/2024-verloren-identiteitskaart', onto: 'main', draft: true, label: 'sveltia-cms/draft', paths: [item] }]);
  expect(proposals[0]!.message).toBe('nieuwsbericht: 2024-verloren-identiteitskaart gewijzigd');
  const before = contentFiles().get(item)!.split('\n');
  const changed = proposals[0]!.files[0]!.text.split('\n').flatMap((line, i) => (line === before[i] ? [] : [line]));
  expect(changed).toEqual(['title: Identiteitskaart verloren? Zo niet']);
  await page.getByRole('button', { name: 'Ter review indienen' }).click();
  await expect.poll(() => proposals.map(({ draft, label }) => ({ draft, label }))).toEqual([{ draft: false, label: 'sveltia-cms/pending_review' }]);
}

/** The page may talk to the host of the settings; to any other it does not even begin. */
async function reachesNothingElse(page: Page): Promise<void> {
  const elsewhere = await gitHost({ known: () => undefined });
  leftOpen.push(elsewhere.close);
  expect(await page.evaluate((url) => fetch(url).then(() => 'reached', () => 'refused'), elsewhere.origin)).toBe('refused');
  expect(elsewhere.refused, 'no request came').toEqual([]);
}

test('bij GitLab, in zijn eigen venster: een wijziging wordt een voorstel', async ({ page }) => {
  const gitlab = await fakeGitlab(app);
  const errors = await openFor(page, gitlab, { backend: 'gitlab', api: `${gitlab.origin}/api/v4`, app });
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: /Inloggen met .*GitLab/ }).click();
  await (await opened).getByRole('link', { name: 'Toestaan' }).click();
  await propose(page, gitlab);
  expect(gitlab.refused).toEqual([]);
  expect(errors).toEqual([]);
  await reachesNothingElse(page);
});

test('bij GitHub, met een sleutel: een verkeerde wordt geweigerd, met de juiste wordt een wijziging een voorstel', async ({ page }) => {
  const github = await fakeGithub();
  const errors = await openFor(page, github, { backend: 'github', api: `${github.origin}/api/v3` });
  const signIn = async (key: string) => {
    await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).click();
    await page.getByRole('textbox', { name: 'Persoonlijk toegangstoken' }).fill(key);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  };
  await signIn('verkeerd');
  await expect(page.getByText('Het opgegeven token is ongeldig.')).toBeVisible();
  expect(github.refused.splice(0)).toEqual(['GET /api/v3/user 401']);
  errors.length = 0;
  await signIn(token);
  await propose(page, github);
  expect(github.refused).toEqual([]);
  expect(errors).toEqual([]);
  await reachesNothingElse(page);
});
