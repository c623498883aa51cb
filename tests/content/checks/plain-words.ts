// Words of the office, with what to say instead: the list is the editors' own, content/gewone-woorden.yaml.
import type { Check } from '../base/check.ts';
import { entriesOf, list, text } from '../base/entries.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import type { Site } from '../base/site.ts';
import { isDutch } from '../base/versions.ts';

interface Hard {
  pattern: RegExp;
  mend: string;
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The list as patterns: whole words only, in any case. */
function readList(site: Site): Hard[] {
  return entriesOf(site, 'plainWords').flatMap(({ data }) =>
    list(data, 'replacements').map(({ hard, plain, note }) => ({
      pattern: new RegExp(`(?<![\\p{L}-])(?:${(Array.isArray(hard) ? hard : []).map((words) => escape(text(words))).join('|')})(?![\\p{L}-])`, 'giu'),
      mend: `schrijf liever: ${text(plain)}.${note ? ` ${text(note)}` : ''}`,
    })),
  );
}

export const check: Check = {
  name: 'plain-words',
  why: 'wie ambtelijke woorden niet kent, haakt af; wie ze kent, leest het gewone woord even goed.',
  kind: 'source',
  level: 'advice',
  run(site) {
    const hard = readList(site);
    return site.files
      .filter(isDutch)
      .flatMap((file) => proseOf(file).flatMap((piece) => hard.flatMap(({ pattern, mend }) => [...piece.text.matchAll(pattern)].map((m) => ({ path: piece.path, line: lineAt(piece, m.index), what: `“${m[0]}”`, mend })))));
  },
  examples: {
    wrong: [
      { content: { 'gewone-woorden.yaml': 'replacements: [{ hard: [teneinde], plain: om }]\n', 'nl/pages/a.mdx': '---\ntitle: A\n---\nEerst.\n\nTeneinde u te helpen, bellen wij.' }, finds: /a\.mdx:6 .*“Teneinde”.*schrijf liever: om\./s },
      { content: { 'gewone-woorden.yaml': 'replacements: [{ hard: [met betrekking tot], plain: over, note: "In een wet mag het." }]\n', 'nl/pages/a.mdx': '---\ntitle: Vragen met  betrekking tot uw wijk\n---\n' }, finds: /a\.mdx:2 .*over\. In een wet mag het\./s },
    ],
    right: [
      { content: { 'gewone-woorden.yaml': 'replacements: [{ hard: [daar, mits], plain: omdat }]\n', 'nl/pages/a.mdx': '---\ntitle: Daarom gaan wij daarheen\nsynonyms: [mits]\n---\nEen daar-woord.', 'fr/pages/b.mdx': '---\ntitle: Mits\n---\n' } },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nTeneinde.' } },
    ],
  },
};
