// Which eleven digits are a number of the national register, and which only look like one.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { isNationalNumber, nationalNumbersIn } from './national-number.ts';

/** The check digits as the law has them, counted here on their own. */
const checkDigits = (nine: number, since2000: boolean) => String(97 - Number((BigInt(since2000 ? 2 : 0) * 1_000_000_000n + BigInt(nine)) % 97n)).padStart(2, '0');
const birthday = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 998 }));
const nineOf = ([year, month, day, turn]: number[]) => `${String(year).padStart(2, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(turn).padStart(3, '0')}`;

test('every number of someone born before or after 2000 is known', () => {
  fc.assert(fc.property(birthday, fc.boolean(), (parts, since2000) => {
    const nine = nineOf(parts);
    assert.ok(isNationalNumber(nine + checkDigits(Number(nine), since2000)));
  }));
});

test('one wrong digit in the check makes it another number', () => {
  fc.assert(fc.property(birthday, fc.integer({ min: 1, max: 97 }), (parts, wrong) => {
    const nine = nineOf(parts);
    const right = [checkDigits(Number(nine), false), checkDigits(Number(nine), true)];
    const written = String(wrong).padStart(2, '0');
    assert.equal(isNationalNumber(nine + written), right.includes(written));
  }));
});

test('a bis number, of someone who is not in the register, counts as well', () => assert.ok(isNationalNumber(`174210001${checkDigits(174210001, false)}`)));

test('it is found however it is grouped, and a telephone number or an amount is not', () => {
  assert.deepEqual(nationalNumbersIn('Nr. 85.07.30-033.28, 85073003328 of 850730 033 28.'), ['85.07.30-033.28', '85073003328', '850730 033 28']);
  assert.deepEqual(nationalNumbersIn('Bel 00800 2123 2123 of +32 2 518 21 23; wet 85.07.30-033.29; 1.234.567.890,12 euro; 850730033281.'), []);
});
