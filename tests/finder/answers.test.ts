// What someone is told for an address: one team, both, a question back, or a way on; never nothing.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer } from '#domain/address/answer.ts';
import { madeUpFinder } from './made-up.ts';

const { finder } = madeUpFinder();

/** An answer in a few words, to be read beside the question. */
function inWords(answer: Answer): string {
  switch (answer.kind) {
    case 'found':
      return `${answer.street} (${answer.postcode ?? '-'}): team ${answer.neighbourhood}, by ${answer.confidence}${answer.elsewhere ? ', or elsewhere' : ''}`;
    case 'border':
      return `${answer.street}: border, ${answer.neighbourhoods.join(' or ')}${answer.elsewhere ? ', or elsewhere' : ''}`;
    case 'unknown-number':
      return `${answer.street}: no number ${answer.number}, near ${answer.nearest.join(' and ')}`;
    case 'ranges':
      return `${answer.street}: which of ${answer.sides.odd.length} odd and ${answer.sides.even.length} even ranges?`;
    case 'postcodes':
      return `which? ${answer.choices.map(({ street, postcode, neighbourhoods }) => `${street} ${postcode} (${neighbourhoods.join()})`).join(', ')}`;
    case 'several':
      return `${answer.street}: no houses, lies in ${answer.neighbourhoods.join()}`;
    case 'not-found':
      return `not found, near: ${answer.nearest.join(', ')}`;
    case 'place':
      return `which street in ${answer.postcodes.join()}?`;
    case 'outside':
      return `outside: ${answer.postcode}`;
    case 'no-data':
      return `${answer.street}: nothing known`;
    case 'empty':
      return 'empty';
  }
}

