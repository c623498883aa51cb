import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundPlaces } from '#ui/form/ask.ts';
import { placesFor, type PlaceFinder } from './places.ts';

const finder: PlaceFinder = { suggest: async (text) => ({ suggestions: [{ text: `${text} 1` }] }) };
const textsOf = ({ suggestions }: FoundPlaces) => suggestions.map(({ text }) => text).join();

test('the finder is loaded once, with the first letter, and asked once for the same words', async () => {
  let loads = 0;
  const told: string[] = [];
  const ask = placesFor(async () => (loads++, finder), (found) => told.push(textsOf(found)));
  await ask(' ');
  assert.equal(loads, 0);
  for (const text of ['Z', 'Zil', 'Zil']) await ask(text);
  assert.equal(loads, 1);
  assert.deepEqual(told, ['', 'Z 1', 'Zil 1']);
});

test('an answer that comes too late is dropped; when nothing comes, what stood there before goes too, and the next letter tries again', async () => {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  let loads = 0;
  const slow: PlaceFinder = { suggest: (text) => new Promise((resolve) => waiting.push(() => resolve({ suggestions: [{ text }] }))) };
  const ask = placesFor(async () => (loads++ ? slow : Promise.reject(new Error('offline'))), (found) => told.push(textsOf(found)));
  await ask('Zil');
  const first = ask('Zilv');
  const second = ask('Zilve');
  await new Promise(setImmediate);
  for (const answer of waiting) answer();
  await Promise.all([first, second]);
  assert.equal(loads, 2);
  assert.deepEqual(told, ['', 'Zilve']);
});

test('the rest is looked through when nothing fits and the writing has paused, and not when it goes on', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const told: string[] = [];
  const thin: PlaceFinder = { suggest: async (text) => ({ suggestions: [], more: async () => ({ suggestions: [{ text: `${text}, at last` }] }) }) };
  const ask = placesFor(async () => thin, (found) => told.push(textsOf(found)));
  const first = ask('Qil');
  await new Promise(setImmediate);
  const second = ask('Qilv');
  await new Promise(setImmediate);
  t.mock.timers.tick(400);
  await Promise.all([first, second]);
  assert.deepEqual(told, ['', '', 'Qilv, at last']);
});
