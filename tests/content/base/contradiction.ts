// The same fact written twice with different values: in two files, or in a sentence and in the facts.
import type { ContentFile } from '#build/content/read.ts';
import { digits, entriesOf, group, text, type Fields } from './entries.ts';
import type { Finding } from './finding.ts';
import { lineAt, proseOf, type Piece } from './prose.ts';
import { sentencesOf } from './sentence.ts';
import type { Site } from './site.ts';
import { alwaysIn, spansIn } from './told-hours.ts';

interface Entry {
  file: ContentFile;
  data: Fields;
}

const plain = (value: unknown) => text(value).toLocaleLowerCase('nl').replace(/\s+/g, ' ');
const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Contact points that are called the same and give different values. */
export function twoValues(site: Site): Finding[] {
  const first = new Map<string, Entry>();
  return entriesOf(site, 'points').flatMap((entry) => {
    const key = `${text(entry.data['kind'])} ${plain(entry.data['label'])}`;
    const other = first.get(key);
    if (!other) first.set(key, entry);
    if (!other || !plain(entry.data['label']) || plain(other.data['value']) === plain(entry.data['value'])) return [];
    return [{ path: entry.file.path, line: entry.file.lineOf(['value']), what: `“${text(entry.data['label'])}” is hier ${text(entry.data['value'])}, en ${text(other.data['value'])} in ${other.file.path}`, mend: 'kijk na welk van de twee juist is, en hou één bestand over.' }];
  });
}

/** A number in a sentence that is almost one of the contact points: one or two digits differ. */
export function otherNumber(site: Site): Finding[] {
  const known = entriesOf(site, 'points').filter(({ data }) => ['phone', 'sms'].includes(text(data['kind'])) && digits(data['value']).length >= 8);
  return site.files.flatMap(proseOf).flatMap((piece) =>
    [...piece.text.matchAll(/(?<![\d.,])\+?\d(?:[\s./-]?\d){7,11}(?!\d)/g)].flatMap(({ 0: told, index }) => {
      const near = known.find(({ data }) => differs(digits(told), digits(data['value'])));
      return near ? [{ path: piece.path, line: lineAt(piece, index), what: `de tekst zegt ${told.trim()}, en ${near.file.path} zegt ${text(near.data['value'])}`, mend: `schrijf <Phone to="${near.file.id}" />: dan staat overal hetzelfde nummer.` }] : [];
    }),
  );
}

const differs = (a: string, b: string) => a.length === b.length && a !== b && [...a].filter((digit, i) => digit !== b[i]).length <= 2;

/** A house number in a sentence that is not the one of the station in that street. */
export function otherAddress(site: Site): Finding[] {
  const homes = entriesOf(site, 'stations').map(({ file, data }) => ({ file, street: text(group(data, 'address')['street']), number: text(group(data, 'address')['number']) })).filter(({ street, number }) => street && number);
  const numbers = Map.groupBy(homes, ({ street }) => street);
  return site.files.flatMap(proseOf).flatMap((piece) =>
    [...numbers].flatMap(([street, stations]) =>
      [...piece.text.matchAll(new RegExp(`${escape(street)}\\s+(?:nr\\.?\\s*|nummer\\s+)?(\\d+[a-z]?)(?!\\d)`, 'giu'))]
        .filter(([, number]) => !stations.some((station) => station.number.toLowerCase() === number!.toLowerCase()))
        .map(({ 0: told, index }) => ({ path: piece.path, line: lineAt(piece, index), what: `de tekst zegt ${told}, en ${stations[0]!.file.path} zegt ${street} ${stations[0]!.number}`, mend: `schrijf <Station to="${stations[0]!.file.id}" />: dan staat overal hetzelfde adres.` })),
    ),
  );
}

interface Door {
  file: ContentFile;
  name: string;
  /** always open */
  always: boolean;
  spans: Set<string>;
}

/** What a sentence says of a door that its own hours do not. */
function unknownHours(sentence: string, { always, spans }: Door): string[] {
  if (always) return [];
  const word = alwaysIn(sentence);
  return [...spansIn(sentence).filter(({ span }) => !spans.has(span)).map(({ told }) => told), ...(word ? [word] : [])];
}

/** Hours in a sentence about a station that its own hours do not know: any sentence of its own file, elsewhere those that name it. */
export function otherHours(site: Site): Finding[] {
  const doors: Door[] = entriesOf(site, 'stations')
    .filter(({ data }) => data['hours'] !== undefined)
    .map(({ file, data }) => ({ file, name: text(data['name']), always: group(data, 'hours')['always'] === true, spans: new Set(Object.values(group(group(data, 'hours'), 'week')).flat().map(String)) }));
  const isAbout = (piece: Piece, sentence: string, { file, name }: Door) => piece.path === file.path || (name !== '' && sentence.includes(name));
  return site.files.flatMap(proseOf).flatMap((piece) =>
    sentencesOf(piece.text).flatMap((sentence) =>
      doors
        .filter((door) => isAbout(piece, sentence, door))
        .flatMap((door) => unknownHours(sentence, door).map((words) => ({ path: piece.path, line: lineAt(piece, piece.text.indexOf(words)), what: `de tekst zegt “${words}”, en dat staat niet bij de uren in ${door.file.path}`, mend: `schrijf <OpeningHours station="${door.file.id}" />, of zet de uren juist in dat bestand.` }))),
    ),
  );
}
