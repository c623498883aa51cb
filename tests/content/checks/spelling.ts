// Every word is Dutch, a name from the zone's data, or in the zone's own word list.
import { join } from 'node:path';
import type { Check } from '../base/check.ts';
import { dictionary, readWordList, wordsIn } from '../base/dictionary.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import { isDutch } from '../base/versions.ts';
import { namesOf, readIfThere } from '../base/zone-names.ts';

export const check: Check = {
  name: 'spelling',
  why: 'een spelfout kost vertrouwen, en wie zoekt vindt het woord niet.',
  kind: 'source',
  level: 'error',
  run(site) {
    const { knows } = dictionary(readWordList(readIfThere(join(site.content, 'woordenlijst.txt'))), namesOf(site));
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
