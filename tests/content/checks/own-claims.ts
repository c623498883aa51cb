// What a text says of this site must be true of this site: its languages, its videos, its forms.
import type { ContentFile } from '#build/content/read.ts';
import * as types from '#domain/report/types.ts';
import type { Check } from '../base/check.ts';
import { entriesOf, text } from '../base/entries.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import type { Site } from '../base/site.ts';

interface Claim {
  /** the words that say it, within one block */
  told: RegExp;
  /** what stands in the content and proves it wrong; undefined where nothing does */
  unlike: (site: Site, file: ContentFile) => string | undefined;
}

const takesPhotos = new Set<string>(Object.values(types).filter(({ photos }) => photos).map(({ id }) => id));

/** A form that takes photos and that the text of `file` leads to. */
function photoForm(site: Site, file: ContentFile): string | undefined {
  const linked = [...file.body.matchAll(/\]\(\/melden\/([a-z-]+)\/\)/g)].map(([, slug]) => slug);
  return entriesOf(site, 'reports').find(({ file: form, data }) => linked.includes(form.id) && takesPhotos.has(text(data['type'])))?.file.path;
}

const claims: Claim[] = [
  { told: /(?:alleen|enkel|slechts) in het Nederlands/i, unlike: (site) => site.files.find(({ collection }) => collection === 'translations' || collection === 'translatedHomes')?.path },
  { told: /gebarentaal.* (?:zijn er nog niet|is er nog niet|hebben we nog niet)/i, unlike: (site) => site.files.find(({ data }) => Boolean((data as { signLanguage?: object } | undefined)?.signLanguage))?.path },
  { told: /foto.*formulier.* nog (?:geen|niet)|formulier.* geen foto/i, unlike: photoForm },
];

export const check: Check = {
  name: 'own-claims',
  why: 'wat de site over zichzelf zegt, kan iedereen meteen nakijken; klopt het niet, dan gelooft niemand de rest.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    site.files.flatMap((file) =>
      proseOf(file).flatMap((piece) =>
        claims.flatMap(({ told, unlike }) => {
          const found = told.exec(piece.text);
          const proof = found ? unlike(site, file) : undefined;
          return found && proof ? [{ path: piece.path, line: lineAt(piece, found.index), what: `“${found[0]}” klopt niet meer: kijk naar ${proof}`, mend: 'schrijf hoe het nu is, of haal de zin weg.' }] : [];
        }),
      ),
    ),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nEerst dit. Deze website is er nu alleen in het Nederlands.', 'fr/pages/b.mdx': '---\ntitle: B\n---\n' }, finds: /a\.mdx:4 .*alleen in het Nederlands.*fr\/pages\/b\.mdx/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nFilmpjes in Vlaamse Gebarentaal zijn er nog niet.', 'nl/pages/b.mdx': '---\ntitle: B\nsignLanguage: { video: v.mp4 }\n---\n' }, finds: /a\.mdx:4 .*b\.mdx/s },
      { content: { 'nl/vragen/v/a.mdx': '---\ntitle: A\n---\n[Meld het](/melden/put/).\n\nHebt u een foto? Bewaar ze, het formulier vraagt er nog geen.', 'nl/melden/put.mdx': '---\ntype: dangerous-traffic\n---\n' }, finds: /a\.mdx:6 .*put\.mdx/s },
    ],
    right: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nDeze website is er nu alleen in het Nederlands. Filmpjes in gebarentaal zijn er nog niet.' } },
      { content: { 'nl/vragen/v/a.mdx': '---\ntitle: A\n---\n[Geef een tip](/melden/tip/). Het formulier vraagt geen foto.', 'nl/melden/tip.mdx': '---\ntype: tip\n---\n' } },
      { content: { 'nl/vragen/v/a.mdx': '---\ntitle: A\n---\nHebt u een foto? Voeg ze toe.\n\n[Meld het](/melden/put/).', 'nl/melden/put.mdx': '---\ntype: dangerous-traffic\n---\n', 'en/pages/b.mdx': '---\ntitle: B\n---\n' } },
    ],
  },
};
