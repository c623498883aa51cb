// Nothing on the site leads to a person: no number of the national register, no licence plate, no name of an officer.
import { readFileSync } from 'node:fs';
import type { Check } from '../base/check.ts';
import { nationalNumbersIn } from '../base/national-number.ts';
import { namesOf } from '../base/zone-names.ts';

/** Plates since 1973: ABC-123, 123-ABC, and since 2010 a digit before them. A standard such as ISO-639 looks like one. */
const plates = /(?<![\w-])(?!ISO|NEN)(?:[1-9][- ]?[A-Z]{3}[- ]?\d{3}|[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![\w-])/g;
const titles = '[Ii]nspecteur|[Ii]nspector|[Cc]ommissaris|[Cc]ommissaire|[Kk]orpschef|[Ww]ijkagente?|[Aa]gente?|[Rr]echercheur|[Aa]djudant|H?INP|HCP';
const officers = new RegExp(`(?<!\\p{L})\\p{L}{0,12}(?:${titles})(?:\\s*:|\\s+(?:is|heet))?\\s+(?:\\p{Lu}\\.\\s*)*(\\p{Lu}\\p{Ll}+)(?:[\\s-]\\p{Lu}\\p{Ll}+)*`, 'gu');

const rules: { in: (line: string, names: Set<string>) => string[]; what: string; mend: string }[] = [
  { in: nationalNumbersIn, what: 'een rijksregisternummer', mend: 'haal het nummer weg, ook uit oudere versies van het bestand: vraag hulp aan wie de site onderhoudt.' },
  { in: (line) => line.match(plates) ?? [], what: 'een nummerplaat', mend: 'haal de plaat weg, of zeg “uw nummerplaat”.' },
  { in: (line, names) => [...line.matchAll(officers)].filter(([, name]) => !names.has(name!)).map(([found]) => found), what: 'de naam van een politiemens', mend: 'noem de dienst of de functie: “de buurtinspecteur van uw wijk”.' },
];

export const check: Check = {
  name: 'personal-data',
  why: 'de site is voor iedereen te lezen en blijft bewaard: wat naar één mens leidt, hoort er niet op.',
  kind: 'source',
  level: 'error',
  run(site) {
    const names = new Set(namesOf(site));
    return site.files.flatMap((file) =>
      readFileSync(file.path, 'utf8')
        .split('\n')
        .flatMap((line, i) => rules.flatMap((rule) => rule.in(line, names).map((found) => ({ path: file.path, line: i + 1, what: `${rule.what}: “${found}”`, mend: rule.mend })))),
    );
  },
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nNummer 85.07.30-033.28 is van hem.' }, finds: /a\.mdx:4 .*rijksregisternummer: “85\.07\.30-033\.28”/s },
      { content: { 'contact/points/p.yaml': 'label: X\n# 05010100113\n' }, finds: /p\.yaml:2 .*rijksregisternummer/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: Wie zag 1-ABC-123\n---\n' }, finds: /nummerplaat: “1-ABC-123”/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nVraag naar inspecteur Jansen.' }, finds: /politiemens: “inspecteur Jansen”/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nUw wijkagent heet Jana Peeters.' }, finds: /“wijkagent heet Jana Peeters”/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nEen blauwe auto, 2 XYZ 345.' }, finds: /nummerplaat: “2 XYZ 345”/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nBuurtinspecteur J. De Smet helpt u.' }, finds: /“Buurtinspecteur J\. De Smet”/ },
    ],
    right: [{ overZone: true, content: { 'nl/pages/a.mdx': '---\ntitle: De buurtinspecteur\n---\nUw buurtinspecteur helpt u. Ga naar de commissaris van Zilverbeek, of bel 00800 2123 2123. In 2019 waren er 33.346 feiten, volgens ISO-639, wet van 85.07.30-033.29.' } }],
  },
};
