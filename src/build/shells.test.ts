import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { moveShells } from './shells.ts';

async function siteOf(t: TestContext, files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'schil-'));
  t.after(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

const frame = (lang: string) => `<html lang="${lang}"><title>fill:title – Politie</title><main><!--fill:main--></main>`;

test('frames of every language and the book of forms go to the server, and are no address of the site', async (t) => {
  const root = await siteOf(t, { 'schil/index.html': frame('nl'), 'fr/schil/index.html': frame('fr'), 'fr/contact/index.html': 'x', 'wijk/index.html': 'x', 'forms.json': '{"forms":[]}' });
  await moveShells(root);
  for (const lang of ['nl', 'fr']) assert.equal(await readFile(join(root, '.deploy/shells', `${lang}.html`), 'utf8'), `<html lang="${lang}"><title><!--fill:title--> – Politie</title><main><!--fill:main--></main>`);
  assert.equal(await readFile(join(root, '.deploy/forms.json'), 'utf8'), '{"forms":[]}');
  for (const gone of ['schil', 'fr/schil', 'forms.json']) assert.ok(!existsSync(join(root, gone)), gone);
  assert.deepEqual(readdirSync(root).sort(), ['.deploy', 'fr', 'wijk']);
});

test('a site without forms stays as it is', async (t) => {
  const root = await siteOf(t, { 'index.html': 'x' });
  await moveShells(root);
  assert.deepEqual(readdirSync(root).sort(), ['.deploy', 'index.html']);
});
