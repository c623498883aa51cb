// How a file is built up: YAML, its quotes and its indents.
import type { Case } from './case.ts';

export const cases: Case[] = [
  {
    what: 'Een dubbele punt staat in een tekst zonder aanhalingstekens',
    file: 'zone.yaml', from: 'city: Zilverbeek', to: 'city: Zilverbeek: de stad',
    told: { line: 5, field: '(de opbouw van het bestand)', found: '“city: Zilverbeek: de stad”', expected: 'tekst zonder dubbele punt, of tekst tussen aanhalingstekens', mend: 'schrijf: city: "Zilverbeek: de stad"' },
  },
  {
    what: 'Een aanhalingsteken gaat open en niet dicht',
    file: 'zone.yaml', from: 'headOffice: torenhuis', to: 'headOffice: "torenhuis',
    told: { line: 13, field: '(de opbouw van het bestand)', found: '“headOffice: "torenhuis”', expected: 'een aanhalingsteken dat opengaat, gaat ook dicht', mend: 'zet aan het einde van de tekst hetzelfde aanhalingsteken als aan het begin.' },
  },
  {
    what: 'Er staan aanhalingstekens binnen aanhalingstekens',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'title: "Aangifte doen"', to: 'title: "Doe "aangifte" nu"',
    told: { line: 2, field: '(de opbouw van het bestand)', found: '“title: "Doe "aangifte" nu"”', expected: 'de hele tekst tussen één paar aanhalingstekens', mend: 'schrijf: title: "Doe ‘aangifte’ nu"' },
  },
  {
    what: 'Een tekstverwerker maakte kromme aanhalingstekens',
    file: 'nl/vragen/hulp/sleutels-kwijt.mdx', from: 'title: "U bent uw sleutels kwijt"', to: 'title: “U bent uw sleutels kwijt”',
    told: { line: 2, field: '(de opbouw van het bestand)', found: '“title: “U bent uw sleutels kwijt””', expected: 'rechte aanhalingstekens: " en niet “ of ”', mend: 'schrijf: title: "U bent uw sleutels kwijt"' },
  },
  {
    what: 'Een regel begint met een tab',
    file: 'contact/stations/torenhuis.yaml', from: '    mo: [', to: `\tmo: [`,
    told: { line: 21, field: '(de opbouw van het bestand)', found: '“mo: ["09:00-12:00", "13:00-17:00"]”', expected: 'spaties aan het begin van een regel', mend: 'vervang de tab door spaties: twee voor elk niveau.' },
  },
  {
    what: 'Een regel staat niet even ver van de kant als haar buren',
    file: 'zone.yaml', from: '  law: Verzonnen', to: '   law: Verzonnen',
    told: { line: 18, field: '(de opbouw van het bestand)', found: '“complaintBody: De verzonnen ombudsdienst”', expected: 'velden van één groep beginnen even ver van de kant', mend: 'zet evenveel spaties voor elke regel van de groep; kijk ook naar de regel hierboven.' },
  },
  {
    what: 'De spatie na de dubbele punt ontbreekt',
    file: 'zone.yaml', from: 'city: Zilver', to: 'city:Zilver',
    told: { line: 5, field: '(de opbouw van het bestand)', found: '“city:Zilverbeek”', expected: '`naam: waarde`, met een spatie na de dubbele punt', mend: 'zet een dubbele punt en een spatie tussen de naam van het veld en de waarde.' },
  },
  {
    what: 'Een veld staat er twee keer',
    file: 'zone.yaml', from: 'language: nl', to: `language: nl\nlanguage: fr`,
    told: { line: 8, field: '(de opbouw van het bestand)', found: '“language: fr”', expected: 'elk veld hoogstens één keer', mend: 'verwijder een van de regels met dezelfde naam.' },
  },
  {
    what: 'Een lijst met [ wordt niet gesloten',
    file: 'zone.yaml', from: '[Redactie, Balie]', to: '[Redactie, Balie',
    told: { line: 16, field: '(de opbouw van het bestand)', found: '“accessibility:”', expected: 'een lijst die met [ begint, eindigt met ]; een groep die met { begint, eindigt met }', mend: 'zet het teken dat ontbreekt op de regel hierboven.' },
  },
  {
    what: 'Een tekst begint met een apenstaartje',
    file: 'zone.yaml', from: 'city: Zilver', to: 'city: @Zilver',
    told: { line: 5, field: '(de opbouw van het bestand)', found: '“city: @Zilverbeek”', expected: 'tekst die met een letter begint, of tekst tussen aanhalingstekens', mend: 'schrijf: city: "@Zilverbeek"' },
  },
  {
    what: 'De tweede regel met --- ontbreekt',
    file: 'nl/vragen/hulp/aangifte.mdx', from: `---\n\n<Checklist>`, to: `\n<Checklist>`,
    told: { line: 1, field: '(de opbouw van het bestand)', found: 'geen tweede regel met ---', expected: 'de velden bovenaan, tussen twee regels met ---', mend: 'begin het bestand met een regel ---, zet daaronder de velden en dan weer een regel ---. Neem een voorbeeld aan een bestand ernaast.' },
  },
  {
    what: 'Een tekst begint met een apostrof',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'cost: Een aangifte is gratis.', to: "cost: 's Avonds is een aangifte gratis.",
    told: { line: 6, field: '(de opbouw van het bestand)', found: "“cost: 's Avonds is een aangifte gratis.”", expected: 'dubbele aanhalingstekens om een tekst die met een apostrof begint', mend: 'schrijf: cost: "\'s Avonds is een aangifte gratis."' },
  },
  {
    what: 'Een aanhalingsteken gaat in het laatste veld open en niet dicht',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'reviewBy: 2027-11-23', to: 'reviewBy: "2027-11-23',
    told: { line: 13, field: '(de opbouw van het bestand)', found: '“reviewBy: "2027-11-23”', expected: 'een aanhalingsteken dat opengaat, gaat ook dicht', mend: 'zet aan het einde van de tekst hetzelfde aanhalingsteken als aan het begin.' },
  },
  {
    what: 'In een tekst staat een hekje, en de rest zou wegvallen',
    file: 'zone.yaml', from: 'city: Zilverbeek', to: 'city: Zilverbeek #2',
    told: { line: 5, field: '(de opbouw van het bestand)', found: '“city: Zilverbeek #2”', expected: 'aanhalingstekens om een tekst met een # erin: zonder valt alles vanaf # weg', mend: 'schrijf: city: "Zilverbeek #2"' },
  },
  {
    what: 'In een tekst tussen dubbele aanhalingstekens staat een backslash',
    file: 'zone.yaml', from: 'city: Zilverbeek', to: 'city: "Zilver\\beek\\de stad"',
    told: { line: 5, field: '(de opbouw van het bestand)', found: '“city: "Zilver\\beek\\de stad"”', expected: 'geen backslash (\\) tussen dubbele aanhalingstekens', mend: "schrijf een schuine streep (/), of zet enkele aanhalingstekens om de tekst: city: 'Zilver\\beek\\de stad'" },
  },
  {
    what: 'Voor een regel staat lege ruimte die van een website geplakt is',
    file: 'contact/stations/torenhuis.yaml', from: '    mo: [', to: '\u00A0\u00A0\u00A0\u00A0mo: [',
    told: { line: 21, field: '(de opbouw van het bestand)', found: '“mo: ["09:00-12:00", "13:00-17:00"]”', expected: 'gewone spaties aan het begin van een regel', mend: 'wis de lege ruimte voor de tekst en tik spaties: twee voor elk niveau.' },
  },
];
