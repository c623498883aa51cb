import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKey } from './key.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('a key is a UUID of version 4, also in a browser that cannot make one itself', () => {
  const old = { getRandomValues: <T extends ArrayBufferView>(bytes: T) => crypto.getRandomValues(bytes as never) };
  const keys = [newKey(), newKey(), newKey(old as unknown as Crypto), newKey(old as unknown as Crypto)];
  for (const key of keys) assert.match(key, uuid);
  assert.equal(new Set(keys).size, 4);
});

test('every byte counts: all zeros and all ones still carry the mark of version 4', () => {
  const filled = (with_: number) => ({ getRandomValues: (bytes: Uint8Array) => bytes.fill(with_) }) as unknown as Crypto;
  assert.equal(newKey(filled(0)), '00000000-0000-4000-8000-000000000000');
  assert.equal(newKey(filled(255)), 'ffffffff-ffff-4fff-bfff-ffffffffffff');
});
