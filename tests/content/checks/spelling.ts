// Every word is Dutch, a name from the zone's data, or in the zone's own word list.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../base/check.ts';
import { dictionary, readWordList, wordsIn } from '../base/dictionary.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import type { Site } from '../base/site.ts';
import { isDutch } from '../base/versions.ts';

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Names the zone's data already holds: streets, neighbourhoods, stations, services. */
function namesOf(site: Site): string[] {
  const streets = [...read(join(site.content, 'geo/streets.json')).matchAll(/"name":"([^"]*)"/g)].map((m) => m[1]!);
  const told = site.files.flatMap(({ collection, data }) => {
    const d = (data ?? {}) as Record<string, unknown>;
    const address = (d['address'] ?? {}) as Record<string, unknown>;
    return ['zone', 'stations', 'neighbourhoods'].includes(collection) ? [d['name'], d['wordmark'], d['city'], d['district'], address['street'], address['place'], address['part'], ...((d['owners'] as string[] | undefined) ?? [])] : [];
  });
  const words = [...streets, ...told.map((name) => String(name ?? ''))].flatMap((name) => wordsIn(name).map(({ word }) => word));
  return words.filter((word) => /^\p{Lu}/u.test(word));
}

export const check: Check = {
  name: 'spelling',
  why: 'een spelfout kost vertrouwen, en wie zoekt vindt het woord niet.',
  kind: 'source',
  level: 'error',
  run(site) {
    const { knows } = dictionary(readWordList(read(join(site.content, 'woordenlijst.txt'))), namesOf(site));
    return site.files.filter(isDutch).flatMap((file) =>
      proseOf(file).flatMap((piece) =>
        wordsIn(piece.text)
          .filter(({ word }) => !knows(word))
          .map(({ word, index }) => ({ path: piece.path, line: lineAt(piece, index), what: `“${word}” staat in geen woordenlijst`, mend: 'verbeter het woord; is het juist, zet het dan op zijn plaats in content/woordenlijst.txt.' })),
      ),
    );
  },
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nDoe aangifte.\n\nDoe dan aangftie bij de politie.' }, finds: /a\.mdx:6 .*“aangftie”/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: Uw rijbewys\n---\n' }, finds: /a\.mdx:2 .*“rijbewys”/s },
      { content: { 'geo/streets.json': '[{"name":"Zwqstraat"}]', 'nl/pages/a.mdx': '---\ntitle: in de zwqstraat\n---\n' }, finds: /“zwqstraat”/ },
    ],
    right: [
      { content: { 'geo/streets.json': '[{"name":"Zwqstraat"}]', 'woordenlijst.txt': '# eigen woorden\nkwertiplein\n', 'nl/pages/a.mdx': '---\ntitle: Kwertiplein en Zwqstraat\nsynonyms: [riebewijs]\n---\nUw **buurt**inspecteur helpt bij wijkoverleg, e-mail en foto’s.\n\n<Phone to="abcxyz" />' } },
    ],
  },
};
