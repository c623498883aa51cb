// Every picture says what it shows, or says that it shows nothing.
import type { Check } from '../base/check.ts';
import { allOf, attribute, labelOf } from '../base/html.ts';
import { whereIs } from '../base/address.ts';

const empty = /^(?:(?:een )?(?:afbeelding|foto|plaatje|image|picture|icoon)(?: van)?|.*\.(?:jpe?g|png|gif|webp|avif|svg))$/i;

export const check: Check = {
  name: 'alt-texts',
  why: 'wie een foto of grafiek niet ziet, heeft alleen die woorden.',
  kind: 'built',
  level: 'error',
  run: (site) =>
    site.pages.flatMap((page) => {
      const pictures = allOf(page.root, (e) => e.tagName === 'img' || e.tagName === 'area' || attribute(e, 'role') === 'img' || (e.tagName === 'input' && attribute(e, 'type') === 'image'));
      return pictures.flatMap((e) => {
        const usesAlt = e.tagName !== 'svg' && attribute(e, 'role') !== 'img';
        const shown = attribute(e, 'src') || `<${e.tagName}>`;
        const name = usesAlt ? attribute(e, 'alt') : labelOf(e, page.root);
        const decorative = e.tagName === 'img' && e.properties['alt'] === '' && attribute(e, 'role') !== 'img';
        const at = (what: string) => [{ ...whereIs(site, page, shown), what, mend: 'schrijf in één zin wat de afbeelding toont; is ze alleen versiering, schrijf dan alt="".' }];
        if (!name && !decorative) return at(`${shown} op ${page.url} heeft geen tekst voor wie niet ziet`);
        return empty.test(name.trim()) ? at(`“${name}” bij ${shown} zegt niet wat er te zien is`) : [];
      });
    }),
  examples: {
    wrong: [
      { built: { 'a/index.html': '<img src="/f.png">' }, finds: /\/f\.png op \/a\/ heeft geen tekst/ },
      { built: { 'a/index.html': '<img src="/f.png" alt="f.png">' }, finds: /“f\.png” bij/ },
      { built: { 'a/index.html': '<svg role="img"><text>2.623</text></svg>' }, finds: /<svg> op \/a\// },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n\n![](/f.png)' }, built: { 'a/index.html': '<input type="image" src="/f.png">' }, finds: /a\.mdx:5/ },
    ],
    right: [{ built: { 'a/index.html': '<img src="/f.png" alt=""><img src="/g.png" alt="De balie van het kantoor"><svg role="img" aria-labelledby="t"><title id="t">Staven</title></svg><svg aria-hidden="true"></svg>' } }],
  },
};
