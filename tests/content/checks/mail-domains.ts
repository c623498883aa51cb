// An e-mail address has a domain that looks right: no typing mistake in a name that everyone knows, nor in a name of the zone itself.
import type { Check } from '../base/check.ts';
import { entriesOf, text } from '../base/entries.ts';
import type { Site } from '../base/site.ts';

/** Where people in Belgium have their mail; who writes something that almost is one of these, meant it. */
const everyone = 'gmail.com googlemail.com hotmail.com hotmail.be outlook.com outlook.be live.be live.com yahoo.com icloud.com telenet.be skynet.be proximus.be scarlet.be pandora.be belgium.be police.belgium.eu police.be politie.be vlaanderen.be'.split(' ');
const wrongEndings = /\.(?:con|cmo|comm|coom|bee|b|ben|eu\.be|nll|or|orgg|nte)$/;

/** Whether one letter is added, dropped, changed or swapped with its neighbour. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return swapped || a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1);
}

/** Domains of the websites among the zone's contact points. */
function ownDomains(site: Site): string[] {
  const hosts = entriesOf(site, 'points').filter(({ data }) => data['kind'] === 'website' && URL.canParse(text(data['value']))).map(({ data }) => new URL(text(data['value'])).hostname.replace(/^www\./, ''));
  return [...new Set(hosts)];
}

export const check: Check = {
  name: 'mail-domains',
  why: 'een bericht naar een adres met een tikfout komt nergens aan, of bij een vreemde.',
  kind: 'source',
  level: 'error',
  run(site) {
    const known = [...everyone, ...ownDomains(site)];
    return entriesOf(site, 'points')
      .filter(({ data }) => data['kind'] === 'email')
      .flatMap(({ file, data }) => {
        const domain = text(data['value']).split('@').at(-1)!.toLowerCase();
        const meant = known.includes(domain) ? undefined : known.find((name) => oneSlip(domain, name));
        const at = (what: string, mend: string) => [{ path: file.path, line: file.lineOf(['value']), what, mend }];
        if (meant) return at(`“${domain}” lijkt een tikfout`, `bedoelt u ${meant}? Kijk het adres na bij de bron.`);
        return wrongEndings.test(domain) || /\.\.|^[.-]|[.-]$|_/.test(domain) || !domain.includes('.') ? at(`“${domain}” is geen domein dat kan bestaan`, 'kijk het einde na: .be, .com, .eu, .gent …') : [];
      });
  },
  examples: {
    wrong: [
      { content: { 'contact/points/p.yaml': 'kind: email\nvalue: onthaal@gmial.com\n' }, finds: /p\.yaml:2 .*“gmial\.com” lijkt een tikfout.*bedoelt u gmail\.com/s },
      { content: { 'contact/points/p.yaml': 'kind: email\nvalue: a@zilverbek.be\n', 'contact/points/w.yaml': 'kind: website\nvalue: https://www.zilverbeek.be/contact\n' }, finds: /bedoelt u zilverbeek\.be/ },
      { content: { 'contact/points/p.yaml': 'kind: email\nvalue: a@zilverbeek.con\n' }, finds: /geen domein dat kan bestaan/ },
      { content: { 'contact/points/p.yaml': 'kind: email\nvalue: a@zilverbeek..be\n' }, finds: /geen domein dat kan bestaan/ },
    ],
    right: [{ content: { 'contact/points/p.yaml': 'kind: email\nvalue: a@zilverbeek.be\n', 'contact/points/q.yaml': 'kind: email\nvalue: a@gmail.com\n', 'contact/points/w.yaml': 'kind: website\nvalue: https://zilverbeek.be\n' } }],
  },
};
