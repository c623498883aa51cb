// What people type in one field, taken apart.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalise } from '#domain/address/normalise.ts';
import { parseQuery, type Query } from '#domain/address/query.ts';

const places = { torenstad: [9997, 9998], molenrak: [9997], 'sint kwik': [9998], 'sint zilverberg': [9997] };

const cases: Record<string, Partial<Query>> = {
  'Molenlaan 12, 9998': { street: 'molenlaan', number: 12, postcode: 9998 },
  'Molenlaan 12 9998 Torenstad': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  'MOLENLAAN 12, B-9998 TORENSTAD': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  '9998 Torenstad, Molenlaan 12': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  'Molenlaan 12\n9998 Torenstad': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  'Molenlaan 9998': { street: 'molenlaan', postcode: 9998 },
  'Molenlaan 1064': { street: 'molenlaan', number: 1064 },
  'Molenlaan 12, 1234 Elders': { street: 'molenlaan', number: 12, postcode: 1234, rest: 'elders' },
  'Molenlaan 12 1234 Elders': { street: 'molenlaan', number: 12, postcode: 1234, rest: 'elders' },
  'Molenlaan 12 Elders': { street: 'molenlaan', number: 12, rest: 'elders' },
  'Molenlaan 12, Elders': { street: 'molenlaan', number: 12, rest: 'elders' },
  'Molenlaan, 12, Torenstad': { street: 'molenlaan', number: 12, place: 'torenstad' },
  'Molenlaan 12 Sint-Kwik': { street: 'molenlaan', number: 12, place: 'sint kwik' },
  'Molenlaan Molenrak 12': { street: 'molenlaan', number: 12, place: 'molenrak' },
  'Molenrak, Molenlaan 12': { street: 'molenlaan', number: 12, place: 'molenrak' },
  molenlaan12: { street: 'molenlaan', number: 12 },
  'molenstr.12': { street: 'molenstr', number: 12 },
  'Molenlaan 12 bus 3': { street: 'molenlaan', number: 12, box: '3' },
  'Molenlaan 12bus3': { street: 'molenlaan', number: 12, box: '3' },
  'Molenlaan 12A bus 3': { street: 'molenlaan', number: 12, suffix: 'A', box: '3' },
  'Molenlaan 12, bus 1201': { street: 'molenlaan', number: 12, box: '1201' },
  'Molenlaan 12 bte 0301': { street: 'molenlaan', number: 12, box: '0301' },
  'Molenlaan 12/3': { street: 'molenlaan', number: 12, box: '3' },
  'Molenlaan 12 / 3': { street: 'molenlaan', number: 12, box: '3' },
  'Molenlaan 63_1': { street: 'molenlaan', number: 63, box: '1' },
  'Molenlaan 12A': { street: 'molenlaan', number: 12, suffix: 'A' },
  'Molenlaan 12 a': { street: 'molenlaan', number: 12, suffix: 'A' },
  'Molenlaan 12bis': { street: 'molenlaan', number: 12, suffix: 'BIS' },
  'Molenlaan 12-14': { street: 'molenlaan', number: 12 },
  'Molenlaan nr. 12': { street: 'molenlaan', number: 12 },
  'Molenlaan n° 12': { street: 'molenlaan', number: 12 },
  'Molenlaan 12, 2e verdieping': { street: 'molenlaan', number: 12 },
  'Molenlaan 12 S9': { street: 'molenlaan', number: 12, box: 's9' },
  'Molenlaan 12 3': { street: 'molenlaan', number: 12, box: '3' },
  'O.L.V.-straat 5': { street: 'onze lieve vrouwstraat', number: 5 },
  'Molenlaan B110': { street: 'molenlaan', number: 110, suffix: '-B' },
  'Molenlaan A bus 3': { street: 'molenlaan', number: 0, suffix: 'A', box: '3' },
  'Molenlaan A': { street: 'molenlaan', number: 0, suffix: 'A' },
  'Molenlaan huisnr. 12': { street: 'molenlaan', number: 12 },
  'Molenlaan nr12': { street: 'molenlaan', number: 12 },
  'Molenlaan Nº12': { street: 'molenlaan', number: 12 },
  'Molenlaan № 12': { street: 'molenlaan', number: 12 },
  'Molenlaan １２': { street: 'molenlaan', number: 12 },
  'Molenlaan 12 b. 2': { street: 'molenlaan', number: 12, box: '2' },
  'Molenlaan 12 / bus 3': { street: 'molenlaan', number: 12, box: '3' },
  'Molenlaan 12 (2e verdieping)': { street: 'molenlaan', number: 12 },
  'Molenlaan 12 en 14': { street: 'molenlaan', number: 12 },
  'Molenlaan 12 tot en met 18': { street: 'molenlaan', number: 12 },
  'Molenlaan 123456': { street: 'molenlaan', number: 123456 },
  'Molenlaan 12, 9998 Torenstad, België': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  'Molenlaan 12 Torenstad Belgium': { street: 'molenlaan', number: 12, place: 'torenstad' },
  'BE-9998 Torenstad Molenlaan 12': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  'B9998 Torenstad, Molenlaan 12': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  '9998Torenstad Molenlaan 12': { street: 'molenlaan', number: 12, postcode: 9998, place: 'torenstad' },
  'Molenlaan 12 St.-Kwik': { street: 'molenlaan', number: 12, place: 'sint kwik' },
  'Molenlaan (St Zilverbg) 12': { street: 'molenlaan', number: 12, place: 'sint zilverberg' },
  'Sint-Zilverbg Molenlaan 12': { street: 'molenlaan', number: 12, place: 'sint zilverberg' },
  'Molenlaan, Molenrak 12': { street: 'molenlaan', number: 12, place: 'molenrak' },
  'Molenlaan 12 te Molenrak': { street: 'molenlaan', number: 12, place: 'molenrak' },
  'Molenrak 12, 9998 Torenstad': { street: '', number: 12, postcode: 9998, place: 'torenstad' },
  'Molenrak, 12': { street: '', number: 12, place: 'molenrak' },
  'Torenstad Molenrak 12': { street: 'torenstad', number: 12, place: 'molenrak' },
  '12, Molenlaan': { street: 'molenlaan', number: 12 },
  '1234 Elders, Molenlaan 12': { street: 'elders', postcode: 1234, rest: 'molenlaan 12' },
  '1234': { street: '', postcode: 1234 },
  '1064 Molenlaan': { street: 'molenlaan', number: 1064 },
  '1064 Molenlaan bus 3': { street: 'molenlaan', number: 1064, box: '3' },
  '12 Molenlaan': { street: 'molenlaan', number: 12 },
  "2 't Rak": { street: 't rak', number: 2 },
  '12 a Molenlaan': { street: 'molenlaan', number: 12, suffix: 'A' },
  'B110 Molenlaan': { street: 'molenlaan', number: 110, suffix: '-B' },
  '12A Molenlaan': { street: 'molenlaan', number: 12, suffix: 'A' },
  'M3-plein 5': { street: 'm3 plein', number: 5 },
  'M3-plein': { street: 'm3 plein' },
  'Prins Kwik II-laan 12': { street: 'prins kwik ii laan', number: 12 },
  "'t Rak 2": { street: 't rak', number: 2 },
  'Torenstad': { street: '', place: 'torenstad' },
  '9998': { street: '', postcode: 9998 },
  '': { street: '' },
};

describe('an address as people type it', () => {
  for (const [typed, expected] of Object.entries(cases))
    test(JSON.stringify(typed), () => {
      const { full, ...query } = parseQuery(typed, places);
      assert.deepEqual(query, expected);
    });

  test('no text at all makes it stop', () => {
    for (const typed of ['12', '   ', ',,,', '!!', '/', '12/3', '99999999999', 'é'.repeat(5000), `${'a '.repeat(5000)}1`, '1 '.repeat(5000)]) assert.equal(typeof parseQuery(typed, places).street, 'string');
  });
});

test('accents, capitals, hyphens and apostrophes make no difference', () => {
  assert.equal(normalise("D'Hávé-LAAN"), normalise('d’have laan'));
  assert.equal(normalise('Œuvre Straße'), 'oeuvre strasse');
});
