import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenAddress } from './chosen-address.ts';

test('the house number that was typed stays when a street is chosen', () => {
  const chosen = { street: 'Molenrakdijk', postcode: 9998 };
  for (const typed of ['Molenrakdijk 5', 'molenrakdyk 5', 'molenrakdijk5', 'molenr. 5 bus 3', 'Molenrakdijk 5, 9998', 'Molenrakdijk, 5']) assert.equal(chosenAddress(typed, chosen), 'Molenrakdijk 5, 9998', typed);
  for (const typed of ['5 Molenrakdijk', '5, molenrakdyk', '9998 Torenstad, Molenrakdijk 5']) assert.equal(chosenAddress(typed, chosen), 'Molenrakdijk 5, 9998', typed);
  assert.equal(chosenAddress('9997 Molenrakdijk', chosen), 'Molenrakdijk, 9998');
  assert.equal(chosenAddress('Molenrakdijk 12A', chosen), 'Molenrakdijk 12A, 9998');
  assert.equal(chosenAddress('Molenrakdijk', chosen), 'Molenrakdijk, 9998');
  assert.equal(chosenAddress('Molenrakdijk 9998', chosen), 'Molenrakdijk, 9998');
});

test('a number that is part of the name is not taken for a house', () => {
  assert.equal(chosenAddress('Ring 4', { street: 'Ring 4' }), 'Ring 4');
  assert.equal(chosenAddress('11 Molenlaan', { street: '11 Molenlaan' }), '11 Molenlaan');
  assert.equal(chosenAddress('11 Molenlaan 7', { street: '11 Molenlaan' }), '11 Molenlaan 7');
});
