import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { compressBeside } from './compress-thread.ts';

const prose = 'Bel 101 als u nu politie nodig hebt. '.repeat(50);

test('a thread packs pages, then the rest, and keeps both; a folder that is not there is told', async (t) => {
  const place = await mkdtemp(join(tmpdir(), 'thread-'));
  t.after(() => rm(place, { recursive: true }));
  const [root, cache] = [join(place, 'site'), join(place, 'cache')];
  await mkdir(root);
  for (const name of ['a.html', 'b.json']) await writeFile(join(root, name), prose);
  await compressBeside({ root, cache, only: 'pages' });
  assert.deepEqual(['a.html.br', 'b.json.br'].map((name) => existsSync(join(root, name))), [true, false]);
  await compressBeside({ root, cache, only: 'shared' });
  for (const name of ['a.html.br', 'b.json.br']) assert.equal(brotliDecompressSync(await readFile(join(root, name))).toString(), prose);
  for (const only of ['pages', 'shared']) assert.ok(existsSync(join(cache, `packed-${only}`)));
  await assert.rejects(compressBeside({ root: join(place, 'elsewhere'), cache, only: 'pages' }), /ENOENT/);
});
