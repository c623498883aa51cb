// The street of a station exists in the zone's address data, and has that postcode there.
import { join } from 'node:path';
import { didYouMean } from '#build/content/nearest.ts';
import type { Check } from '../base/check.ts';
import { entriesOf, group, text } from '../base/entries.ts';
import { readIfThere } from '../base/zone-names.ts';

interface Street {
  name: string;
  status: string;
  alt?: string[];
  parts?: { postcode?: number }[];
}

function readStreets(content: string): Street[] {
  try {
    const streets: unknown = JSON.parse(readIfThere(join(content, 'geo/streets.json')) || '[]');
    return Array.isArray(streets) ? (streets as Street[]) : [];
  } catch {
    return []; // the rule on schemas tells of it
  }
}

export const check: Check = {
  name: 'station-addresses',
  why: 'wie een straat niet vindt, staat voor een gesloten deur, en de kaart kan ze niet tonen.',
  kind: 'source',
  level: 'error',
  run(site) {
    const streets = readStreets(site.content);
    if (streets.length === 0) return [];
    return entriesOf(site, 'stations').flatMap(({ file, data }) => {
      const address = group(data, 'address');
      const [name, postcode] = [text(address['street']), text(address['postcode'])];
      const at = (field: string, what: string, mend: string) => [{ path: file.path, line: file.lineOf(['address', field]), what, mend }];
      const street = streets.find((known) => known.name === name || known.alt?.includes(name));
      if (!name) return [];
      if (!street) return at('street', `“${name}” staat niet in de lijst van straten`, `${didYouMean(name, streets.map((known) => known.name))}Schrijf de naam zoals op het straatnaambord; is de straat nieuw, vul dan geo/streets.json aan.`);
      if (street.status !== 'current') return at('street', `“${name}” is een oude naam van een straat`, 'schrijf de naam van nu.');
      const postcodes = [...new Set(street.parts?.flatMap((part) => part.postcode ?? []))].map(String);
      return postcodes.length === 0 || postcodes.includes(postcode) ? [] : at('postcode', `${name} ligt niet in ${postcode}`, `schrijf ${postcodes.join(' of ')}.`);
    });
  },
  examples: {
    wrong: [
      { overZone: true, content: { 'contact/stations/torenhuis.yaml': 'address:\n  street: Zilverdref\n  postcode: "9998"\n' }, finds: /torenhuis\.yaml:2 .*“Zilverdref” staat niet.*bedoelt u “Zilverdreef”/s },
      { overZone: true, content: { 'contact/stations/torenhuis.yaml': 'address:\n  street: Beekoeverlaan\n  postcode: "9997"\n' }, finds: /torenhuis\.yaml:3 .*Beekoeverlaan ligt niet in 9997.*schrijf 9998/s },
      { overZone: true, content: { 'contact/stations/torenhuis.yaml': 'address:\n  street: Oude Rakdreef\n  postcode: "9998"\n' }, finds: /oude naam/ },
    ],
    right: [{ overZone: true }, { content: { 'contact/stations/s.yaml': 'address:\n  street: Nergensstraat\n' } }],
  },
};
