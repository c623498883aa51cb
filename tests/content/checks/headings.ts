// One first heading a page, and no level skipped on the way down.
import type { Check } from '../base/check.ts';
import { whereIs } from '../base/address.ts';
import { sayOf, tags } from '../base/html.ts';

export const check: Check = {
  name: 'headings',
  why: 'wie met een schermlezer leest, loopt van kop tot kop; een kop die ontbreekt is een trede die ontbreekt.',
  kind: 'built',
  level: 'error',
  run: (site) =>
    site.pages.flatMap((page) => {
      const headings = tags(page.root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((e) => ({ level: Number(e.tagName[1]), text: sayOf(e) }));
      const first = headings.filter(({ level }) => level === 1).length;
      const findings = first === 1 ? [] : [{ path: page.path, line: 1, what: `${first} koppen van het eerste niveau op ${page.url}`, mend: 'zorg voor één titel: in een tekst begint u met ##.' }];
      headings.forEach(({ level, text }, i) => {
        const before = headings[i - 1]?.level ?? 0;
        if (level > before + 1) findings.push({ ...whereIs(site, page, text), what: `de kop “${text}” is van niveau ${level}, na een kop van niveau ${before}`, mend: `maak er niveau ${before + 1} van.` });
        if (!text) findings.push({ path: page.path, line: 1, what: `een lege kop op ${page.url}`, mend: 'schrijf de kop, of verwijder hem.' });
      });
      return findings;
    }),
  examples: {
    wrong: [
      { built: { 'a/index.html': '<h1>A</h1><h3>C</h3>' }, finds: /niveau 3, na een kop van niveau 1/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nTekst\n\n#### Diep\n' }, built: { 'a/index.html': '<h1>A</h1><h2>B</h2><h4>Diep</h4>' }, finds: /a\.mdx:6 .*“Diep”/s },
      { built: { 'a/index.html': '<h2>B</h2>' }, finds: /0 koppen van het eerste niveau/ },
      { built: { 'a/index.html': '<h1>A</h1><h1>B</h1>' }, finds: /2 koppen van het eerste niveau/ },
    ],
    right: [{ built: { 'a/index.html': '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>' } }],
  },
};
