// Streets that a team covers beyond its own neighbourhood exist, and no house has two teams.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlap, streetOf, type Exception } from '#domain/address/exceptions.ts';
import { placedStreet, type StreetRow } from '#domain/address/street-row.ts';
import { didYouMean } from '#build/content/nearest.ts';
import type { Check } from '../base/check.ts';
import type { Finding } from '../base/finding.ts';
import type { Site } from '../base/site.ts';

interface Written {
  path: string;
  line: number;
  name: string;
  exception: Exception;
}

/** Every exception with the line it stands on. */
function writtenIn(site: Site): Written[] {
  return site.files
    .filter((file) => file.collection === 'neighbourhoods')
    .flatMap((file) => {
      const { name, number, exceptions } = (file.data ?? {}) as { name: string; number: number; exceptions?: (Omit<Exception, 'neighbourhood' | 'postcode'> & { postcode?: string })[] };
      const all = (Array.isArray(exceptions) ? exceptions : []).map(({ postcode, ...rest }, i) => ({
        path: file.path,
        line: file.lineOf(['exceptions', i]),
        name,
        exception: { ...rest, neighbourhood: number, ...(postcode ? { postcode: Number(postcode) } : {}) },
      }));
      // One without a street or a side is told by the rule of the fields; the others are still looked at.
      return all.filter(({ exception: { street, side } }) => typeof street === 'string' && ['odd', 'even', 'both'].includes(side));
    });
}

function unknown(site: Site, all: Written[]): Finding[] {
  if (!all.length) return [];
  const streets = (JSON.parse(readFileSync(join(site.content, 'geo/streets.json'), 'utf8')) as StreetRow[]).map(placedStreet);
  return all.flatMap(({ path, line, exception: { street, postcode } }) => {
    const found = streetOf(street, streets);
    if (!found) return [{ path, line, what: `de straat “${street}” staat niet in geo/streets.json`, mend: `${didYouMean(street, streets.map(({ name }) => name))}Schrijf de straat zoals ze vandaag heet.` }];
    const codes = found.parts.flatMap((part) => part.postcode ?? []);
    return postcode && !codes.includes(postcode) ? [{ path, line, what: `${street} heeft geen huizen met postcode ${postcode}`, mend: codes.length ? `kies uit ${codes.join(', ')}.` : 'laat de postcode weg.' }] : [];
  });
}

const claimed = ({ street, from, to }: Exception) => `${street} ${from === to ? from : `${from}–${to}`}`;

function twice(all: Written[]): Finding[] {
  return all.flatMap((one, i) =>
    all.slice(0, i).filter((other) => overlap(one.exception, other.exception)).map((other) => ({
      path: one.path,
      line: one.line,
      what: `${claimed(one.exception)} overlapt met ${claimed(other.exception)} bij ${other.name} (${other.path}:${other.line})`,
      mend: 'geef elk huis aan één team: maak een van de twee reeksen korter.',
    })),
  );
}

const zone = (exceptions: string) => ({
  'contact/neighbourhoods/a.yaml': `name: A\nnumber: 1\nexceptions:\n${exceptions}`,
  'geo/streets.json': '[{"name":"Molenrakdijk","status":"current","parts":[{"postcode":9998,"wijken":{"1":1,"2":1},"odd":"1:1 3:2","even":""}]}]',
});

export const check: Check = {
  name: 'team-exceptions',
  why: 'een straat die niet bestaat of een huis met twee teams stuurt mensen naar de verkeerde deur.',
  kind: 'source',
  level: 'error',
  run(site) {
    const all = writtenIn(site);
    return [...unknown(site, all), ...twice(all)];
  },
  examples: {
    wrong: [
      { content: zone('  - { street: Molenrakdyk, side: odd, from: 1, to: 3 }\n'), finds: /a\.yaml:4 .*“Molenrakdyk” staat niet in geo\/streets\.json.*Molenrakdijk/s },
      { content: zone('  - { street: Molenrakdijk, postcode: "9997", side: odd, from: 1, to: 3 }\n'), finds: /geen huizen met postcode 9997.*9998/s },
      {
        content: { ...zone('  - { street: Molenrakdijk, side: odd, from: 1, to: 3 }\n'), 'contact/neighbourhoods/b.yaml': 'name: B\nnumber: 2\nexceptions:\n  - { street: molenrakdijk, side: both, from: 3, to: 9 }\n' },
        finds: /b\.yaml:4 .*molenrakdijk 3–9 overlapt met Molenrakdijk 1–3 bij A/s,
      },
      { content: zone('  - { side: odd, from: 1, to: 3 }\n  - { street: Molenrakdyk, side: odd, from: 1, to: 3 }\n'), finds: /a\.yaml:5 .*“Molenrakdyk” staat niet in geo\/streets\.json/s },
    ],
    right: [
      { content: zone('  - { street: Molenrakdijk, side: odd, from: 1, to: 3 }\n  - { street: Molenrakdijk, side: even, from: 2, to: 4 }\n  - { street: Molenrakdijk, side: odd, from: 5, to: 9 }\n') },
      { content: { 'contact/neighbourhoods/a.yaml': 'name: A\nnumber: 1\n' } },
      { content: zone('  - { street: Molenrakdijk, side: links, from: 1, to: 3 }\n') },
    ],
  },
};
