// Real streets, typed badly: the right one stands first.
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { realFinder, streets } from './index.ts';
import { harmless, mangled, pick, reordered, seeded } from './mangle.ts';

const current = streets.filter(({ former }) => !former);
const withHouses = current.filter(({ parts }) => parts.some(({ postcode }) => postcode)).map(({ name }) => name);
const ofSeveralWords = withHouses.filter((name) => name.includes(' '));

/** What a new visitor sees, who waits for the rest of the index where the first file has nothing like it. */
async function seen(typed: string, { finder } = realFinder()): Promise<string[]> {
  let shown = await finder.suggest(typed);
  while (shown.more) shown = await shown.more();
  return shown.suggestions.map(({ name }) => name);
}

/** The share of names that stand first, and among the first three. */
async function shares(asked: { street: string; typed: string }[], t: TestContext): Promise<{ first: number; three: number }> {
  let [first, three] = [0, 0];
  for (const { street, typed } of asked) {
    const names = await seen(typed);
    if (names[0] === street) first++;
    if (names.slice(0, 3).includes(street)) three++;
    else t.diagnostic(`“${typed}” is not ${street} but ${names.slice(0, 3).join(', ') || 'nothing'}`);
  }
  t.diagnostic(`first ${first}, in three ${three} of ${asked.length}`);
  return { first: first / asked.length, three: three / asked.length };
}

describe('three hundred streets with a slip of the finger, capitals, accents, hyphens or short words', () => {
  for (const seed of [1, 2026, 31415])
    test(`seed ${seed}`, async (t) => {
      const { first, three } = await shares(mangled(withHouses, { seed, count: 300, slips: 1 }), t);
      assert.ok(first >= 0.97 && three >= 0.995);
    });
});

test('without a slip, the right street is always first', async (t) => {
  const { first } = await shares(mangled(withHouses, { seed: 5, count: 600, slips: 0 }), t);
  assert.equal(first, 1);
});

test('with two slips, nine of ten are still first', async (t) => {
  const { first, three } = await shares(mangled(withHouses.filter((name) => name.length > 7), { seed: 6, count: 300, slips: 2 }), t);
  assert.ok(first >= 0.9 && three >= 0.95);
});

test('words in another order, and a number stuck to the name', async (t) => {
  const random = seeded(7);
  const asked = Array.from({ length: 300 }, () => pick(random, ofSeveralWords)).map((street) => ({ street, typed: `${harmless['capitals']!(reordered(street, random), random)}12` }));
  const { first, three } = await shares(asked, t);
  assert.ok(first >= 0.97 && three >= 0.99);
});

test('a slip in the very first letter is found too', async (t) => {
  const random = seeded(8);
  const asked = withHouses.filter((name, i) => i % 20 === 0 && name.length > 7 && /^[a-z]/i.test(name)).map((street) => ({ street, typed: pick(random, [...'bdfhkmprstvwz'].filter((letter) => letter !== street[0]!.toLowerCase())) + street.slice(1) }));
  const { first, three } = await shares(asked, t);
  assert.ok(first >= 0.9 && three >= 0.97);
});

test('every name of today, and every other spelling, finds its own street first', async () => {
  const visitor = realFinder();
  for (const { name, alt, means } of streets) {
    const [first] = await seen(name, visitor);
    assert.equal(first, name);
    for (const other of alt) assert.equal((await seen(other, visitor))[0], name, other);
    for (const meaning of means) assert.ok(streets.some((street) => street.name === meaning), meaning);
  }
});

test('while a name is being typed, it is among eight suggestions before its last letters', async (t) => {
  const random = seeded(9);
  const asked = Array.from({ length: 300 }, () => pick(random, withHouses));
  let found = 0;
  for (const street of asked) if ((await seen(street.slice(0, Math.ceil(street.length * 0.6)))).includes(street)) found++;
  t.diagnostic(`${found} of ${asked.length} after six of ten letters`);
  assert.ok(found / asked.length >= 0.9);
});