const tables: Record<string, Record<string, string>> = {
  'a street of one team': {
    'Torenlaan 7': 'Torenlaan (9998): team 1, by street',
    Torenlaan: 'Torenlaan (9998): team 1, by street',
    'torenln 7 bus 12': 'Torenlaan (9998): team 1, by street',
    'Torenlaan 9999': 'Torenlaan (9998): team 1, by street',
    'Sluispad 3': 'Sluispad (-): team 2, by street',
  },
  'number and side decide': {
    'Molenrakdijk 8': 'Molenrakdijk (9998): team 2, by number',
    'Molenrakdijk 9': 'Molenrakdijk (9998): team 1, by number',
    'Molenrakdijk 9/3': 'Molenrakdijk (9998): team 1, by number',
    'Molenrakdijk 9Z': 'Molenrakdijk (9998): team 1, by number',
    'Molenrakdijk 29B': 'Molenrakdijk (9998): team 2, by number',
    Molenrakdijk: 'Molenrakdijk: which of 3 odd and 1 even ranges?',
    'Letterhof A': 'Letterhof (9998): team 1, by number',
    'Letterhof A4': 'Letterhof (9998): team 2, by number',
    'Letterhof 4': 'Letterhof (9998): team 1, by number',
    'Letterhof 8': 'Letterhof (9998): team 1, by number',
    'Letterhof 8A': 'Letterhof (9998): team 2, by number',
    'Letterhof 8B': 'Letterhof: border, 1 or 2',
  },
  'on a border, both teams': {
    'Molenrakdijk 11': 'Molenrakdijk: border, 1 or 2',
    'Molenrakdijk 13 bus 2': 'Molenrakdijk: border, 1 or 2',
    'Grensweg 5': 'Grensweg: border, 3 or 2',
    'Grensweg 6': 'Grensweg (9998): team 3, by number',
    Grensweg: 'Grensweg (9998): team 3, by street',
  },
  'a number that no house has': {
    'Molenrakdijk 14 bis': 'Molenrakdijk (9998): team 2, by number',
    'Molenrakdijk 31': 'Molenrakdijk: no number 31, near 2',
    'Molenrakdijk 31A': 'Molenrakdijk: no number 31A, near 2',
    'Grensweg 99': 'Grensweg (9998): team 3, by street',
    'Letterhof 5': 'Letterhof: no number 5, near 1 and 2',
    'Molenrakdijk 0': 'Molenrakdijk: no number 0, near 2',
    'Molenrakdijk 999999': 'Molenrakdijk: no number 999999, near 2',
  },
  'words before the street': {
    'de Torenlaan 7': 'Torenlaan (9998): team 1, by street',
    'in de Molenrakdijk 9': 'Molenrakdijk (9998): team 1, by number',
    'Ik woon in de Kwikstraat 7': 'Kwikstraat (-): team 3, by street',
    'Bakkerij De Oven, Molenrakdijk 9': 'Molenrakdijk (9998): team 1, by number, or elsewhere',
    'Elders, Grensweg 5': 'Grensweg: border, 3 or 2, or elsewhere',
    'Bakkerij Torenlaan 7': 'not found, near: Torenlaan, Oude Torenlaan',
    'Hoek Grensweg en Kwikstraat': 'not found, near: Kwikstraat',
    'Sint-Elders. Molenrakdijk 9': 'not found, near: Molenrakdijk',
    'Torenlaan zeven': 'not found, near: Torenlaan, Oude Torenlaan',
  },
  'perhaps in another town': {
    'Torenlaan 7, Elders': 'Torenlaan (9998): team 1, by street, or elsewhere',
    'Torenlaan 7, Torenstad, België': 'Torenlaan (9998): team 1, by street',
    '1234 Elders, Kerklaan 3': 'outside: 1234',
    '1234 Elders': 'outside: 1234',
    '1234': 'outside: 1234',
    Vliet: 'not found, near: Vlietkade',
    'Vliet 3': 'Vlietkade: no houses, lies in 1,3',
    Vlietkad: 'Vlietkade: no houses, lies in 1,3',
  },
  'the same name in two post codes': {
    Zilverdreef: 'which? Zilverdreef 9997 (2), Zilverdreef 9998 (1)',
    'Zilverdreef 3': 'Zilverdreef (9997): team 2, by number',
    'Zilverdreef 15': 'Zilverdreef (9998): team 1, by number',
    'Zilverdreef 7': 'which? Zilverdreef 9997 (2), Zilverdreef 9998 (1)',
    'Zilverdreef 7, 9998': 'Zilverdreef (9998): team 1, by number',
    'Zilverdreef 7 Molenrak': 'Zilverdreef (9997): team 2, by number',
    'Zilverdreef 7 Torenstad': 'which? Zilverdreef 9997 (2), Zilverdreef 9998 (1)',
    'Zilverdreef 29, 9997': 'Zilverdreef (9997): team 2, by street',
    'Kwikstraat 7': 'Kwikstraat (-): team 3, by street',
    'Torenlaan 7, 9997': 'Torenlaan (9998): team 1, by street',
  },
  'other names and spellings': {
    'Zilverendreef 3': 'Zilverdreef (9997): team 2, by number',
    'Beek 12': 'Beek Rechts (9998): team 2, by number',
    'Beek 13': 'Beek Links (9998): team 1, by number',
    Beek: 'which? Beek Links 9998 (1), Beek Rechts 9998 (2)',
    'Prins Kwik 2 laan 3': 'Prins Kwik II-laan (9998): team 1, by street',
    'st. kwikln 1': 'Sint-Kwiklaan (9998): team 1, by street',
    'burg. Torenplein 1': 'Burgemeester Jan Torenplein (9998): team 1, by street',
    'Torenplein jan burgemeester': 'Burgemeester Jan Torenplein (9998): team 1, by street',
    'Ring 4': 'Ring 4 (-): team 2, by street',
    'Molenrak straat 3': 'Molenrakstraat (9998): team 2, by street',
    'Trenlaan 7': 'Torenlaan (9998): team 1, by street',
    'Zlverdreef 3': 'Zilverdreef (9997): team 2, by number',
    'Qilverdreef 3': 'Zilverdreef (9997): team 2, by number',
  },
  'never a dead end': {
    'Vlietkade 3': 'Vlietkade: no houses, lies in 1,3',
    Eendenpad: 'Eendenpad: nothing known',
    'Kerklaan 3, 1234 Elders': 'outside: 1234',
    '9998': 'which street in 9998?',
    molenrak: 'which street in 9997?',
    'Molenrak, Torenstad': 'which street in 9997?',
    'Torenstad Molenrak': 'which street in 9997?',
    '9997 Torenstad Molenrak': 'which street in 9997?',
    'xyzzyx 12': 'not found, near: ',
    'beek l': 'Beek Links (9998): team 1, by street',
    molen: 'not found, near: Molenrakdijk, Molenrakstraat',
    '': 'empty',
    t: 'empty',
    '12': 'empty',
  },
};

