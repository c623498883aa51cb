// Faults in how a file is built up: YAML's own rules, told in the words of whoever types it.
import { show, type Fault } from './fault.ts';
import type { ContentFile, SyntaxFault } from './read.ts';

type Words = Pick<Fault, 'expected' | 'mend'> & { found?: string };

/** The line as it should be: the value between straight quotes, and quotes inside it as ‘these’. */
function quoted(text: string): string {
  const [, name = 'naam', value = 'de tekst'] = /^\s*(?:- )?([\w-]+):\s*(.*)$/.exec(text) ?? [];
  const straight = value.replace(/[“”„]/g, '"');
  return `${name}: "${straight.replace(/^"(.*)"$/, '$1').replace(/"([^"]*)"/g, '‘$1’').replaceAll('"', '')}"`;
}

const tooDeep = (): Words => ({ found: 'groepen in groepen in groepen', expected: 'hoogstens twaalf groepen in elkaar', mend: 'neem een bestand ernaast als voorbeeld en schrijf de velden opnieuw.' });

const unclosed: Words = { expected: 'een aanhalingsteken dat opengaat, gaat ook dicht', mend: 'zet aan het einde van de tekst hetzelfde aanhalingsteken als aan het begin.' };

const words: Record<string, (fault: SyntaxFault) => Words> = {
  TAB_AS_INDENT: () => ({ expected: 'spaties aan het begin van een regel', mend: 'vervang de tab door spaties: twee voor elk niveau.' }),
  DUPLICATE_KEY: () => ({ expected: 'elk veld hoogstens één keer', mend: 'verwijder een van de regels met dezelfde naam.' }),
  BLOCK_AS_IMPLICIT_KEY: ({ text }) => ({ expected: 'tekst zonder dubbele punt, of tekst tussen aanhalingstekens', mend: `schrijf: ${quoted(text)}` }),
  UNEXPECTED_TOKEN: ({ text }) => ({ expected: 'de hele tekst tussen één paar aanhalingstekens', mend: `schrijf: ${quoted(text)}` }),
  BAD_SCALAR_START: ({ text }) => ({ expected: 'tekst die met een letter begint, of tekst tussen aanhalingstekens', mend: `schrijf: ${quoted(text)}` }),
  OPEN_QUOTE: ({ text }) =>
    /:\s+'[a-z]{1,2}\s/i.test(text)
      ? { expected: 'dubbele aanhalingstekens om een tekst die met een apostrof begint', mend: `schrijf: ${quoted(text)}` }
      : unclosed,
  ODD_SPACE: () => ({ expected: 'gewone spaties aan het begin van een regel', mend: 'wis de lege ruimte voor de tekst en tik spaties: twee voor elk niveau.' }),
  CUT_OFF: ({ text }) => ({ expected: 'aanhalingstekens om een tekst met een # erin: zonder valt alles vanaf # weg', mend: `schrijf: ${quoted(text)}` }),
  BAD_DQ_ESCAPE: ({ text }) => ({ expected: 'geen backslash (\\) tussen dubbele aanhalingstekens', mend: `schrijf een schuine streep (/), of zet enkele aanhalingstekens om de tekst: ${text.trim().replace(/"([^"']*)"\s*$/, "'$1'")}` }),
  FOLDER: () => ({ found: 'een map', expected: 'een bestand', mend: 'geef de map een naam zonder .mdx of .yaml, en zet het bestand zelf op deze plaats.' }),
  MISSING_CHAR: () => unclosed,
  MULTILINE_IMPLICIT_KEY: () => ({ expected: '`naam: waarde`, met een spatie na de dubbele punt', mend: 'zet een dubbele punt en een spatie tussen de naam van het veld en de waarde.' }),
  BAD_INDENT: ({ message }) =>
    / end with a /.test(message)
      ? { expected: 'een lijst die met [ begint, eindigt met ]; een groep die met { begint, eindigt met }', mend: 'zet het teken dat ontbreekt op de regel hierboven.' }
      : { expected: 'velden van één groep beginnen even ver van de kant', mend: 'zet evenveel spaties voor elke regel van de groep; kijk ook naar de regel hierboven.' },
  SMART_QUOTE: ({ text }) => ({ expected: 'rechte aanhalingstekens: " en niet “ of ”', mend: `schrijf: ${quoted(text)}` }),
  TOO_LARGE: () => ({ found: 'meer dan 200 kB tekst', expected: 'een bestand van hoogstens 200 kB', mend: 'verdeel de tekst over meer bladzijden; foto’s horen in media, niet in de tekst.' }),
  ELSEWHERE: () => ({ found: 'een verwijzing naar een bestand op een andere plaats', expected: 'het bestand zelf', mend: 'zet het bestand zelf op deze plaats, als gewone kopie.' }),
  TOO_DEEP: tooDeep,
  RESOURCE_EXHAUSTION: tooDeep,
  MULTIPLE_DOCS: () => ({ expected: 'één groep velden in een bestand', mend: 'verwijder deze regel; hoort wat eronder staat ergens anders, zet het dan in een eigen bestand.' }),
  DIRECTIVE: () => ({ expected: 'alleen velden, geen regel die met % begint', mend: 'verwijder de regel met %.' }),
  ODD_NAME: () => ({ expected: 'een woord als naam van een veld', mend: 'schrijf `naam: waarde`, zonder vraagteken of haken voor de dubbele punt.' }),
  NOT_UTF8: () => ({ found: 'tekens die niet te lezen zijn', expected: 'een bestand in UTF-8', mend: 'bewaar het bestand opnieuw, als “UTF-8”: zo komen letters als é en ë goed op de site.' }),
  SECOND_FENCE: () => ({ expected: 'alleen boven en onder de velden een regel met ---', mend: 'verwijder deze regel, of schrijf de tekst ervan onder de velden.' }),
  NO_FIELDS: () => ({ expected: 'velden: per regel `naam: waarde`', mend: 'zet voor elke waarde de naam van het veld.' }),
  ALIAS: () => ({ expected: 'gewone waarden, zonder & of * ervoor', mend: 'schrijf de waarde hier voluit; begint de tekst zelf met & of *, zet hem dan tussen aanhalingstekens.' }),
  TAG: () => ({ expected: 'gewone waarden, zonder uitroepteken ervoor', mend: 'verwijder het woord met het uitroepteken; hoort het bij de tekst, zet die dan tussen aanhalingstekens.' }),
  RESERVED_NAME: () => ({ expected: 'een naam van een veld van deze site', mend: 'verwijder deze regel en wat eronder hoort.' }),
  NO_FRONT_MATTER: ({ text }) => ({ found: text === '---' ? 'geen tweede regel met ---' : 'geen regel met ---', expected: 'de velden bovenaan, tussen twee regels met ---', mend: 'begin het bestand met een regel ---, zet daaronder de velden en dan weer een regel ---. Neem een voorbeeld aan een bestand ernaast.' }),
};

const otherwise: Words = { expected: 'per regel `naam: waarde`, ingesprongen met spaties', mend: 'zet tekst met een dubbele punt tussen aanhalingstekens, gebruik spaties en geen tabs, en sluit elk aanhalingsteken.' };

/** The first fault in a file's build: the ones after it mostly follow from it. */
export function syntaxFaults(file: ContentFile): Fault[] {
  const [first] = [...file.syntax].sort((a, b) => a.line - b.line);
  if (!first) return [];
  return [{ path: file.path, line: first.line, field: '(de opbouw van het bestand)', found: show(first.text.trim()), ...(words[first.code]?.(first) ?? otherwise) }];
}
