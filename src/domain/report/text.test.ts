import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLine, cleanText } from './text.ts';

test('a text keeps its lines and everything inside them', () => {
  assert.equal(cleanText('  Eén\r\n\r\n  twee\rdrie\t \u0000 vier \n'), 'Eén\n\n  twee\ndrie\t \u0000 vier');
  assert.equal(cleanText('👩‍👩‍👧 e\u0301 \u202Eabc'), '👩‍👩‍👧 e\u0301 \u202Eabc');
});

test('an answer of one line has one line', () => {
  assert.equal(cleanLine(' Kerkplein 1 \r\n\n bus 2 '), 'Kerkplein 1 bus 2');
  assert.equal(cleanLine('twee  spaties'), 'twee  spaties');
});

test('halves of characters become the sign for it', () => {
  assert.equal(cleanText('\uDC00a\uD800\uD83D\uDE00'), '\uFFFDa\uFFFD😀');
});
