// Villages that people name as their place: known to the finder, each with the neighbourhood in which all houses of its post code's village street lie.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { normalise } from '#domain/address/normalise.ts';
import { city, places, realFinder, streets } from './index.ts';

interface Neighbourhood {
  number: number;
  postcodes: string[];
  villages?: { name: string; postcode: string }[];
}
const villages = globSync('content/contact/neighbourhoods/*.yaml').flatMap((path) => {
  const { number, postcodes, villages: named = [] } = parse(readFileSync(path, 'utf8')) as Neighbourhood;
  return named.map((village) => ({ ...village, number, postcodes }));
});

test('every village lies where the addresses of its own street lie', () => {
  assert.ok(villages.length >= 3);
  for (const { name, postcode, number, postcodes } of villages) {
    assert.ok(postcodes.includes(postcode), name);
    const parts = streets.filter((street) => street.name.startsWith(`${name}dorp`)).flatMap((street) => street.parts);
    assert.deepEqual(parts.map((part) => [part.postcode, part.neighbourhoods]), [[Number(postcode), [number]]], name);
  }
});

test('the finder knows a village alone, behind an address and before it', async () => {
  const { finder } = realFinder();
  for (const { name, postcode, number } of villages) {
    assert.deepEqual(await finder.answer(name), { kind: 'place', place: name.toLowerCase().replaceAll('-', ' '), postcodes: [Number(postcode)] });
    for (const typed of [`${name}dorp 3, ${name}`, `${name}, ${name}dorp 3`, `${name}dorp 3 ${postcode} ${name}`]) {
      const answer = await finder.answer(typed);
      assert.equal(answer.kind === 'found' && answer.neighbourhood, number, typed);
    }
  }
  assert.ok(Object.keys(places).length > 25);
});

test('a street that has the name of a place is found, with the city before it, behind it, or alone in front of its number', async () => {
  const { finder } = realFinder();
  const named = streets.filter(({ name, former }) => !former && normalise(name) in places);
  assert.ok(named.length > 0);
  for (const { name } of named) {
    for (const typed of [`${name} 3, ${city}`, `${city}, ${name} 3`, `${city} ${name} 3`, `${name}, 3`, `${name} ${city}`]) {
      const answer = await finder.answer(typed);
      assert.ok('street' in answer && answer.street === name, `${typed}: ${JSON.stringify(answer).slice(0, 90)}`);
    }
  }
});

test('a street that has a place in its name is found with its number before it', async () => {
  const { finder } = realFinder();
  const named = streets.filter(({ name, former, parts }) => !former && parts.some(({ postcode }) => postcode) && Object.keys(places).some((place) => normalise(name).endsWith(` ${place}`)));
  assert.ok(named.length > 5);
  for (const { name } of named) {
    const answer = await finder.answer(`3 ${name}`);
    assert.ok('street' in answer && answer.street === name, `${name}: ${JSON.stringify(answer).slice(0, 90)}`);
  }
});

test('a place may be shortened like a street', async () => {
  const { finder } = realFinder();
  for (const typed of ['Schuurgoedstraat 8, St-Amandsberg', 'St. Amandsberg, Schuurgoedstraat 8', '9040 Sint-Amandsbg Schuurgoedstraat 8', 'Schuurgoedstraat (St.-Amandsbg) 8']) {
    const answer = await finder.answer(typed);
    assert.ok(answer.kind === 'found' && !answer.elsewhere, typed);
  }
});
