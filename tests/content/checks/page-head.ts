// Every built page has a language, a title and a description, and no two share them.
import type { Check } from '../base/check.ts';
import { attribute, sayOf, tags } from '../base/html.ts';
import type { Page } from '../base/page.ts';

function headOf(page: Page) {
  const title = tags(page.root, 'head').flatMap((head) => tags(head, 'title'))[0];
  const description = tags(page.root, 'meta').find((e) => attribute(e, 'name') === 'description');
  return { taal: attribute(tags(page.root, 'html')[0]!, 'lang'), titel: title ? sayOf(title) : '', beschrijving: description ? attribute(description, 'content').trim() : '' };
}

export const check: Check = {
  name: 'page-head',
  why: 'tabblad, geschiedenis en zoekresultaat tonen alleen dit; een schermlezer kiest er zijn stem mee.',
  kind: 'built',
  level: 'error',
  run(site) {
    const first = new Map<string, string>();
    return site.pages.flatMap((page) =>
      Object.entries(headOf(page)).flatMap(([part, text]) => {
        const at = (what: string) => [{ path: page.path, line: 1, what, mend: 'kijk `title` en `description` na in het bestand van deze bladzijde.' }];
        if (!text) return at(`${page.url} heeft geen ${part}`);
        if (part === 'taal') return [];
        const other = first.get(`${part} ${text}`);
        if (!other) first.set(`${part} ${text}`, page.url);
        return other ? at(`${page.url} heeft dezelfde ${part} als ${other}: “${text}”`) : [];
      }),
    );
  },
  examples: {
    wrong: [
      { built: { 'a/index.html': '<html lang="nl"><title>A</title>' }, finds: /\/a\/ heeft geen beschrijving/ },
      { built: { 'a/index.html': '<title>A</title><meta name="description" content="D">' }, finds: /geen taal/ },
      { built: { 'a/index.html': '<html lang="nl"><title>A</title><meta name="description" content="D">', 'b/index.html': '<html lang="nl"><title>A</title><meta name="description" content="E">' }, finds: /\/b\/ heeft dezelfde titel als \/a\// },
    ],
    right: [{ built: { 'a/index.html': '<html lang="nl"><title>A</title><meta name="description" content="D">', 'b/index.html': '<html lang="nl"><title>B</title><meta name="description" content="E"><svg><title>x</title></svg>' } }],
  },
};
