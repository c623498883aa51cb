// A translation or an easy version belongs to a Dutch page that exists, in a language that the site has, and is the only one.
import type { ContentFile } from '#build/content/read.ts';
import { locales, source } from '#i18n/locales.ts';
import type { Site } from '../base/site.ts';
import type { Check } from '../base/check.ts';
import type { Finding } from '../base/finding.ts';
import { addressOfFile, versionCollections } from '../base/versions.ts';

const ofPage = ({ data }: ContentFile) => (data as { of?: string } | undefined)?.of;

const versions = ({ files }: Site) => files.filter((file) => versionCollections.has(file.collection));
/** The language of a version: its folder, or easy Dutch. */
const languageOf = (file: ContentFile) => (file.collection === 'easyRead' ? file.collection : file.id.split('/')[0]!);

function withoutOriginal(site: Site): Finding[] {
  const originals = new Set(site.files.map(addressOfFile));
  return versions(site)
    .filter((file) => ofPage(file) !== undefined && !originals.has(ofPage(file)!))
    .map((file) => ({ path: file.path, line: file.lineOf(['of']), what: `hoort bij ${ofPage(file)}, maar die Nederlandse bladzijde bestaat niet`, mend: 'zet bij `of` het adres van het origineel, of verwijder deze versie.' }));
}

/** A folder of a language that the site does not know: its pages would never be built. */
function withoutLanguage(site: Site): Finding[] {
  const known = Object.keys(locales).filter((name) => name !== source);
  return versions(site)
    .filter((file) => file.collection !== 'easyRead' && !known.includes(languageOf(file)))
    .map((file) => ({ path: file.path, line: 1, what: `de site heeft geen taal “${languageOf(file)}”`, mend: `zet de vertaling in een van deze mappen: ${known.join(', ')}; vraag een nieuwe taal aan wie de site onderhoudt.` }));
}

function twice(site: Site): Finding[] {
  const first = new Map<string, string>();
  return versions(site).flatMap((file) => {
    const key = `${languageOf(file)} ${ofPage(file)}`;
    const other = first.get(key);
    if (!other) first.set(key, file.path);
    return other && ofPage(file) ? [{ path: file.path, line: file.lineOf(['of']), what: `hoort bij ${ofPage(file)}, en ${other} ook`, mend: 'houd één versie in elke taal: voeg ze samen, of zet bij `of` een andere bladzijde.' }] : [];
  });
}

export const check: Check = {
  name: 'translations',
  why: 'een vertaling zonder origineel kan niemand nalezen, en de lezer kan niet terug.',
  kind: 'source',
  level: 'error',
  run: (site) => [withoutOriginal, withoutLanguage, twice].flatMap((find) => find(site)),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n', 'fr/pages/b.mdx': '---\nof: /b/\n---\n' }, finds: /fr\/pages\/b\.mdx:2 .*\/b\/.*bestaat niet/s },
      { content: { 'nl/eenvoudig/b.mdx': '---\nof: /vragen/x/y/\n---\n' }, finds: /\/vragen\/x\/y\// },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n', 'xx/pages/b.mdx': '---\nof: /a/\n---\n' }, finds: /xx\/pages\/b\.mdx:1 .*geen taal “xx”.*fr, en/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n', 'fr/pages/b.mdx': '---\nof: /a/\n---\n', 'fr/pages/c.mdx': '---\ntitle: C\nof: /a/\n---\n' }, finds: /c\.mdx:3 .*hoort bij \/a\/, en .*fr\/pages\/b\.mdx ook/s },
    ],
    right: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n', 'fr/pages/b.mdx': '---\nof: /a/\n---\n', 'nl/vragen/x/y.mdx': '---\ntitle: Y\n---\n', 'nl/eenvoudig/b.mdx': '---\nof: /vragen/x/y/\n---\n', 'nl/index.mdx': '---\ntitle: H\n---\n', 'en/index.mdx': '---\nof: /\n---\n' } },
    ],
  },
};
