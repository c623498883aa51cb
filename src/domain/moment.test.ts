import assert from 'node:assert/strict';
import { test } from 'node:test';
import { epochOf, partsOf } from './moment.ts';

test('een uur in Brussel is hetzelfde ogenblik, in de winter en in de zomer', () => {
  assert.equal(new Date(epochOf('2026-11-24T18:00', 'Europe/Brussels')).toISOString(), '2026-11-24T17:00:00.000Z');
  assert.equal(new Date(epochOf('2026-07-01T18:00', 'Europe/Brussels')).toISOString(), '2026-07-01T16:00:00.000Z');
  assert.equal(new Date(epochOf('2027-01-01T00:30', 'Europe/Brussels')).toISOString(), '2026-12-31T23:30:00.000Z');
});

test('op de dag dat de klok verspringt, klopt elk uur', () => {
  assert.equal(new Date(epochOf('2026-03-29T01:30', 'Europe/Brussels')).toISOString(), '2026-03-29T00:30:00.000Z');
  assert.equal(new Date(epochOf('2026-03-29T03:30', 'Europe/Brussels')).toISOString(), '2026-03-29T01:30:00.000Z');
  assert.equal(new Date(epochOf('2026-10-25T12:00', 'Europe/Brussels')).toISOString(), '2026-10-25T11:00:00.000Z');
});

test('een moment bestaat uit een dag en minuten', () => assert.deepEqual(partsOf('2026-11-24T18:05'), { date: '2026-11-24', minutes: 1085 }));
