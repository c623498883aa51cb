// What every zone must have, and what stands where nobody reads it.
import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '#schema/collections.ts';
import { show, type Fault } from './fault.ts';
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

/** Files in a folder of content that no collection reads: a wrong ending, or a folder too deep. */
export function unreadFaults(files: ContentFile[], root: string): Fault[] {
  const read = new Set(files.map((file) => file.path));
  return globSync('{contact,figures,nl}/**/*.{yml,yaml,md,mdx,markdown}', { cwd: root })
    .map((name) => join(root, name).replaceAll('\\', '/'))
    .filter((path) => !read.has(path) && !path.endsWith('/README.md'))
    .sort()
    .map((path) => ({ path, line: 1, field: '(het bestand)', found: show(path.split('/').at(-1)), expected: 'een bestand dat de site leest: gegevens eindigen op .yaml, teksten op .mdx', mend: 'geef het bestand de juiste naam, of zet het in de map van een bestand dat wel goed is.' }));
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
