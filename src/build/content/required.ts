// What every zone must have, and what stands where nobody reads it.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collections } from '#schema/collections.ts';
import { show, type Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { ContentFile } from './read.ts';

/** Collections without which there is no site: a zone needs its facts, its home page, and the words that mean danger. */
const requiredCollections = ['zone', 'points', 'stations', 'neighbourhoods', 'home', 'rubrics', 'questions', 'whoDoesWhat', 'triage'] as const;

/** Pages that the site's own templates and menus need; their words come from the zone. */
const requiredPages = ['noodgeval', 'melden', 'contact', 'wijk', 'privacy', 'toegankelijkheid', 'cijfers'];

/** Collections and pages that are not there. */
export function missingFaults(files: ContentFile[], root: string): Fault[] {
  const has = (collection: string, id?: string) => files.some((file) => file.collection === collection && (id === undefined || file.id === id));
  const fault = (path: string, expected: string): Fault => ({ path: join(root, path).replaceAll('\\', '/'), line: 1, field: '(het bestand)', found: 'niets', expected, mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' });
  return [
    ...requiredCollections.filter((name) => !has(name)).map((name) => fault(`${collections[name].base}/${collections[name].pattern}`, 'ten minste één bestand')),
    ...requiredPages.filter((id) => !has('pages', id)).map((id) => fault(`${collections.pages.base}/${id}.mdx`, `de bladzijde met het adres /${id}/`)),
  ];
}

/** Whether a folder is reached by a link: `linkedFolderFaults` tells of the link. */
const isLinked = (root: string, folder: string) => relative(realpathSync(root), realpathSync(folder)) !== relative(root, folder);

/** What is no collection and is read all the same, or is nobody's work: pictures, map data, the word list, and what a computer leaves behind. */
const readElsewhere = /^(?:media|geo)\/|^woordenlijst\.txt$|(?:^|\/)(?:\.|README\.md$|Thumbs\.db$|desktop\.ini$)/;

/** The files at the top of a folder that a misspelt name may have been meant for. */
const single = Object.values(collections).flatMap(({ base, pattern }) => (/[*!]/.test(pattern) ? [] : [`${base}/${pattern}`.replace('./', '')]));

/** Files that no collection reads: a wrong ending, a misspelt name, or a folder that nobody looks into. Their words would be missing from the site without a sound. */
export function unreadFaults(files: ContentFile[], root: string): Fault[] {
  const read = new Set(files.map((file) => file.path));
  const mend = (name: string) => {
    const proper = name.replace(/\.yml$/, '.yaml').replace(/\.(?:md|markdown|txt)$/, '.mdx');
    const meant = name.includes('/') ? '' : didYouMean(proper, single);
    return `${meant}${meant ? 'Geef' : 'geef'} het bestand de juiste naam, of zet het in de map van een bestand dat wel goed is.`;
  };
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLinked(root, entry.parentPath))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !readElsewhere.test(name) && !read.has(join(root, name).replaceAll('\\', '/')))
    .sort()
    .map((name) => ({ path: join(root, name).replaceAll('\\', '/'), line: 1, field: '(het bestand)', found: show(name.split('/').at(-1)), expected: 'een bestand dat de site leest: gegevens eindigen op .yaml, teksten op .mdx', mend: mend(name) }));
}

/** Links to folders that lie elsewhere: we would not look into them, and another program would. A link to a file is told of where it is read. */
export function linkedFolderFaults(root: string): Fault[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/media/') && statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .map((path) => ({ path, line: 1, field: '(de map)', found: 'een verwijzing naar een map op een andere plaats', expected: 'de map zelf', mend: 'zet de map zelf op deze plaats, als gewone kopie.' }));
}

/** Questions in a folder that is no rubric: they would have no page. */
export function rubricFaults(files: ContentFile[]): Fault[] {
  const rubrics = files.filter(({ collection }) => collection === 'rubrics').map(({ id }) => id);
  return files
    .filter(({ collection, id }) => collection === 'questions' && rubrics.length > 0 && !rubrics.includes(id.split('/')[0]!))
    .map(({ path, id }) => ({ path, line: 1, field: '(de map)', found: show(id.split('/')[0]!), expected: `een van: ${rubrics.join(', ')}`, mend: `${didYouMean(id.split('/')[0]!, rubrics)}Zet de vraag in de map van een rubriek, of maak een bestand voor de rubriek in nl/rubrieken.` }));
}

/** Names that would make an address people cannot type: capitals, spaces, accents. */
export function nameFaults(files: ContentFile[]): Fault[] {
  return files
    .filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(id))
    .map(({ path, id }) => {
      const proper = id.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9/]+/g, '-').replace(/^-|-$|(?<=\/)-|-(?=\/)/g, '');
      return { path, line: 1, field: '(het bestand)', found: show(id), expected: 'een naam met kleine letters, cijfers en streepjes: het wordt een adres', mend: `noem het bestand ${proper || 'naam-van-de-bladzijde'}${path.slice(path.lastIndexOf('.'))}, ook waar andere bestanden ernaar verwijzen.` };
    });
}

/** Two files that would get the same address, such as `korps.mdx` and `korps/index.mdx`. */
export function sameIdFaults(files: ContentFile[]): Fault[] {
  return files.flatMap((file, i) => {
    const first = files.findIndex((other) => other.collection === file.collection && other.id === file.id);
    return first === i ? [] : [{ path: file.path, line: 1, field: '(het bestand)', found: show(file.id), expected: `één bestand met deze naam; ${files[first]!.path} is er al`, mend: 'voeg de twee bestanden samen, of geef er een een andere naam.' }];
  });
}
