// Every official address, looked up as a citizen would type it.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Address } from '#build/data/addresses.ts';
import type { Answer } from '#domain/address/answer.ts';
import { addresses } from './addresses.ts';
import { realFinder } from './index.ts';

const answers = new Map<Address, Answer>();
const say = ({ street, label, postcode }: Address) => `${street} ${label}, ${postcode}`;

/** The teams an answer names, the likely one first; none when it asks something back. */
const teamsIn = (answer: Answer) => (answer.kind === 'found' ? [answer.neighbourhood] : answer.kind === 'border' ? answer.neighbourhoods : []);

const wrong = (method: Address['method']) => addresses.filter((address) => address.method === method && teamsIn(answers.get(address)!)[0] !== address.neighbourhood).map((address) => `${say(address)}: ${address.neighbourhood}, not ${JSON.stringify(answers.get(address)).slice(0, 120)}`);

before(async () => {
  const { finder } = realFinder();
  for (const address of addresses) answers.set(address, await finder.answer(say(address)));
});

test('every house with a point of its own gets the neighbourhood it stands in', () => {
  assert.deepEqual(wrong('p').slice(0, 20), []);
});

test('every house in a street of one neighbourhood gets that neighbourhood', () => {
  assert.deepEqual(wrong('s').slice(0, 20), []);
});

test('a house whose place was taken from the house beside it is said to be on a border, with the likely team first', (t) => {
  const borrowed = addresses.filter(({ method }) => method === 'n');
  const first = borrowed.filter((address) => teamsIn(answers.get(address)!)[0] === address.neighbourhood);
  t.diagnostic(`${first.length} of ${borrowed.length} name the data's neighbourhood first (${((100 * first.length) / borrowed.length).toFixed(2)} %)`);
  assert.deepEqual(borrowed.filter((address) => answers.get(address)!.kind !== 'border').map(say), []);
  assert.deepEqual(wrong('n').slice(0, 20), []);
});

test('a house more than 20 m from every border gets one team; on a border it gets two', () => {
  const own = addresses.filter(({ method, distance }) => method === 'p' && distance! > 20);
  assert.deepEqual(own.filter((address) => answers.get(address)!.kind !== 'found').map(say).slice(0, 20), []);
  const near = addresses.filter(({ method, distance }) => method === 'p' && distance! < 20);
  assert.ok(near.filter((address) => answers.get(address)!.kind === 'border').length > near.length / 2);
});
