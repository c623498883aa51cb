import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReference, referenceFrom } from './reference.ts';

test('a reference has eight letters that cannot be mistaken when read aloud', () => {
  for (let seed = 0; seed < 256; seed++) assert.match(referenceFrom(new Uint8Array(16).map((_, i) => (seed * 31 + i * 97) % 256)), /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(referenceFrom(new Uint8Array(16)), '2222-2222');
  assert.throws(() => referenceFrom(new Uint8Array(15)), RangeError);
});

test('a reference is read as people type it', () => {
  for (const typed of ['K7MP-3QXA', 'k7mp3qxa', ' K7MP 3QXA ', 'k7mp–3qxa', 'K 7 M P 3 Q X A']) assert.equal(readReference(typed), 'K7MP-3QXA', typed);
  for (const wrong of ['', 'K7MP-3QX', 'K7MP-3QXAA', 'K7MP-3QX0', 'OIL0-1234']) assert.equal(readReference(wrong), undefined, wrong);
});
