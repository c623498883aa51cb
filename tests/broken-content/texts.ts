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
  {
    what: 'Er staat tekst in een component die geen tekst toont',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone to="centrale">de centrale</Phone>',
    told: { line: 13, field: '<Phone>', found: 'tekst tussen <Phone> en </Phone>', expected: '<Phone … /> zonder tekst erin', mend: 'zet de tekst ervoor of erna: wat erin staat, komt niet op de bladzijde.' },
  },
  {
    what: 'Op een knop staat niets',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Action to="/melden/">Doe een melding</Action>', to: '<Action to="/melden/" />',
    told: { line: 15, field: '<Action>', found: '<Action> met niets erin', expected: 'Wat op de knop staat, werkwoord eerst.', mend: 'vul aan wat tussen <Action> en </Action> hoort, of verwijder het.' },
  },
  {
    what: 'Een telefoonnummer is een website',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone to="loket" />',
    told: { line: 13, field: '<Phone to>', found: '“loket”', expected: 'een contactgegeven van de soort telefoon of sms', mend: 'schrijf <Website to="loket" />, of kies een ander contactgegeven.' },
  },
  {
    what: 'Een website is een telefoonnummer',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Kijk op <Website to="centrale">de site</Website>.',
    told: { line: 13, field: '<Website to>', found: '“centrale”', expected: 'een contactgegeven van de soort website of app', mend: 'schrijf <Phone to="centrale" />, of kies een ander contactgegeven.' },
  },
  {
    what: 'In het adres van een link staat een spatie',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '[Praat](/con tact/) eerst.',
    told: { line: 13, field: '(de tekst)', found: '“[Praat](/con tact/) eerst. Helpt dat niet? Bel ”', expected: 'een link: [tekst](/contact/)', mend: 'zet ] en ( tegen elkaar, schrijf het adres zonder spaties, en sluit met ).' },
  },
  {
    what: 'Tussen de woorden en het adres van een link staat een spatie',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '[Praat] (/contact/) eerst.',
    told: { line: 13, field: '(de tekst)', found: '“[Praat] (/contact/) eerst. Helpt dat niet? Bel ”', expected: 'een link: [tekst](/contact/)', mend: 'zet ] en ( tegen elkaar, schrijf het adres zonder spaties, en sluit met ).' },
  },
  {
    what: 'Na < staat een spatie',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '< Phone to="centrale" />',
    told: { line: 13, field: '(de tekst)', found: '“< Phone”', expected: 'een component zonder spatie na <', mend: 'schrijf <Phone; is het geen component, zet dan een backslash voor het teken: \\<' },
  },
  {
    what: 'Een webadres staat tussen < en >',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Kijk op <https://praat.example/>.',
    told: { line: 13, field: '(de tekst)', found: '“Kijk op <https://praat.example/>. Helpt dat niet? Bel <Phone to="centrale" />.”', expected: 'geen webadres tussen < en >', mend: 'schrijf <Website to="…">leesbare tekst</Website>, of [tekst](/contact/) voor een bladzijde van deze site.' },
  },
  {
    what: 'Een e-mailadres staat tussen < en >',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Mail <praat@praat.example>.',
    told: { line: 13, field: '(de tekst)', found: '“Mail <praat@praat.example>. Helpt dat niet? Bel <Phone to="centrale" />.”', expected: 'geen e-mailadres tussen < en >', mend: 'schrijf <Email to="…" />, met de naam van een contactgegeven.' },
  },
  {
    what: 'Een kenmerk heeft geen aanhalingstekens',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '<Phone to="centrale" />', to: '<Phone to=centrale />',
    told: { line: 13, field: '(de tekst)', found: '“Praat eerst. Helpt dat niet? Bel <Phone to=centrale />.”', expected: 'een waarde tussen aanhalingstekens', mend: 'schrijf to="centrale"' },
  },
  {
    what: 'Er staat een stijlblad in de tekst',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '<style>p { color: red }</style>',
    told: { line: 13, field: '<style>', found: '<style>', expected: oneOf, mend: 'Verwijder de tag en alles wat erin staat: een tekst voert niets uit. Gebruik Markdown of een van deze componenten.' },
  },
  {
    what: 'Een foto van elders staat verderop in de tekst',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '![De balie][balie]\n\n[balie]: https://elders.example/balie.jpg\n',
    told: { line: 15, field: '(een foto)', found: '“https://elders.example/balie.jpg”', expected: 'een bestand uit media, zoals /media/balie.jpg', mend: 'zet de foto in content/media en schrijf ![wat er te zien is](/media/naam.jpg), met kleine letters en streepjes in de naam.' },
  },
  {
    what: 'Letters in de tekst zijn bij het plakken verkeerd omgezet',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: 'Praat eerst, zonder ruzieâ€¦',
    told: { line: 13, field: '(de tekst)', found: '“â€¦”', expected: 'letters zoals é en ë', mend: 'tik het woord opnieuw: bij het bewaren of plakken zijn de letters verkeerd omgezet. Bewaar bestanden als “UTF-8”.' },
  },
  {
    what: 'Een foto heeft geen woorden voor wie hem niet ziet',
    file: 'nl/vragen/wonen/lawaai.mdx', from: 'Praat eerst.', to: '![](/media/balie.jpg)',
    told: { line: 13, field: '(een foto)', found: 'een foto zonder woorden', expected: '![wat er te zien is](/media/naam.jpg)', mend: 'schrijf tussen [ en ] in één zin wat de foto toont, voor wie hem niet ziet.' },
  },
];
