import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { editionOf, takeOfflineSettings, writeWorker } from './offline.ts';

const settings = { timeZone: 'Europe/Brussels', leaveOut: ['/melden/tip/'], words: { tag: 'nl-BE', clock: '', offline: '</script>', slow: '', down: '', old: '', kept: '' } };

async function siteOf(t: TestContext, files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'worker-'));
  t.after(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries({ '.deploy/x': '', ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

test('what the pages tell the worker is in the worker, and is no address of the site', async (t) => {
  const root = await siteOf(t, { 'offline.json': JSON.stringify(settings), 'index.html': 'thuis' });
  const told = await takeOfflineSettings(root);
  assert.ok(!existsSync(join(root, 'offline.json')));
  await writeWorker(root, told);
  const worker = await readFile(join(root, 'sw.js'), 'utf8');
  assert.match(worker, /^const offlineSettings=\{"edition":"[0-9a-f]{12}","timeZone":"Europe\/Brussels","leaveOut":\["\/melden\/tip\/"\]/);
  assert.doesNotMatch(worker, /<\/script>|import |export /);
  assert.match(worker, /addEventListener\(`fetch`/);
});

test('the kill switch lies ready beside every worker, and with OFFLINE=uit it is the worker', async (t) => {
  const root = await siteOf(t, { 'index.html': 'thuis' });
  await writeWorker(root, settings);
  const off = await readFile(join(root, '.deploy/sw-uit.js'), 'utf8');
  assert.match(off, /unregister\(\)/);
  assert.doesNotMatch(off, /fetch/);
  process.env.OFFLINE = 'uit';
  t.after(() => delete process.env.OFFLINE);
  await writeWorker(root, settings);
  assert.equal(await readFile(join(root, 'sw.js'), 'utf8'), off);
});

test('a build has another name when a page, a script or a street differs, and the same name when nothing does', async (t) => {
  const files = { 'index.html': 'thuis', 'contact/index.html': 'open', '_astro/a.1.js': 'x', 'adressen/straten/m.json': '[]' };
  const name = editionOf(await siteOf(t, files));
  assert.equal(editionOf(await siteOf(t, files)), name);
  for (const path of Object.keys(files)) assert.notEqual(editionOf(await siteOf(t, { ...files, [path]: 'anders' })), name, path);
  assert.notEqual(editionOf(await siteOf(t, files), 'another worker'), name);
});
