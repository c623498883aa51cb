import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceSuggestion } from '#ui/form/ask.ts';
import { placesFor, type PlaceFinder } from './places.ts';

const finder: PlaceFinder = { suggest: async (text) => [{ text: `${text} 1`, neighbourhood: 'molenrak' }] };

test('places are asked for from the third letter on, and the finder is loaded once', async () => {
  let loads = 0;
  const told: PlaceSuggestion[][] = [];
  const ask = placesFor(async () => (loads++, finder), (found) => told.push(found));
  for (const text of ['Zi', 'Zil', 'Zilver', 'Zilver']) await ask(text);
  assert.equal(loads, 1);
  assert.deepEqual(told, [[], [{ text: 'Zil 1', neighbourhood: 'molenrak' }], [{ text: 'Zilver 1', neighbourhood: 'molenrak' }]]);
});

test('an answer that comes too late is dropped, and a finder that cannot be loaded is tried again', async () => {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  let loads = 0;
  const slow: PlaceFinder = { suggest: (text) => new Promise((resolve) => waiting.push(() => resolve([{ text }]))) };
  const ask = placesFor(async () => (loads++ ? slow : Promise.reject(new Error('offline'))), (found) => told.push(...found.map(({ text }) => text)));
  await ask('Zil');
  const first = ask('Zilv');
  const second = ask('Zilve');
  await new Promise(setImmediate);
  for (const answer of waiting) answer();
  await Promise.all([first, second]);
  assert.equal(loads, 2);
  assert.deepEqual(told, ['Zilve']);
});
