// The title and the description of a built page fit in a list of search results.
import type { Check } from '../base/check.ts';
import { whereIs } from '../base/address.ts';
import { attribute, sayOf, tags } from '../base/html.ts';
import type { Page } from '../base/page.ts';

const most = { titel: 60, beschrijving: 155 } as const;

/** What stands behind the last line or dash is the name of the site, and may be cut off. */
const withoutSite = (title: string) => title.replace(/\s[|–—]\s[^|–—]*$/, '');

function headOf(page: Page): Record<keyof typeof most, string> {
  const title = tags(page.root, 'head').flatMap((head) => tags(head, 'title'))[0];
  const description = tags(page.root, 'meta').find((e) => attribute(e, 'name') === 'description');
  return { titel: title ? withoutSite(sayOf(title)) : '', beschrijving: description ? attribute(description, 'content').trim() : '' };
}

export const check: Check = {
  name: 'head-length',
  why: 'wat langer is, knipt een zoekmachine af, vaak juist voor het woord dat telt.',
  kind: 'built',
  level: 'error',
  run: (site) =>
    site.pages.flatMap((page) =>
      Object.entries(headOf(page)).flatMap(([part, text]) => {
        const limit = most[part as keyof typeof most];
        return text.length > limit ? [{ ...whereIs(site, page, text), what: `de ${part} van ${page.url} telt ${text.length} tekens: “${text.slice(0, 50)}…”`, mend: `maak er hoogstens ${limit} van, met het belangrijkste woord vooraan.` }] : [];
      }),
    ),
  examples: {
    wrong: [
      { built: { 'a/index.html': `<head><title>${'a'.repeat(61)} | Politie</title></head>` }, finds: /titel van \/a\/ telt 61/ },
      { content: { 'nl/pages/a.mdx': `---\ntitle: A\ndescription: ${'b'.repeat(156)}\n---\n` }, built: { 'a/index.html': `<meta name="description" content="${'b'.repeat(156)}">` }, finds: /a\.mdx:3 .*beschrijving van \/a\/ telt 156/s },
    ],
    right: [{ built: { 'a/index.html': `<head><title>${'a'.repeat(60)} | Politie Zilverbeek</title></head><meta name="description" content="${'b'.repeat(155)}">` } }],
  },
};
