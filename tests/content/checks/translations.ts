// A translation translates something, and says which version of it.
import type { Check } from '../base/check.ts';

const isoDay = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''));

export const check: Check = {
  name: 'translations',
  why: 'een vertaling die achterloopt op het Nederlands, zegt in een andere taal iets anders.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    site.translations.flatMap(({ language, name, path, data }) => {
      const original = site.files.find((file) => file.path.endsWith(`/nl/${name}`));
      if (!original) return [{ path, line: 1, what: `deze bladzijde bestaat in het ${language}, maar nl/${name} bestaat niet`, mend: 'geef het bestand dezelfde map en naam als het Nederlandse, of verwijder het.' }];
      const date = isoDay((original.data as { reviewed?: unknown } | undefined)?.reviewed);
      const told = isoDay(data['original']);
      if (told === date) return [];
      const what = told ? `vertaald naar de versie van ${told}, maar het origineel is van ${date}` : 'de datum van het origineel ontbreekt';
      return [{ path, line: 1, what, mend: `lees de vertaling na naast ${original.path} en schrijf \`original: ${date}\`.` }];
    }),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\n---\n', 'fr/pages/b.mdx': '---\noriginal: 2026-11-23\n---\n' }, finds: /fr\/pages\/b\.mdx.*nl\/pages\/b\.mdx bestaat niet/s },
      { content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\n---\n', 'en/pages/a.mdx': '---\ntitle: A\n---\n' }, finds: /datum van het origineel ontbreekt/ },
      { content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\n---\n', 'en/pages/a.mdx': '---\noriginal: 2026-01-01\n---\n' }, finds: /versie van 2026-01-01/ },
    ],
    right: [{ content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\n---\n' } }, { content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\n---\n', 'fr/pages/a.mdx': '---\noriginal: 2026-11-23\n---\nBonjour' } }],
  },
};
