// Sentences of more than twenty-five words.
import type { Check } from '../base/check.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import { countWords, sentencesOf } from '../base/sentence.ts';

const most = 25;

export const check: Check = {
  name: 'long-sentences',
  why: 'na vijfentwintig woorden is het begin van de zin vergeten.',
  kind: 'source',
  level: 'advice',
  run: (site) =>
    site.files
      .flatMap((file) => proseOf(file).flatMap((piece) => sentencesOf(piece.text).map((sentence) => ({ piece, sentence, count: countWords(sentence) }))))
      .filter(({ count }) => count > most)
      .sort((a, b) => b.count - a.count)
      .map(({ piece, sentence, count }) => ({ path: piece.path, line: lineAt(piece, Math.max(0, piece.text.indexOf(sentence.slice(0, 20)))), what: `een zin van ${count} woorden: “${sentence.slice(0, 60)}…”`, mend: 'maak er twee van.' })),
  examples: {
    wrong: [{ content: { 'nl/pages/a.mdx': `---\ntitle: A\n---\nKort.\n\n${'woord '.repeat(26)}.` }, finds: /a\.mdx:6 .*zin van 26 woorden/s }],
    right: [{ content: { 'nl/pages/a.mdx': `---\ntitle: A\n---\n${'woord '.repeat(24)}einde. Nog ${'woord '.repeat(20)}.` } }],
  },
};
