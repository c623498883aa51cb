// A team that follows other borders than the map's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlap, type Exception } from '#domain/address/exceptions.ts';
import { listed } from '#domain/address/placed-street.ts';
import { madeUp, madeUpFinder } from './made-up.ts';

const exception = (more: Partial<Exception>): Exception => ({ neighbourhood: 3, street: 'Torenlaan', side: 'odd', from: 5, to: 9, ...more });

async function team(typed: string, ...exceptions: Exception[]): Promise<string> {
  const answer = await madeUpFinder(exceptions).finder.answer(typed);
  return answer.kind === 'found' ? `${answer.neighbourhood}` : answer.kind === 'border' ? answer.neighbourhoods.join(' or ') : answer.kind === 'unknown-number' ? `near ${answer.nearest.join(' and ')}` : answer.kind;
}

test('the houses of an exception have its team, letters and boxes with them; the houses around keep theirs', async () => {
  const own = exception({});
  for (const [typed, expected] of Object.entries({ 'Torenlaan 3': '1', 'Torenlaan 5': '3', 'Torenlaan 7A bus 2': '3', 'Torenlaan 9Z': '3', 'Torenlaan 11': '1', 'Torenlaan 6': '1', 'Torenlaan 5, 9998': '3', Torenlaan: 'ranges' })) assert.equal(await team(typed, own), expected, typed);
});

test('an exception wins over a border, and over other ranges', async () => {
  const own = exception({ street: 'molenrak-dijk', side: 'both', from: 8, to: 17 });
  const elsewhere = exception({ street: 'Molenrakdijk', from: 8, to: 17, side: 'both' });
  assert.equal(await team('Molenrakdijk 13', own), '1 or 2', 'another spelling is another street');
  for (const [typed, expected] of Object.entries({ 'Molenrakdijk 7': '1', 'Molenrakdijk 9': '3', 'Molenrakdijk 13': '3', 'Molenrakdijk 17': '3', 'Molenrakdijk 19': '2', 'Molenrakdijk 6': '2', 'Molenrakdijk 8': '3', 'Molenrakdijk 16': '3', 'Molenrakdijk 18': '2' })) assert.equal(await team(typed, elsewhere), expected, typed);
});

test('an exception may speak of one post code only', async () => {
  const own = exception({ street: 'Zilverdreef', postcode: 9998, from: 1, to: 99 });
  assert.equal(await team('Zilverdreef 7, 9998', own), '3');
  assert.equal(await team('Zilverdreef 7, 9997', own), '2');
});

test('a street without known houses has the team of the exception for its numbers', async () => {
  assert.equal(await team('Sluispad 7', exception({ street: 'Sluispad', from: 1, to: 9 })), '3');
  assert.equal(await team('Sluispad 8', exception({ street: 'Sluispad', from: 1, to: 9 })), 'near 2 and 3');
});

test('a whole street can go to another team', async () => {
  assert.equal(await team('Torenlaan', exception({ side: 'both', from: 1, to: 9999 })), '3');
  assert.equal(await team('Torenlaan 200', exception({ side: 'both', from: 1, to: 9999 })), '3');
});

test('the list of streets shows the ranges of an exception', () => {
  const street = madeUp([exception({})]).find(({ name }) => name === 'Torenlaan')!;
  const [part] = listed(street).parts;
  assert.deepEqual(part!.ranges!.odd.map(({ from, to, neighbourhood }) => [from.number, to.number, neighbourhood]), [[1, 3, 1], [5, 9, 3], [11, 19, 1]]);
  assert.deepEqual(part!.neighbourhoods, [1, 3]);
});

test('two exceptions overlap only where they claim the same house', () => {
  const one = exception({});
  const overlapping = { 'the same': {}, 'one number': { from: 9, to: 20 }, 'both sides': { side: 'both', from: 1, to: 5 }, 'all post codes': { postcode: 9998 }, 'other capitals': { street: 'TORENLAAN' } } as const;
  for (const [what, more] of Object.entries(overlapping)) assert.ok(overlap(one, exception(more)), what);
  const apart = { 'the other side': { side: 'even' }, 'further on': { from: 10, to: 20 }, 'another street': { street: 'Oude Torenlaan' }, 'between two odd numbers': { side: 'both', from: 10, to: 10 } } as const;
  for (const [what, more] of Object.entries(apart)) assert.ok(!overlap(one, exception(more)), what);
  assert.ok(!overlap(exception({ postcode: 9997 }), exception({ postcode: 9998 })));
});
