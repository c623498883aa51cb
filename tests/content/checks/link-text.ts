// A link says where it goes, also when it is read alone, and two places never carry the same name.
import { locales } from '#i18n/locales.ts';
import type { Check } from '../base/check.ts';
import { whereIs } from '../base/address.ts';
import { attribute, nameOf, tags } from '../base/html.ts';

/** Words that say nothing of the place behind them, when they are the whole link. */
const vague = /^(?:klik hier|hier|lees (?:hier )?(?:meer|verder)|meer|meer (?:info|informatie|lezen)|deze (?:link|pagina|bladzijde|website)|link|website|site|ga verder|verder|details|download|info)$/i;

/** The words for screen readers at a link to another site, in every language. */
const leaves = new RegExp(` \\((?:${Object.values(locales).map((l) => l.strings.external).join('|')})\\)$`);

export const check: Check = {
  name: 'link-text',
  why: 'een schermlezer leest de links als een lijst voor: elk moet alleen zeggen waar hij heen gaat.',
  kind: 'built',
  level: 'error',
  run: (site) =>
    site.pages.flatMap((page) => {
      const byName = new Map<string, string>();
      return tags(page.root, 'a').flatMap((a) => {
        const href = attribute(a, 'href');
        const name = nameOf(a, page.root).replace(leaves, '');
        const at = (what: string, mend: string) => [{ ...whereIs(site, page, href), what, mend }];
        if (!href) return [];
        if (!name) return at(`een link naar ${href} zonder woorden`, 'geef de link tekst, of de foto erin een alt-tekst.');
        if (vague.test(name.replace(/[.…>»]+$/, '').trim())) return at(`de linktekst “${name}” zegt niet waar hij heen gaat`, 'maak een link van de woorden die de bestemming noemen.');
        const other = byName.get(name.toLocaleLowerCase('nl'));
        byName.set(name.toLocaleLowerCase('nl'), other ?? href);
        return other && other !== href ? at(`“${name}” gaat op ${page.url} naar ${other} en naar ${href}`, 'geef elke bestemming haar eigen woorden.') : [];
      });
    }),
  examples: {
    wrong: [
      { built: { 'a/index.html': '<a href="/b/">Klik hier</a>' }, finds: /“Klik hier” zegt niet/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n[lees meer](/b/)' }, built: { 'a/index.html': '<a href="/b/">lees meer</a>' }, finds: /a\.mdx:4 .*“lees meer”/s },
      { built: { 'a/index.html': '<a href="/b/">Uw wijk</a> <a href="/c/">uw wijk</a>' }, finds: /naar \/b\/ en naar \/c\// },
      { built: { 'a/index.html': '<a href="/b/"><svg aria-hidden="true"></svg></a>' }, finds: /zonder woorden/ },
    ],
    right: [{ built: { 'a/index.html': '<a href="/b/">Lees meer over uw wijk</a><a href="/b/">Uw wijk</a><a href="/b/">Uw wijk</a><a href="/c/" aria-label="Contact"></a><a href="/d/"><img src="x" alt="Kaart"></a>' } }],
  },
};
