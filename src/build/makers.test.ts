import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { editionOf, forgetOlder } from './makers.ts';

async function folder(t: TestContext, files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'makers-'));
  t.after(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await mkdir(dirname(join(root, name)), { recursive: true }).then(() => writeFile(join(root, name), text));
  return root;
}

test('texts that another edition read are forgotten, and those of the same edition stay', async (t) => {
  const cache = await folder(t, { 'data-store.json': '[]', 'data-store/0.json': '[]', packed: 'x' });
  forgetOlder(cache, 'one');
  assert.deepEqual(['data-store.json', 'data-store', 'packed'].map((name) => existsSync(join(cache, name))), [false, false, true]);
  await writeFile(join(cache, 'data-store.json'), '[]');
  forgetOlder(cache, 'one');
  assert.ok(existsSync(join(cache, 'data-store.json')));
  forgetOlder(cache, 'two');
  assert.ok(!existsSync(join(cache, 'data-store.json')));
});

test('another schema, compiler or package is another edition, and another page is not', async (t) => {
  const root = await folder(t, { 'src/schema/pages.ts': 'a', 'src/build/content/text.ts': 'a', 'src/ui/x.ts': 'a', 'package.json': '{}' });
  const first = editionOf(root);
  await writeFile(join(root, 'src/ui/x.ts'), 'b');
  assert.equal(editionOf(root), first);
  for (const name of ['src/schema/pages.ts', 'src/build/content/text.ts', 'package.json']) {
    const before = editionOf(root);
    await writeFile(join(root, name), 'b');
    assert.notEqual(editionOf(root), before, name);
  }
  assert.notEqual(editionOf(), first);
});
