// The place of a report while someone writes it: what the address logic of the finder makes of their words, in an invented zone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FoundPlaces } from '#ui/form/ask.ts';
import { placeFinder, secretly } from '#ui/islands/report/place-finder.ts';
import { nl } from '../../src/i18n/report/place-nl.ts';
import { madeUpFiles, places } from '../finder/made-up.ts';
import { madeBook } from './made-form.ts';

const book = { ...madeBook, neighbourhoods: ['torenwijk', 'molenrak', 'grensdorp'].map((id, i) => ({ id, name: id, number: i + 1 })) };
const told = { book, places, words: nl };

function finderWith(secret = false) {
  const { load, fetched, line } = madeUpFiles();
  return { finder: placeFinder(secret ? secretly(load) : load, told), fetched, line };
}

/** What was found in a few words: the neighbourhood, then each row with what choosing it fills in. */
function inWords({ neighbourhood, suggestions, told: sentence }: FoundPlaces): string {
  const rows = suggestions.map(({ text, label, detail, neighbourhood: chosen }) => `${label ? `${label} → ` : ''}${text}${detail ? ` (${detail})` : ''}${chosen ? ` = ${chosen}` : ''}`);
  return [neighbourhood ?? '', ...rows, sentence ?? ''].filter(Boolean).join(' · ');
}

const counted = (count: number) => (count > 1 ? nl.some.replace('{count}', String(count)) : nl.one);
const filled = (sentence: string, name: string, value: string | number) => sentence.replace(`{${name}}`, String(value));

const tables: Record<string, Record<string, string>> = {
  'an address that is sure fills in its neighbourhood': {
    'Torenlaan 7': 'torenwijk',
    'torenln 7 bus 12': 'torenwijk',
    'Torenlaan 7, bij het speelplein': 'torenwijk',
    'Molenrakdijk 9/3': 'torenwijk',
    'Molenrakdijk 8': 'molenrak',
    'Zilverdreef 15': 'torenwijk',
    'Zilverdreef 7, 9998': 'torenwijk',
    'Zilverdreef 3, Torenstad': 'molenrak',
  },
  'while a street is being written, streets are offered with where they lie': {
    t: '',
    to: `Torenlaan (torenwijk) · Oude Torenlaan (torenwijk) · Burgemeester Jan Torenplein (torenwijk) · ${counted(3)}`,
    'molenrakd 8 bus 2': `Molenrakdijk 8 bus 2 (2 wijken) · Molenrakstraat 8 bus 2 (molenrak) · ${counted(2)}`,
    'toren 7, bij de school': `Torenlaan 7, bij de school (torenwijk) · Oude Torenlaan 7, bij de school (torenwijk) · Burgemeester Jan Torenplein 7, bij de school (torenwijk) · ${counted(3)}`,
    'trenlaan 7, bij de school': '',
    Torenlaan: 'torenwijk · Oude Torenlaan (torenwijk) · ' + counted(1),
  },
  'where it may be several, they are offered, and what was written stays': {
    'Zilverdreef 7 bus 3, aan de brug': `Zilverdreef 7 bus 3, 9997, aan de brug (molenrak) · Zilverdreef 7 bus 3, 9998, aan de brug (torenwijk) · ${filled(nl.which, 'count', 2)}`,
    Molenrakdijk: `Wijk torenwijk → Molenrakdijk (oneven 1–13) = torenwijk · Wijk molenrak → Molenrakdijk (oneven 15–29C, even 2–30) = molenrak · ${filled(nl.ranges, 'count', 2)}`,
    'Molenrakdijk 11': `Wijk torenwijk → Molenrakdijk 11 = torenwijk · Wijk molenrak → Molenrakdijk 11 = molenrak · ${nl.border}`,
    'Molenrakdijk 31': `Wijk torenwijk → Molenrakdijk 31 (oneven 1–13) = torenwijk · Wijk molenrak → Molenrakdijk 31 (oneven 15–29C, even 2–30) = molenrak · ${filled(nl.unknownNumber, 'number', 31)}`,
    Vlietkade: `Wijk torenwijk → Vlietkade = torenwijk · Wijk grensdorp → Vlietkade = grensdorp · ${filled(nl.ranges, 'count', 2)}`,
    'Beek 13, rechts': 'torenwijk',
    Beek: `Beek Links, 9998 (torenwijk) · Beek Rechts, 9998 (molenrak) · ${filled(nl.which, 'count', 2)}`,
  },
  'words that are no address stay words': {
    'Eendenpad 3': '',
    'achter het station, links van de brug': '',
    molenrak: `Molenrakdijk (2 wijken) · Molenrakstraat (molenrak) · ${counted(2)}`,
    '12': '',
    'Molenrak, aan de dijk': '',
    'Torenlaan, bij de dijk': 'torenwijk',
    '!?': '',
    'Kerklaan 3, 1234 Elders': filled(nl.outside, 'code', 1234),
  },
};

for (const [name, table] of Object.entries(tables))
  describe(name, () => {
    for (const [typed, expected] of Object.entries(table)) test(`“${typed}”`, async () => assert.equal(inWords(await finderWith().finder.suggest(typed)), expected));
  });

test('a street under another letter is found in the whole index; a story never brings it', async () => {
  const { finder, fetched } = finderWith();
  const { more, ...found } = await finder.suggest('Qilverdreef 15');
  assert.equal(inWords(found), '');
  assert.ok(inWords(await more!()).startsWith('Zilverdreef 15 '));
  assert.ok(inWords(await finder.suggest('trenlaan 7, bij de school')).startsWith('Torenlaan 7, bij de school '));
  const fresh = finderWith();
  assert.equal((await fresh.finder.suggest('qua lawaai is het hier elke avond te veel')).more, undefined);
  assert.deepEqual([fetched.includes('straten/alle.json'), fresh.fetched.includes('straten/alle.json')], [true, false]);
});

test('when the streets do not come the look-up fails; without the house numbers the street still tells what it can', async () => {
  const { finder, line, fetched } = finderWith();
  line.cut = true;
  await assert.rejects(finder.suggest('Molenrakdijk 8'));
  line.cut = false;
  await finder.suggest('Molenrak');
  line.cut = true;
  assert.equal(inWords(await finder.suggest('Molenrakdijk 8')), `Wijk molenrak → Molenrakdijk 8 = molenrak · Wijk torenwijk → Molenrakdijk 8 = torenwijk · ${filled(nl.ranges, 'count', 2)}`);
  assert.deepEqual(fetched, ['straten/m.json']);
});

test('on a form that nobody may know of, the same file is asked for whatever is written', async () => {
  const { finder, fetched } = finderWith(true);
  for (const typed of ['Z', 'Zilverdreef 15', 'Torenlaan 7', 'Molenrakdijk 8', 'xyz']) await finder.suggest(typed);
  assert.equal((await finder.suggest('Torenlaan 7')).neighbourhood, 'torenwijk');
  assert.deepEqual(fetched, ['straten/alle.json']);
});
