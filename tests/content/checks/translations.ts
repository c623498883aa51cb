// A translation or an easy version belongs to a Dutch page that exists.
import type { ContentFile } from '#build/content/read.ts';
import type { Check } from '../base/check.ts';
import { addressOfFile, versionCollections } from '../base/versions.ts';

const ofPage = ({ data }: ContentFile) => (data as { of?: string } | undefined)?.of;

export const check: Check = {
  name: 'translations',
  why: 'een vertaling zonder origineel kan niemand nalezen, en de lezer kan niet terug.',
  kind: 'source',
  level: 'error',
  run(site) {
    const originals = new Set(site.files.map(addressOfFile));
    return site.files
      .filter((file) => versionCollections.has(file.collection) && ofPage(file) !== undefined && !originals.has(ofPage(file)!))
      .map((file) => ({ path: file.path, line: file.lineOf(['of']), what: `hoort bij ${ofPage(file)}, maar die Nederlandse bladzijde bestaat niet`, mend: 'zet bij `of` het adres van het origineel, of verwijder deze versie.' }));
  },
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n', 'fr/pages/b.mdx': '---\nof: /b/\n---\n' }, finds: /fr\/pages\/b\.mdx:2 .*\/b\/.*bestaat niet/s },
      { content: { 'nl/eenvoudig/b.mdx': '---\nof: /vragen/x/y/\n---\n' }, finds: /\/vragen\/x\/y\// },
    ],
    right: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n', 'fr/pages/b.mdx': '---\nof: /a/\n---\n', 'nl/vragen/x/y.mdx': '---\ntitle: Y\n---\n', 'nl/eenvoudig/b.mdx': '---\nof: /vragen/x/y/\n---\n', 'nl/index.mdx': '---\ntitle: H\n---\n', 'en/index.mdx': '---\nof: /\n---\n' } },
    ],
  },
};
