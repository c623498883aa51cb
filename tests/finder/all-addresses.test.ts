// Every official address, looked up as a citizen would type it.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Address } from '#build/data/addresses.ts';
import type { Answer } from '#domain/address/answer.ts';
import { addresses } from './addresses.ts';
import { city, realFinder } from './index.ts';

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

const ways: Record<string, { write: (address: Address) => string; least: number }> = {
  'with the city behind it': { write: ({ street, label }) => `${street} ${label} ${city}`, least: 1 },
  'with post code and city first': { write: ({ street, label, postcode }) => `${postcode} ${city}, ${street} ${label}`, least: 1 },
  'in small letters, the number stuck to the street': { write: ({ street, label }) => `${street.toLowerCase()}${label}`, least: 0.9999 },
  'with a box': { write: ({ street, label }) => `${street} ${label} bus 0101`, least: 0.9999 },
  'with the number first': { write: ({ street, label }) => `${label} ${street}`, least: 0.999 },
};

/** One in seven: enough to meet every kind of street, and done in seconds. */
const some = addresses.filter((_, i) => i % 7 === 0);

describe('an address written in another way gives the same team, or asks which street is meant', () => {
  for (const [way, { write, least }] of Object.entries(ways))
    test(way, async (t) => {
      const { finder } = realFinder();
      let [right, asked] = [0, 0];
      for (const address of some) {
        const answer = await finder.answer(write(address));
        if (teamsIn(answer)[0] === address.neighbourhood) right++;
        else if (answer.kind === 'postcodes') asked++;
        else if (least === 1) assert.fail(`${write(address)}: ${address.neighbourhood}, not ${JSON.stringify(answer).slice(0, 120)}`);
      }
      t.diagnostic(`${right} right and ${asked} asked back of ${some.length}`);
      assert.ok((right + asked) / some.length >= least);
    });
});
