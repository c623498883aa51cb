import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { advance, beginning, blockBytes, finish } from './running-hash.ts';

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('every length up to three blocks hashes as Node hashes it', () => {
  for (let length = 0; length <= 3 * blockBytes + 1; length++) {
    const bytes = randomBytes(length);
    assert.equal(Buffer.from(finish(beginning(), bytes, length)).toString('hex'), sum(bytes), String(length));
  }
});

test('a hash that was laid down after any block, and taken up elsewhere, is the hash of the whole', () => {
  const bytes = randomBytes(1_000_003);
  let state = beginning();
  let at = 0;
  for (const blocks of [1, 4_096, 100, 3, 7_000]) {
    state = Uint8Array.from(Buffer.from(Buffer.from(advance(state, bytes.subarray(at, at + blocks * blockBytes))).toString('hex'), 'hex'));
    at += blocks * blockBytes;
  }
  assert.equal(Buffer.from(finish(state, bytes.subarray(at), bytes.length)).toString('hex'), sum(bytes));
  assert.throws(() => advance(state, bytes.subarray(0, 63)), RangeError);
});
