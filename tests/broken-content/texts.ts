// What an author writes under the fields: Markdown and the listed components.
import { oneOf, type Case } from './case.ts';

export const cases: Case[] = [
  {
    what: 'Een component wordt niet gesloten',
    file: 'nl/vragen/hulp/aangifte.mdx', from: `\n</Checklist>\n`, to: `\n`,
    told: { line: 16, field: '<Checklist>', found: '<Checklist> gaat open en niet dicht', expected: '</Checklist> waar het einde is', mend: 'zet </Checklist> op een eigen regel na de tekst; hoort er geen tekst in, schrijf dan <Checklist … />' },
  },
  {
    what: 'Een component wordt gesloten en was niet open',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Action to="/melden/">Doe een melding</Action>', to: 'Doe een melding</Action>',
    told: { line: 15, field: '<Action>', found: '</Action> gaat dicht en niet open', expected: '<Action> waar het begin is', mend: 'verwijder </Action>, of zet <Action> voor de tekst.' },
  },
  {
    what: 'Een component in een zin wordt niet gesloten',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone to="centrale">',
    told: { line: 13, field: '<Phone>', found: '<Phone> gaat open en niet dicht', expected: '</Phone> waar het einde is', mend: 'zet </Phone> op een eigen regel na de tekst; hoort er geen tekst in, schrijf dan <Phone … />' },
  },
  {
    what: 'Een component bestaat niet',
    file: 'nl/vragen/hulp/aangifte.mdx', from: '<Checklist>', to: '<Checklst>',
    told: { line: 16, field: '<Checklst>', found: '<Checklst>', expected: oneOf, mend: 'bedoelt u “Checklist”? Gebruik Markdown of een van deze componenten.' },
  },
  {
    what: 'Er staat HTML in de tekst',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '<b>Praat</b> eerst.',
    told: { line: 13, field: '<b>', found: '<b>', expected: oneOf, mend: 'Schrijf **vet**. Gebruik Markdown of een van deze componenten.' },
  },
  {
    what: 'Een component mist zijn kenmerk',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone />',
    told: { line: 13, field: '<Phone>', found: '<Phone> zonder to', expected: 'to="…"', mend: 'vul aan: <Phone to="centrale" />' },
  },
  {
    what: 'Een component heeft een kenmerk dat niet bestaat',
    file: 'nl/vragen/hulp/aangifte.mdx', from: '<Checklist>', to: '<Checklist kleur="rood">',
    told: { line: 16, field: '<Checklist kleur>', found: 'kleur', expected: '<Checklist> zonder iets erachter', mend: 'verwijder kleur.' },
  },
  {
    what: 'Een component verwijst naar een nummer dat er niet is',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone to="centrle" />',
    told: { line: 13, field: '<Phone to>', found: '“centrle”', expected: 'de naam van een bestand in contact/points', mend: 'bedoelt u “centrale”? Kijk de naam na; een goed voorbeeld: to="centrale"' },
  },
  {
    what: 'Een kenmerk heeft een andere waarde dan mag',
    file: 'nl/vragen/wonen/vreemd-bezoek.mdx', from: '<Warning>', to: '<Warning kind="gevaar">',
    told: { line: 12, field: '<Warning kind>', found: '“gevaar”', expected: 'een van: notice, danger', mend: 'schrijf kind="notice".' },
  },
  {
    what: 'Een kenmerk heeft kromme aanhalingstekens',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone to=“centrale” />',
    told: { line: 13, field: '(de tekst)', found: '“Praat eerst. Helpt dat niet? Bel <Phone to=“centrale” />.”', expected: 'rechte aanhalingstekens in een component: " en niet “ of ”', mend: 'schrijf: Praat eerst. Helpt dat niet? Bel <Phone to="centrale" />.' },
  },
  {
    what: 'Een kenmerk mist een aanhalingsteken',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Action to="/melden/">', to: '<Action to="/melden/>',
    told: { line: 15, field: '(de tekst)', found: '“<Action to="/melden/>Doe een melding</Action>”', expected: 'een aanhalingsteken dat opengaat, gaat ook dicht', mend: 'zet het tweede aanhalingsteken achter de waarde, zoals in to="…".' },
  },
  {
    what: 'Een kenmerk staat tussen accolades',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone to={centrale} />',
    told: { line: 13, field: '<Phone to>', found: 'code tussen accolades', expected: 'tekst tussen aanhalingstekens', mend: 'schrijf to="centrale".' },
  },
  {
    what: 'Er staat een regel met import',
    file: 'nl/vragen/wonen/lawaai.mdx', from: `\nPraat eerst.`, to: `\nimport Kaart from "./kaart.js"\n\nPraat eerst.`,
    told: { line: 13, field: '(de tekst)', found: '“import Kaart from "./kaart.js"”', expected: 'geen import of export', mend: 'verwijder de regel: de componenten zijn er al.' },
  },
  {
    what: 'Er staat code tussen accolades',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Praat {eerst}.',
    told: { line: 13, field: '(de tekst)', found: '{eerst}', expected: 'gewone tekst, geen code tussen accolades', mend: 'verwijder de accolades.' },
  },
  {
    what: 'Een accolade gaat open en niet dicht',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Praat {eerst.',
    told: { line: 13, field: '(de tekst)', found: '“Praat {eerst. Helpt dat niet? Bel <Phone to="centrale" />.”', expected: 'gewone tekst, geen accolades', mend: 'verwijder het teken { of }.' },
  },
  {
    what: 'Er staat een opmerking van HTML in de tekst',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '<!-- later --> Praat eerst.',
    told: { line: 13, field: '(de tekst)', found: '“<!-- later --> Praat eerst. Helpt dat niet? Bel <Phone to="centrale" />.”', expected: 'geen opmerkingen in de tekst', mend: 'verwijder alles van <!-- tot en met -->.' },
  },
  {
    what: 'Er staat een los teken < in de tekst',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Praat <3 keer eerst.',
    told: { line: 13, field: '(de tekst)', found: '“Praat <3 keer eerst. Helpt dat niet? Bel <Phone to="centrale" />.”', expected: 'geen los teken < in de tekst', mend: 'schrijf “minder dan”, of zet een backslash voor het teken: \\<' },
  },
];
