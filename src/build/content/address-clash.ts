// Two files that would make the same page, and pages on an address that the site itself uses: one of the two would never be seen.
import { addressOfEntry, takenParts } from '#schema/addresses.ts';
import { show, type Fault } from './fault.ts';
import type { ContentFile } from './read.ts';

/** Pages under a first part that is taken, or that is the name of a language. */
function takenFaults(files: ContentFile[]): Fault[] {
  return files
    .filter(({ collection, id }) => collection === 'pages' && (takenParts.includes(id.split('/')[0]!) || /^[a-z]{2}(?:\/|$)/.test(id)))
    .map(({ path, id }) => ({ path, line: 1, field: '(het bestand)', found: show(id), expected: `een naam die nog vrij is; /${id.split('/')[0]}/ gebruikt de site zelf`, mend: 'geef het bestand of zijn map een andere naam.' }));
}

/** Every file whose address another file has already; files of one collection with one name are told of elsewhere. */
export function addressFaults(files: ContentFile[]): Fault[] {
  const first = new Map<string, ContentFile>();
  const taken = takenFaults(files);
  const twice = files.flatMap((file): Fault[] => {
    const address = addressOfEntry(file.collection, file.id);
    if (!address || taken.some(({ path }) => path === file.path)) return [];
    const other = first.get(address);
    if (!other) first.set(address, file);
    if (!other || other.collection === file.collection) return [];
    return [{ path: file.path, line: 1, field: '(het bestand)', found: show(file.id), expected: `een naam die nog vrij is; ${other.path} heeft hetzelfde adres ${address}`, mend: 'geef een van de twee bestanden een andere naam.' }];
  });
  return [...taken, ...twice];
}
