import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { writeRedirects } from './redirects.ts';

async function siteWith(t: TestContext, yaml?: string) {
  const base = await mkdtemp(join(tmpdir(), 'redirects-'));
  t.after(() => rm(base, { recursive: true }));
  const files: Record<string, string> = { 'dist/index.html': '', 'dist/contact/index.html': '', ...(yaml !== undefined && { 'content/redirects.yaml': yaml }) };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(base, name)), { recursive: true });
    await writeFile(join(base, name), text);
  }
  return { root: join(base, 'dist'), content: join(base, 'content') };
}
const line = (from: string, to: string, permanent = true) => `  - { from: ${from}, to: ${to}, permanent: ${permanent}, source: bron }\n`;

test('every host gets the old addresses in its own words, the nearest first', async (t) => {
  const { root, content } = await siteWith(t, `redirects:\n${line('/oud/*', '/', false)}${line('/oud/contact', '/contact/')}`);
  assert.equal(await writeRedirects(root, content), 2);
  const rules = async (name: string) => (await readFile(join(root, name), 'utf8')).trim().split('\n').slice(1);
  assert.deepEqual(await rules('_redirects'), ['/oud/contact /contact/ 301', '/oud/contact/ /contact/ 301', '/oud/* / 302']);
  assert.deepEqual(await rules('.deploy/redirects.caddy'), ['redir /oud/contact /contact/ 301', 'redir /oud/contact/ /contact/ 301', 'redir /oud/* / 302']);
  assert.deepEqual(await rules('.deploy/redirects.nginx.conf'), ['location = /oud/contact { return 301 /contact/; }', 'location = /oud/contact/ { return 301 /contact/; }', 'location ^~ /oud/ { return 302 /; }']);
});

test('an old address that would lead nowhere stops the build, with file, line and how to mend it', async (t) => {
  const { root, content } = await siteWith(t, `redirects:\n${line('/oud', '/')}${line('/oud/x', '/weg/')}`);
  await assert.rejects(writeRedirects(root, content), /redirects\.yaml:3\n {2}veld: {5}redirects\[2\]\.to\n {2}gevonden: “\/weg\/”/);
});

test('an address that has a page of its own, or is told twice, stops the build', async (t) => {
  const taken = await siteWith(t, `redirects:\n${line('/contact', '/')}`);
  await assert.rejects(writeRedirects(taken.root, taken.content), /een adres dat deze site zelf niet gebruikt/);
  const twice = await siteWith(t, `redirects:\n${line('/oud', '/')}${line('/oud', '/contact/')}`);
  await assert.rejects(writeRedirects(twice.root, twice.content), /elk oud adres één keer/);
});

test('a zone without old addresses is no fault', async (t) => {
  const { root, content } = await siteWith(t);
  assert.equal(await writeRedirects(root, content), 0);
  assert.equal(await readFile(join(root, '.deploy/redirects.json'), 'utf8'), '[]\n');
});
