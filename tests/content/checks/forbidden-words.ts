// Words this site does not use, and what it says instead.
import type { Check } from '../base/check.ts';
import { lineAt, proseOf } from '../base/prose.ts';

const words: { pattern: RegExp; instead: string }[] = [
  { pattern: /\bgelieve\b/gi, instead: 'zeg wat te doen: “Breng uw identiteitskaart mee.”' },
  { pattern: /\bklik(?:t|ken)? (?:dan )?(?:hier|op deze link|onderstaande)\b/gi, instead: 'maak een link van de woorden die zeggen waar hij heen gaat.' },
  { pattern: /!/g, instead: 'zet een punt.' },
  { pattern: /\b(?:u dient|dient u)\b(?=[^.?!]*\bte\b)/gi, instead: 'schrijf “u moet”, of begin met het werkwoord.' },
  { pattern: /\b(?:teneinde|middels|desgevallend|onverwijld|conform|aangaande|ingevolge|bovengenoemde?)\b/gi, instead: 'schrijf het woord dat u aan de balie zegt: om, met, eventueel, meteen, volgens, over, door.' },
];

export const check: Check = {
  name: 'forbidden-words',
  why: 'de site spreekt rustig en gewoon, zoals iemand aan het onthaal.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    site.files.flatMap((file) =>
      proseOf(file).flatMap((piece) => words.flatMap(({ pattern, instead }) => [...piece.text.matchAll(pattern)].map((m) => ({ path: piece.path, line: lineAt(piece, m.index), what: `“${m[0]}”`, mend: instead })))),
    ),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nGelieve te wachten.' }, finds: /a\.mdx:4 .*“Gelieve”/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nVoor meer uitleg,\n[klik hier](/a/).' }, finds: /a\.mdx:5 .*“klik hier”/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: Let op!\n---\n' }, finds: /a\.mdx:2 .*“!”/s },
      { content: { 'contact/points/p.yaml': 'use: U dient eerst te bellen.\n' }, finds: /“U dient”/ },
    ],
    right: [{ content: { 'nl/pages/a.mdx': '---\ntitle: A\nsynonyms: [help!]\n---\nWacht even. Dient u een klacht in? Bel dan. ![kaart](/a.png)' } }],
  },
};