for (const [name, table] of Object.entries(tables))
  describe(name, () => {
    for (const [typed, expected] of Object.entries(table)) test(`“${typed}”`, async () => assert.equal(inWords(await finder.answer(typed)), expected));
  });

test('a street picked from a list is that street, whatever was typed', async () => {
  assert.equal(inWords(await finder.answer('zilv 7', { street: 'Zilverdreef', postcode: 9998 })), 'Zilverdreef (9998): team 1, by number');
  assert.equal(inWords(await finder.answer('beek 12', { street: 'Beek Links' })), 'Beek Links (9998): team 1, by street');
  assert.equal(inWords(await finder.answer('x', { street: 'Nergens' })), 'not found, near: ');
});

test('a post code that was given or chosen is not asked for again, whatever the number', async () => {
  assert.equal((await finder.answer('Dwarsdreef 5')).kind, 'postcodes');
  for (const chosen of [undefined, { street: 'Dwarsdreef', postcode: 9998 }]) assert.equal((await finder.answer('Dwarsdreef 5, 9998', chosen)).kind, 'unknown-number');
});

test('suggestions keep the number and the post code that were typed, and come from two letters', async () => {
  const texts = async (typed: string) => (await finder.suggest(typed)).suggestions.map(({ text }) => text);
  assert.deepEqual(await texts('z'), []);
  assert.deepEqual(await texts('zi'), ['Zilverdreef']);
  assert.deepEqual(await texts('zilver 12a bus 3, 9998'), ['Zilverdreef 12A bus 3, 9998']);
  assert.deepEqual(await texts('toren'), ['Torenlaan', 'Oude Torenlaan', 'Burgemeester Jan Torenplein']);
  assert.deepEqual(await texts('Ring 4'), ['Ring 4']);
});

test('one file gives suggestions, a second one the answer; the whole index comes only when nothing is like what was typed', async () => {
  const { finder: fresh, fetched } = madeUpFinder();
  await fresh.suggest('molenrakd');
  assert.deepEqual(fetched, ['straten/m.json']);
  await fresh.answer('Molenrakdijk 9');
  assert.deepEqual(fetched, ['straten/m.json', 'nummers/m.json']);
  const { suggestions, more } = await fresh.suggest('Qilverdreef');
  assert.ok(!suggestions.length && more);
  assert.equal((await more()).suggestions[0]?.name, 'Zilverdreef');
  await fresh.answer('Zilverdreef 3');
  assert.deepEqual(fetched.slice(2), ['straten/q.json', 'straten/alle.json', 'nummers/z.json']);
});

test('the first letter brings the file of the second, and a line that is cut then is told only when it is needed', async () => {
  const { finder: fresh, fetched, line } = madeUpFinder();
  line.cut = true;
  await fresh.prepare('z');
  line.cut = false;
  await fresh.prepare('z');
  await fresh.prepare('');
  assert.deepEqual(fetched, ['straten/z.json']);
  assert.equal((await fresh.suggest('zi')).suggestions.length, 1);
  assert.deepEqual(fetched, ['straten/z.json']);
});

test('a file that did not come is asked for again', async () => {
  const { finder: fresh, line } = madeUpFinder();
  line.cut = true;
  await assert.rejects(fresh.suggest('toren'));
  await assert.rejects(fresh.answer('Torenlaan 7'));
  line.cut = false;
  assert.equal(inWords(await fresh.answer('Torenlaan 7')), 'Torenlaan (9998): team 1, by street');
});
