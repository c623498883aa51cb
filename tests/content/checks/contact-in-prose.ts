// Numbers and addresses live in content/contact only: in prose they would go on living after they change.
import type { Check } from '../base/check.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import type { Site } from '../base/site.ts';

const rules: { what: string; pattern: RegExp; mend: string }[] = [
  { what: 'een telefoonnummer', pattern: /(?<![\d.,])(?:\+\d{2,3}|0\d{1,3}|00\d{2,5})[\s./-]?\d(?:[\s./-]?\d){4,}(?!\d)/g, mend: 'schrijf <Phone to="…" />, of in een veld “het algemene nummer”.' },
  { what: 'een e-mailadres', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, mend: 'schrijf <Email to="…" />.' },
  { what: 'een webadres', pattern: /https?:\/\/\S+|www\.\S+|(?<![@\w.-])(?:[a-z\d-]+\.)+(?:be|com|org|eu|net|nl|info|gent|brussels|vlaanderen)\b/gi, mend: 'schrijf <Website to="…">leesbare tekst</Website>.' },
  { what: 'een postadres', pattern: /\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+)* \d+[a-z]?,? (?:in )?[1-9]\d{3} \p{Lu}\p{L}+/gu, mend: 'schrijf <Station to="…" />, of voor een andere dienst <Address to="…" />; in een veld noemt u het gebouw.' },
];

/** Numbers too short to know by their form: 112, 101 and every short number among the zone's contact points. */
function shortNumbers(site: Site): RegExp {
  const values = site.files.filter((f) => f.collection === 'points').map((f) => String((f.data as { value?: unknown } | undefined)?.value));
  const short = new Set(['112', '101', ...values.filter((value) => /^\d{3,4}$/.test(value))]);
  return new RegExp(`(?<![\\d.,/])(?:${[...short].join('|')})(?![\\d/]|[.,]\\d)`, 'g');
}

export const check: Check = {
  name: 'contact-in-prose',
  why: 'een nummer of adres staat maar op één plek, content/contact; anders blijft ergens een oud nummer staan.',
  kind: 'source',
  level: 'error',
  run(site) {
    const all = [...rules, { what: 'een kort telefoonnummer', pattern: shortNumbers(site), mend: rules[0]!.mend }];
    const written = site.files.filter((f) => f.collection !== 'points');
    return written.flatMap((file) => {
      const links = [...file.body.matchAll(/\]\(((?:https?:|tel:|mailto:)[^)]*)\)/g)].map((m) => ({ path: file.path, line: file.bodyLine, field: 'link', text: file.body.slice(0, m.index).replace(/[^\n]/g, '') + m[1]! }));
      return [...proseOf(file), ...links].flatMap((piece) =>
        all.flatMap(({ what, pattern, mend }) => [...piece.text.matchAll(pattern)].map((m) => ({ path: piece.path, line: lineAt(piece, m.index), what: `${what} in de tekst: “${m[0].trim()}”`, mend }))),
      );
    });
  },
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nEerste regel.\n\nBel 09 266 61 11.\n' }, finds: /a\.mdx:6 .*“09 266 61 11”/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: Bel 112 bij brand\n---\n' }, finds: /a\.mdx:2 .*“112”/s },
      { content: { 'contact/points/hulp.yaml': 'value: "1712"\n', 'nl/pages/a.mdx': '---\nshort: [Bel 1712]\n---\n' }, finds: /“1712”/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nMail info@voorbeeld.be.' }, finds: /“info@voorbeeld\.be”/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nZie voorbeeld.be voor meer.' }, finds: /“voorbeeld\.be”/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\n\n[de site](https://voorbeeld.example)' }, finds: /a\.mdx:5 .*webadres/s },
      { content: { 'nl/vragen/a/b.mdx': '---\nwhere: Eerst naar de balie, Oude Kerkstraat 12, 9000 Voorbeeld.\n---\n' }, finds: /b\.mdx:2 .*postadres.*“Oude Kerkstraat 12, 9000 Voorbeeld”/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nSchrijf naar Kerkstraat 12, 9000 Voorbeeld.' }, finds: /a\.mdx:4 .*postadres/s },
    ],
    right: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\nsources: [{ ref: "https://voorbeeld.be" }]\n---\nBel <Phone to="112" /> of kom langs. In 2019 telden wij 1.120 fietsen, om 9.00 u. en op 12/11/2019. De Kerkstraat 12 en de zone 5415 Gent zijn geen postadres.' } },
      { content: { 'contact/points/112.yaml': 'label: App 112 BE\nvalue: "112"\n' } },
    ],
  },
};
