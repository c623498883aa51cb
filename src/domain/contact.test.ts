import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressLines, telHref } from './contact.ts';

test('a national number is dialled with the country code, a short or free number as it is', () => {
  assert.equal(telHref('012 34 56 78'), 'tel:+3212345678');
  assert.equal(telHref('112'), 'tel:112');
  assert.equal(telHref('1722'), 'tel:1722');
  assert.equal(telHref('0800 30 300'), 'tel:080030300');
  assert.equal(telHref('00800 2123 2123'), 'tel:0080021232123');
  assert.equal(telHref('+32 2 518 21 23'), 'tel:+3225182123');
  assert.equal(telHref('116 000'), 'tel:116000');
  assert.equal(telHref('112', 'sms'), 'sms:112');
});

test('an address is written as the city writes it', () => {
  const at = { street: 'Kerkstraat', number: '1', postcode: '9032', place: 'Stad' };
  assert.deepEqual(addressLines({ ...at, part: 'Dorp' }), ['Kerkstraat 1', '9032 Stad-Dorp']);
  assert.deepEqual(addressLines({ ...at, postcode: '9040', part: 'Sint-Dorp' }), ['Kerkstraat 1', '9040 Stad - Sint-Dorp']);
  assert.deepEqual(addressLines({ ...at, postcode: '9000', part: 'Stad' }), ['Kerkstraat 1', '9000 Stad']);
  assert.deepEqual(addressLines({ street: 'Kerkstraat', postcode: '9000', place: 'Stad' }), ['Kerkstraat', '9000 Stad']);
});
