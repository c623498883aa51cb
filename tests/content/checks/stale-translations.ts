// A translation that is older than the last look at its original: the page itself says so, an editor should hear it too.
import type { Check } from '../base/check.ts';
import { addressOfFile, versionCollections } from '../base/versions.ts';

type Dated = { of?: string; translated?: unknown; reviewed?: unknown } | undefined;
const isoDay = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''));

export const check: Check = {
  name: 'stale-translations',
  why: 'een vertaling die achterloopt op het Nederlands, zegt in een andere taal iets anders.',
  kind: 'source',
  level: 'advice',
  run(site) {
    const reviewed = new Map(site.files.map((file) => [addressOfFile(file), isoDay((file.data as Dated)?.reviewed)]));
    return site.files.flatMap((file) => {
      const { of, translated, reviewed: read } = (file.data as Dated) ?? {};
      const date = versionCollections.has(file.collection) ? isoDay(translated ?? read) : '';
      const original = reviewed.get(of);
      if (!date || !original || original <= date) return [];
      return [{ path: file.path, line: 1, what: `is van ${date}, maar ${of} is nagekeken op ${original}`, mend: 'lees deze versie na naast het origineel en zet de datum van vandaag.' }];
    });
  },
  examples: {
    wrong: [{ content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\n---\n', 'fr/pages/b.mdx': '---\nof: /a/\ntranslated: 2026-01-01\n---\n' }, finds: /is van 2026-01-01, maar \/a\/ is nagekeken op 2026-11-23/ }],
    right: [{ content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\n---\n', 'fr/pages/b.mdx': '---\nof: /a/\ntranslated: 2026-11-23\n---\n' } }],
  },
};
