import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from './compress.ts';
import { openKept } from './keep.ts';

async function folder(t: TestContext, files: Record<string, string | Buffer>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'pack-'));
  t.after(() => rm(root, { recursive: true }));
  for (const [name, data] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), data);
  }
  return root;
}
const prose = 'Bel 101 als u nu politie nodig hebt. '.repeat(50);

test('a text file gets two smaller twins that open to the same bytes, as old as itself', async (t) => {
  const root = await folder(t, { 'a/index.html': prose });
  const path = join(root, 'a/index.html');
  const total = await compressFolder(root);
  assert.equal(brotliDecompressSync(await readFile(`${path}.br`)).toString(), prose);
  assert.equal(gunzipSync(await readFile(`${path}.gz`)).toString(), prose);
  for (const twin of ['.br', '.gz']) assert.equal(Math.floor((await stat(path + twin)).mtimeMs / 1000), Math.floor((await stat(path)).mtimeMs / 1000));
  assert.equal(total.files, 1);
  assert.equal(total.original, prose.length);
  assert.ok(total.brotli < total.gzip && total.gzip < total.original / 5);
});

test('every kind of text is packed', async (t) => {
  const names = ['a.html', 'a.css', 'a.js', 'a.mjs', 'a.json', 'a.svg', 'a.xml', 'a.txt', 'a.vcf', 'a.webmanifest', 'a.wasm', 'A.HTML', '.well-known/security.txt'];
  const root = await folder(t, Object.fromEntries(names.map((name) => [name, prose])));
  await compressFolder(root);
  for (const name of names) assert.ok(existsSync(join(root, `${name}.br`)) && existsSync(join(root, `${name}.gz`)), name);
});

test('the more pages there are the less long each is packed, and what they share always as far as it goes', async (t) => {
  const words = Array.from({ length: 4000 }, (_, i) => ((i * i * 7919) % 99_991).toString(36)).join(' ');
  const sizes = async (pages: number) => {
    const names = [...Array.from({ length: pages }, (_, i) => `${i}.html`), 'shared.json'];
    const root = await folder(t, Object.fromEntries(names.map((name, i) => [name, name === 'shared.json' || i === 0 ? words : prose])));
    await compressFolder(root);
    for (const name of names) assert.ok(existsSync(join(root, `${name}.br`)) && existsSync(join(root, `${name}.gz`)), name);
    const [page = 0, shared = 0] = await Promise.all(['0.html.br', 'shared.json.br'].map(async (name) => (await stat(join(root, name))).size));
    return { page, shared };
  };
  const [few, many] = [await sizes(3), await sizes(301)];
  assert.ok(few.shared <= few.page && few.page < many.page, JSON.stringify([few, many]));
  assert.equal(many.shared, few.shared);
});

test('what an earlier build packed is taken from there, and only for the same text', async (t) => {
  const store = await folder(t, {});
  const pack = async (text: string) => {
    const root = await folder(t, { 'a.html': text, 'small.html': 'kort' });
    const kept = openKept(join(store, 'kept'));
    await compressFolder(root, { kept });
    kept.save();
    return Promise.all(['br', 'gz'].map((kind) => readFile(join(root, `a.html.${kind}`))));
  };
  const first = await pack(prose);
  assert.deepEqual(await pack(prose), first);
  const other = await pack(`${prose}!`);
  assert.equal(brotliDecompressSync(other[0]!).toString(), `${prose}!`);
  const root = await folder(t, { 'a.html': prose });
  await compressFolder(root, { kept: { get: () => Buffer.from('as kept'), set: () => {}, save: () => {} } });
  assert.equal(await readFile(join(root, 'a.html.br'), 'utf8'), 'as kept');
});

test('pages can be packed before the rest', async (t) => {
  const root = await folder(t, { 'a.html': prose, 'b.json': prose });
  const twins = () => ['a.html.br', 'b.json.br'].map((name) => existsSync(join(root, name)));
  await compressFolder(root, { only: 'pages' });
  assert.deepEqual(twins(), [true, false]);
  await compressFolder(root, { only: 'shared' });
  assert.deepEqual(twins(), [true, true]);
});

test('small files, pictures, noise, host settings and dotfiles stay as they are', async (t) => {
  const names = ['small.html', 'photo.jpg', 'noise.js', '_headers', '.deploy/headers.json', 'empty.css'];
  const root = await folder(t, { 'small.html': 'a'.repeat(199), 'photo.jpg': prose, 'noise.js': randomBytes(1000), _headers: prose, '.deploy/headers.json': prose, 'empty.css': '' });
  for (const spelling of [root, `${root}/`]) await compressFolder(spelling);
  for (const name of names) assert.ok(!existsSync(join(root, `${name}.br`)) && !existsSync(join(root, `${name}.gz`)), name);
});

test('a twin that no longer fits its file is taken away', async (t) => {
  const root = await folder(t, { 'a.html': 'kort', 'a.html.br': 'oud', 'a.html.gz': 'oud' });
  await compressFolder(root);
  assert.ok(!existsSync(join(root, 'a.html.br')) && !existsSync(join(root, 'a.html.gz')));
});

test('an empty folder is no error', async (t) => {
  assert.deepEqual(await compressFolder(await folder(t, {})), { files: 0, original: 0, brotli: 0, gzip: 0 });
});
