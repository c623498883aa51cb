import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { keyOf, openKept } from './keep.ts';

async function place(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keep-'));
  t.after(() => rm(folder, { recursive: true }));
  return join(folder, 'new', 'kept');
}
const bytes = (text: string) => Buffer.from(text);

test('what one build kept the next one finds, and what it did not ask for is gone in the one after', async (t) => {
  const path = await place(t);
  const first = openKept(path);
  assert.equal(first.get('a'), undefined);
  for (const key of ['b', 'a', 'c', '__proto__']) first.set(key, bytes(`of ${key}`));
  first.save();
  const second = openKept(path);
  for (const key of ['a', 'c']) assert.deepEqual(second.get(key), bytes(`of ${key}`));
  second.set('empty', new Uint8Array());
  second.save();
  const third = openKept(path);
  assert.deepEqual(['a', 'b', 'c', 'empty', 'constructor'].map((key) => third.get(key)?.toString()), ['of a', undefined, 'of c', '', undefined]);
  assert.deepEqual(await readdir(join(path, '..')), ['kept']);
});

test('a file that is cut off or changed is an empty one', async (t) => {
  const path = await place(t);
  const made = openKept(path);
  made.set('a', bytes('of a'));
  made.save();
  const whole = await readFile(path);
  const changed = Buffer.from(whole);
  changed[whole.length - 1]! ^= 1;
  for (const broken of [changed, whole.subarray(0, -1), whole.subarray(0, 20), Buffer.alloc(0)]) {
    await writeFile(path, broken);
    assert.equal(openKept(path).get('a'), undefined);
  }
});

test('a key tells its parts apart', () => {
  assert.equal(keyOf('a', 'b'), keyOf('a', Buffer.from('b')));
  assert.notEqual(keyOf('ab', ''), keyOf('a', 'b'));
});
