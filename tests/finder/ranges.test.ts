// Houses joined into ranges, written down for people and packed for the line, and read back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare, houseNumber, label, sideOf } from '#domain/address/house-number.ts';
import { packRanges, unpackRanges } from '#domain/address/packed-ranges.ts';
import { rangesOf, readRanges, shownRanges, writeRanges, type House } from '#domain/address/ranges.ts';
import { rangesAt } from '#domain/address/decide.ts';
import { readStreet, writeStreet } from '#domain/address/street-file.ts';
import { addresses } from './addresses.ts';
import { streets } from './index.ts';

const team = fc.integer({ min: 1, max: 5 });
const at = fc.record({ number: fc.integer({ min: 0, max: 400 }), suffix: fc.constantFrom('', 'A', 'B', 'AB', '_1', '-B') }).map(({ number, suffix }) => (number ? { number, suffix } : { number: 0, suffix: 'A' }));
const house = fc.record({ at, neighbourhood: team, border: fc.option(team, { nil: undefined }) });
const houses = fc.uniqueArray(house, { selector: (each) => label(each.at), maxLength: 60 });

test('every house stands in one range, with its own answer', () => {
  fc.assert(
    fc.property(houses, (all) => {
      const ranges = rangesOf(all as House[]);
      for (const each of all) {
        const found = rangesAt(ranges, each.at);
        assert.ok(found.listed && found.ranges.length === 1);
        assert.deepEqual([found.ranges[0]!.neighbourhood, found.ranges[0]!.border], [each.neighbourhood, each.border]);
      }
    }),
    { seed: 20_141_022 },
  );
});

test('what is written is read back, in both forms', () => {
  fc.assert(
    fc.property(houses, (all) => {
      const ranges = rangesOf(all as House[]);
      assert.deepEqual(readRanges(writeRanges(ranges)), ranges);
      assert.deepEqual(unpackRanges(packRanges(ranges)), ranges);
    }),
    { seed: 20_141_022 },
  );
});

test('text of another form is refused', () => {
  for (const text of ['1-51', '1 tot 51', '1-51:x', ':7', '1-51:7/', '-5:7', '1--5:7']) assert.throws(() => readRanges(text), new RegExp('no range'));
  assert.deepEqual(readRanges(''), []);
});

test('house numbers are read as they stand on doors, and sorted as they stand along the street', () => {
  for (const name of ['12', '12A', 'B110', 'A', '63_1', '0']) assert.equal(label(houseNumber(name)), name);
  assert.deepEqual(houseNumber('12 a'), { number: 12, suffix: 'A' });
  assert.deepEqual(['12A', '2', '12', 'B12', '10', 'A'].map(houseNumber).sort(compare).map(label), ['A', '2', '10', '12', 'B12', '12A']);
  assert.equal(sideOf(houseNumber('13A')), 'odd');
  assert.equal(sideOf(houseNumber('B110')), 'even');
});

test('people are shown one range for each team after the other', () => {
  const sides = shownRanges({ odd: readRanges('1-5:7 7:7/6 9-11:6 13:6/7 15:7'), even: [] });
  assert.equal(writeRanges(sides.odd), '1-7:7 9-13:6 15:7');
});

test('the official labels come back as they were, in capitals and without zeros in front', () => {
  for (const { label: name } of addresses) assert.equal(label(houseNumber(name)), name.toUpperCase().replace(/^0+(?=\d)/, ''));
});

test('a street travels as one line', () => {
  for (const street of streets) {
    const { name, former, alt, means, parts } = readStreet(writeStreet(street));
    assert.deepEqual({ name, former, alt, means }, { name: street.name, former: street.former, alt: street.alt, means: street.means });
    if (!street.means.length) assert.deepEqual(parts.map(({ postcode, neighbourhoods, numbered }) => [postcode, neighbourhoods, numbered]), street.parts.map(({ postcode, neighbourhoods, numbered }) => [postcode, neighbourhoods, numbered]));
  }
});
