import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readMdx, readYaml, writeMdx, writeYaml } from './file-format.ts';

const station = `# Vraag dit na voor de verhuizing.
name: Wijkcommissariaat Noord
short: "Het kantoor: alleen op afspraak."
order: 2
address:
  street: Kerkstraat # geen nummer bekend
  postcode: "9999"
  source: "krant, 2022"
hours:
  week:
    mo: [09:00-12:00, 13:00-17:00]
    tu: []
sources:
  - { title: Jaarverslag, ref: "https://voorbeeld.example" }
  - { title: Krant, ref: "2019" }
# de laatste regel
phone: algemeen
`;

const changed = (text: string, change: (entry: Record<string, never>) => void) => {
  const entry = structuredClone(readYaml(text)) as Record<string, never>;
  change(entry);
  return writeYaml(entry);
};
/** Lines that are in one and not in the other, with their sign. */
const difference = (before: string, after: string) => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [...a.filter((line) => !b.includes(line)).map((line) => `-${line}`), ...b.filter((line) => !a.includes(line)).map((line) => `+${line}`)];
};

test('elk bestand dat er is, komt er ongewijzigd weer uit', () => {
  const files = globSync('{content,tests/fixtures/zone}/**/*.{mdx,yaml}', { exclude: (path) => /[\\/]geo$/.test(path) });
  assert.ok(files.length > 150);
  for (const path of files) {
    const text = readFileSync(path, 'utf8');
    const mdx = path.endsWith('.mdx');
    assert.equal(mdx ? writeMdx(readMdx(text)) : writeYaml(readYaml(text)), mdx ? text.replace(/\n*$/, '\n') : text, path);
  }
});

test('een wijziging raakt alleen de regel waarover ze gaat', () => {
  const edits: [(entry: any) => void, string[]][] = [
    [(e) => (e.order = 3), ['-order: 2', '+order: 3']],
    [(e) => (e.short = 'Dicht'), ['-short: "Het kantoor: alleen op afspraak."', '+short: "Dicht"']],
    [(e) => (e.name = 'Noord: nieuw'), ['-name: Wijkcommissariaat Noord', '+name: "Noord: nieuw"']],
    [(e) => (e.address.street = 'Dorpsstraat'), ['-  street: Kerkstraat # geen nummer bekend', '+  street: Dorpsstraat # geen nummer bekend']],
    [(e) => (e.address = { ...e.address, place: 'Dorp' }), ['+  place: Dorp']],
    [(e) => delete e.address.source, ['-  source: "krant, 2022"']],
    [(e) => (e.hours.week.mo = ['10:00-12:00']), ['-    mo: [09:00-12:00, 13:00-17:00]', '+    mo: [10:00-12:00]']],
    [(e) => e.sources.push({ title: 'Nieuw, 2024', ref: 'x' }), ['+  - { title: "Nieuw, 2024", ref: x }']],
    [(e) => e.sources.reverse(), []],
    [(e) => e.sources.shift(), ['-  - { title: Jaarverslag, ref: "https://voorbeeld.example" }']],
    [(e) => (e.phone = '101'), ['-phone: algemeen', '+phone: "101"']],
    [(e) => (e.appointment = { text: 'Bel eerst', confirmed: false }), ['+appointment:', '+  text: Bel eerst', '+  confirmed: false']],
  ];
  for (const [change, expected] of edits) {
    const after = changed(station, change);
    assert.deepEqual(difference(station, after), expected);
    const { __bron, ...wanted } = (() => {
      const entry = structuredClone(readYaml(station));
      change(entry);
      return entry;
    })();
    assert.deepEqual(parse(after), wanted, 'and the file says what the form said');
  }
});

test('een nieuw veld komt op zijn plaats tussen de andere', () => {
  const entry = readYaml('name: Noord\nphone: algemeen\n');
  assert.equal(writeYaml({ name: 'Noord', order: 1, phone: 'algemeen', __bron: entry.__bron! }), 'name: Noord\norder: 1\nphone: algemeen\n');
});

test('een vakje dat niemand aankruiste, komt niet als nee in het bestand', () => {
  assert.equal(writeYaml({ ...readYaml('name: Noord\n'), always: false }), 'name: Noord\n');
  assert.equal(writeYaml({ ...readYaml('name: Noord\nalways: true\n'), always: false }), 'name: Noord\nalways: false\n');
});

test('een alinea die niet veranderde, blijft geschreven zoals ze was', () => {
  const before = '---\ntitle: Titel\n---\n\nEerste *alinea*\nop twee regels.\n\n<Steps>\n\n1. **Bel** <Phone to="a" />.\n\n</Steps>\n\n- een\n- twee\n';
  const entry = readMdx(before);
  const rewritten = 'Eerste *alinea* op twee regels.\n\nEen nieuwe alinea.\n\n<Steps>\n\n1. **Bel** <Phone to="a" />\\.\n\n</Steps>\n\n* een\n* twee';
  assert.equal(writeMdx({ ...entry, body: rewritten }), before.replace('<Steps>', 'Een nieuwe alinea.\n\n<Steps>'));
  assert.equal(writeMdx({ ...entry, title: 'Ander' }), before.replace('title: Titel', 'title: Ander'));
});

test('een nieuw bestand wordt gewone YAML, met de tekst eronder', () => {
  assert.equal(writeMdx({ title: 'Nieuw: iets', synonyms: ['a', 'b'], body: 'Tekst.' }), '---\ntitle: "Nieuw: iets"\nsynonyms:\n  - a\n  - b\n---\n\nTekst.\n');
  assert.equal(writeYaml({ kind: 'phone', value: '101' }), 'kind: phone\nvalue: "101"\n');
});

test('wat in het bestand een getal was, blijft een getal als het formulier er tekst van maakt', () => {
  assert.equal(writeYaml({ ...readYaml('value: 101\nnumber: 12\n'), value: '101' }), 'value: 101\nnumber: 12\n');
});
